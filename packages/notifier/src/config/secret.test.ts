import { expect, test } from '@jest/globals'
import { complaint } from './complaint.fixture.ts'

const token = 'Zx9-qW_7kLmN0pQrStUvWxYz1234567890'
const secrets: [what: string, secret: string][] = [
  ['a Discord webhook URL', `https://discord.com/api/webhooks/123/${token}`],
  ['a Discord webhook URL', `https://ptb.discordapp.com/api/v10/webhooks/123/${token}`],
  ['a Slack webhook URL', `https://hooks.slack.com/services/T0/B0/${token}`],
  ['a Teams workflow URL', `https://prod-1.westeurope.logic.azure.com:443/workflows/${token}`],
  ['a GitHub token', `ghp_${token.replace(/\W|_/g, '')}`],
  ['a Slack token', `xoxb-${token.replaceAll('_', '')}`],
  ['a signing secret', `whsec_${token.replace(/\W|_/g, '')}`],
  ['a URL with a password', `https://user:${token}@host.example/x`]
]
test.each(secrets)('%s in the place of a name is told, and not repeated', (what, secret) => {
  const message = complaint(`version: 1\nchannels:\n  a: { type: discord, webhook: "${secret}" }`)
  expect(message).toContain(
    `tocsin.yml:3:32: ${what} must never be in this file: keep it in a secret, pass that as an environment variable`
  )
  expect(message.split('\n')).toHaveLength(3)
  expect(message).not.toContain(token.slice(0, 8))
})

const places: [where: string, text: (secret: string) => string][] = [
  ['a key', (secret) => `version: 1\n"${secret}": 1`],
  ['an unknown type', (secret) => `version: 1\nchannels: { a: { type: "${secret}" } }`],
  ['a route', (secret) => `version: 1\nroutes: [{ to: "${secret}" }]`],
  ['a mention', (secret) => `version: 1\nchannels: { a: { type: discord, webhook: A, mention: { P0: "${secret}" } } }`],
  ['a broken scalar', (secret) => `version: "1" ${secret}`],
  ['a tag', (secret) => `version: !${secret} 1`],
  ['an alias', (secret) => `version: *${secret}`],
  ['a section of another action', (secret) => `version: 1\nhealth: { endpoints: [{ url: "${secret}" }] }`]
]
test.each(places)('a webhook in %s is never repeated', (_, text) => {
  const message = complaint(text(`https://discord.com/api/webhooks/123/${token}`))
  expect(message).toContain('tocsin.yml:')
  expect(message).not.toContain(token)
})

test('a bare token in the place of a name is not repeated either', () => {
  expect(complaint(`version: 1\nchannels: { a: { type: discord, webhook: ${token} } }`)).not.toContain(token)
})
