import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import fc from 'fast-check'
import { redactCredentials, redactor } from './redact.ts'

const webhook = 'https://discord.com/api/webhooks/1234567890/AbC-dEf_123'

const forms: [name: string, text: string, expected: string][] = [
  ['as written', `POST ${webhook} failed`, 'POST *** failed'],
  ['twice', `${webhook} ${webhook}`, '*** ***'],
  ['as part of a longer text', `<${webhook}/messages/7>`, '<***/messages/7>'],
  ['the token alone', 'token AbC-dEf_123 is bad', 'token *** is bad'],
  ['in a URL', `?next=${encodeURIComponent(webhook)}`, '?next=***'],
  ['nothing secret', 'all is well', 'all is well']
]
test.each(forms)('known secrets: %s', (_, text, expected) => {
  expect(redactor([webhook, 'AbC-dEf_123'])(text)).toBe(expected)
})

test('the longest form is replaced first, whatever the order they were given in', () => {
  expect(redactor(['abcd', 'abcdef', 'abcdefgh'])('abcdefgh abcdef abcd')).toBe('*** *** ***')
})

test('a secret with quotes and line breaks is found inside JSON', () => {
  const secret = 'say "hi"\nthere'
  expect(redactor([secret])(JSON.stringify({ secret }))).toBe('{"secret":"***"}')
})

test('an empty or tiny secret would tear every text apart and is left alone', () => {
  expect(redactor(['', ' ', 'a', 'abc'])('a banana, abc')).toBe('a banana, abc')
})

const credentials: [text: string, expected: string][] = [
  [webhook, 'https://discord.com/api/webhooks/***'],
  ['https://ptb.discord.com/api/v10/webhooks/1/x?wait=true ok', 'https://ptb.discord.com/api/v10/webhooks/*** ok'],
  ['https://discordapp.com/api/webhooks/1/x/messages/2', 'https://discordapp.com/api/webhooks/***'],
  ['PATCH /webhooks/1234567890/AbC_9/messages/2', 'PATCH /webhooks/***/messages/2'],
  ['"https://hooks.slack.com/services/T0/B0/xyz"', '"https://hooks.slack.com/***"'],
  ['https://hooks.slack.com/triggers/T0/1/xyz', 'https://hooks.slack.com/***'],
  ['https://acme.webhook.office.com/webhookb2/a@b/IncomingWebhook/c/d', 'https://acme.webhook.office.com/***'],
  ['https://prod-1.logic.azure.com:443/workflows/a/triggers/x?sig=y', 'https://prod-1.logic.azure.com:443/***'],
  ['https://ada:s3cr3t@example.com/a', 'https://***@example.com/a'],
  ['https://ada:p@ss@example.com/a@b', 'https://***@example.com/a@b'],
  ['https://s3cr3t@example.com', 'https://***@example.com'],
  ['https://example.com/?a=1&token=s3cr3t&b=2', 'https://example.com/?a=1&token=***&b=2'],
  ['Authorization: Bearer abc.def-ghi_jkl==', 'Authorization: Bearer ***'],
  ['authorization: token 0123456789', 'authorization: token ***'],
  ['authorization: token  0123456789', 'authorization: token  ***'],
  ['https://example.com/?a=1&client_secret=s3cr3t', 'https://example.com/?a=1&client_secret=***'],
  ['"authorization": "Basic YWRhOnBhc3M="', '"authorization": "Basic ***"'],
  ['GenieKey 0f0f0f0f-1234', 'GenieKey ***'],
  [`ghp_${'a'.repeat(36)} and ghs_${'B'.repeat(36)}`, '*** and ***'],
  [`github_pat_${'1'.repeat(22)}_${'a'.repeat(59)}`, '***'],
  ['xoxb-123456789012-abcdef', '***'],
  ['https:\\/\\/discord.com\\/api\\/webhooks\\/1234567890\\/s3cr3t', 'https:\\/\\/discord.com\\/api\\/webhooks\\/***'],
  ['https%3A%2F%2Fdiscord.com%2Fapi%2Fwebhooks%2F1234567890%2Fs3cr3t', 'https%3A%2F%2Fdiscord.com%2Fapi%2Fwebhooks%2F***'],
  ['relay%2fwebhooks%2f1234567890%2fs3cr3t', 'relay%2fwebhooks%2f***'],
  [`eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(20)}`, '***'],
  ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', '***']
]
test.each(credentials)('looks like a credential: %s', (text, expected) => {
  expect(redactCredentials(text)).toBe(expected)
})

test.each([
  'the bearer of bad news',
  'Basic authentication failed; token expired',
  'see https://discord.com/developers/docs/resources/webhook',
  'https://github.com/octo/app/settings/hooks',
  'ada@example.com wrote a://b',
  'ghp_short'
])('is no credential: %s', (text) => {
  expect(redactCredentials(text)).toBe(text)
})

test('no text holds a secret after redaction, and a second pass changes nothing', () => {
  const secret = fc
    .string({ minLength: 4, unit: fc.constantFrom('a', 'b', '"', '\\', '/', ' ', '\n', '€', '\ud83d') })
    .filter((text) => text.trim().length >= 4)
  fc.assert(
    fc.property(fc.array(secret, { minLength: 1, maxLength: 4 }), fc.array(fc.string()), (secrets, words) => {
      const text = words.flatMap((word, index) => [word, secrets[index % secrets.length] ?? '']).join('')
      const redacted = redactor(secrets)(text)
      for (const known of secrets) expect(redacted).not.toContain(known.trim())
      expect(redactor(secrets)(redacted)).toBe(redacted)
    })
  )
})

test.each([
  '://',
  'a@',
  '://a@',
  'discord.com/api/webhooks/',
  'authorization: ',
  'ghp_',
  'xoxb-',
  '?token=',
  'bearer ',
  '-eyJ',
  'eyJabcdefghij.eyJ-',
  'webhooks%2F',
  '/webhooks/1',
  ' ',
  'a'
])('a megabyte of %j takes linear time', (piece) => {
  expect(growth((length) => redactCredentials(piece.repeat(length / piece.length)), 100_000)).toBeLessThan(linear)
})

const known: [what: string, secret: string][] = [
  ['an AWS key', `AKIA${'ABCDEFGH'.repeat(2)}`],
  ['a Google key', `AIza${'a1B2c3D'.repeat(5)}`],
  ['an npm token', `npm_${'a1B2'.repeat(9)}`],
  ['a GitLab token', `glpat-${'a1B2'.repeat(5)}`],
  ['a JSON web token', `eyJ${'a'.repeat(12)}.eyJ${'b'.repeat(12)}.${'c'.repeat(12)}`]
]
test.each(known)('%s in a title is hidden', (_, secret) => {
  expect(redactCredentials(`leaked ${secret} here`)).toBe('leaked *** here')
})
