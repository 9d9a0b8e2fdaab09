import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { messageEndpoint } from './endpoints.ts'
import { secrets } from './secrets.ts'
import { parseWebhook } from './webhook.ts'

const given = 'https://discordapp.com/api/webhooks/123456789/to_k-en_of_a_webhook?thread_id=7'
const target = parseWebhook(given)
const masked = (text: string) => secrets(target).reduce((rest, secret) => rest.replaceAll(secret, '***'), text)

const leaks: [what: string, text: string][] = [
  ['as given', given],
  ['as it is called', target.url],
  ['an endpoint below it', messageEndpoint(target, '5')],
  ['the path', '/api/v10/webhooks/123456789/to_k-en_of_a_webhook'],
  ['id and token', '123456789/to_k-en_of_a_webhook'],
  ['the token', 'to_k-en_of_a_webhook'],
  ['URL-encoded', encodeURIComponent(given)],
  ['the path URL-encoded', encodeURIComponent('123456789/to_k-en_of_a_webhook')],
  ['JSON with escaped slashes', given.replaceAll('/', '\\/')],
  ['JSON', JSON.stringify({ url: given })],
  ['base64', Buffer.from(given).toString('base64')],
  ['base64url', Buffer.from(target.url).toString('base64url')],
  ['base64 of the token', Buffer.from('to_k-en_of_a_webhook').toString('base64')]
]
test.each(leaks)('masks %s', (_, text) => {
  expect(masked(`before ${text} after`)).not.toMatch(/to_k-en|dG9fay1lb/)
})

test('masks the token in base64 of anything it is part of', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const code = Buffer.from(`${before}to_k-en_of_a_webhook${after}`).toString('base64')
      expect(masked(code)).toContain('***')
    })
  )
})

test('longest first, so that no part is masked before the whole', () => {
  const lengths = secrets(target).map((secret) => secret.length)
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
})

test('the last step of a path that is no webhook is a secret only when it is long', () => {
  expect(secrets(parseWebhook('https://relay.example/hooks/test'))).not.toContain('test')
  expect(secrets(parseWebhook('https://relay.example/hooks/f00dfeedf00dfeed'))).toContain('f00dfeedf00dfeed')
})

test('values of a query are secrets', () => {
  expect(secrets(parseWebhook('https://relay.example/hook?key=s3cr3t-value'))).toContain('s3cr3t-value')
})

test('a stray percent sign is no crash', () => {
  expect(secrets(parseWebhook('https://relay.example/hooks/%zz%zz%zz%zz'))).toContain('%zz%zz%zz%zz')
})
