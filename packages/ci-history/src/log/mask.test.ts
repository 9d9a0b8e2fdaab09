import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { maskTokens } from './mask.ts'

const filler = (length: number) => 'aB3'.repeat(length).slice(0, length)

const secrets: [kind: string, before: string, secret: string, after: string][] = [
  ['GitHub', 'token ', `ghp_${filler(36)}`, ' end'],
  ['GitHub app', 'x=', `ghs_${filler(36)}`, ''],
  ['GitHub fine-grained', '', `github_pat_${filler(60)}`, ''],
  ['GitLab', '', `glpat-${filler(20)}`, ''],
  ['Slack', '', `xoxb-${filler(30)}`, ''],
  ['npm', '//registry/:_authToken=', `npm_${filler(36)}`, ''],
  ['AWS', 'key ', `AKIA${'A1'.repeat(8)}`, ' used'],
  ['Discord webhook', 'https://discord.com/api/webhooks/', `123456789012345678/${filler(68)}`, ' was called'],
  ['Discord webhook of a version', 'https://discord.com/api/v10/webhooks/', `123456789012345678/${filler(68)}`, ''],
  ['Slack webhook', 'https://hooks.slack.com/', `services/T0/B0/${filler(24)}`, ''],
  ['password in a URL', 'postgres://', 'admin:hunter2', '@db:5432/shop'],
  ['token in a URL', 'https://', `x-access-token:${filler(20)}`, '@github.com/octo/app'],
  ['header', 'Authorization: Bearer ', filler(30), ''],
  ['basic header', '> AUTHORIZATION: basic '.replace('AUTHORIZATION', 'Authorization'), filler(30), ''],
  ['JWT', 'jwt ', `eyJ${filler(20)}.eyJ${filler(30)}.${filler(40)}`, ' end']
]

test.each(secrets)('%s', (_kind, before, secret, after) => {
  expect(maskTokens(`${before}${secret}${after}`)).toBe(`${before}***${after}`)
})

test.each([
  'https://github.com/octo/app/actions/runs/1',
  'http://localhost:3000/health',
  'error at src/sk-cart.ts:12',
  'sha256:0123456789abcdef0123456789abcdef',
  'npm_config_cache=/root/.npm',
  'the webhooks/ folder'
])('%s stays', (text) => {
  expect(maskTokens(text)).toBe(text)
})

test.each(['://a:', 'eyJ', '-eyJ', 'eyJa.', 'ghp_', '/api/webhooks/1', 'Authorization: Bearer ', 'sk-'])(
  'takes linear time on %j',
  (part) => {
    expect(growth((length) => maskTokens(part.repeat(length / part.length)), 2000)).toBeLessThan(linear)
  }
)
