import { expect, test } from '@jest/globals'
import { severityTable } from '../severity.ts'
import { noConfig } from './config.ts'
import { parseConfig } from './parse.ts'

test('the shortest file', () => {
  expect(parseConfig('version: 1', 'tocsin.yml')).toEqual(noConfig)
})

test('a whole file', () => {
  const text = `
version: 1
channels:
  alerts:  { type: discord, webhook: DISCORD_WEBHOOK_ALERTS, mention: { P0: ["@here"], P1: "role:1122" } }
  deploys: { type: discord, webhook: DISCORD_WEBHOOK_DEPLOYS, avatar-url: https://a.example/x.png, thread-id: 123456789012345678, tags: [1, "2"] }
routes:
  - { match: { source: [health, slo], severity: P0 }, to: [alerts], continue: true, mentions: { P0: "@everyone" } }
  - { match: { source: deploy, labels: { branch: "release/*" } }, to: deploys, repeat-interval: 4h }
  - { to: alerts }
defaults: { fail-on: any, timeout: 90s, username: tocsin }
users: { Ada: 123456789012345678, "lin[bot]": "77" }
oncall: { primary: { start: 2026-01-05T09:00 } }
`
  const { channels, routes, defaults, users, sections } = parseConfig(text, 'tocsin.yml')
  expect(channels).toEqual({
    alerts: { type: 'discord', webhook: 'DISCORD_WEBHOOK_ALERTS', mention: { P0: ['@here'], P1: ['<@&1122>'] } },
    deploys: {
      type: 'discord',
      webhook: 'DISCORD_WEBHOOK_DEPLOYS',
      avatarUrl: 'https://a.example/x.png',
      threadId: '123456789012345678',
      tags: ['1', '2']
    }
  })
  expect(routes).toEqual([
    { match: { source: ['health', 'slo'], severity: ['P0'] }, to: ['alerts'], continue: true, mentions: { P0: ['@everyone'] } },
    { match: { source: ['deploy'], labels: { branch: ['release/*'] } }, to: ['deploys'], continue: false, repeatEvery: 240 },
    { match: {}, to: ['alerts'], continue: false }
  ])
  expect(defaults).toEqual({ failOn: 'any', timeoutMs: 90_000, username: 'tocsin' })
  expect(users).toEqual({ ada: '123456789012345678', 'lin[bot]': '77' })
  expect(sections).toEqual({ oncall: { primary: { start: '2026-01-05T09:00' } } })
})

test('cells of the severity table and numbers of the rules are replaced one by one', () => {
  const { severity, policy } = parseConfig(
    `version: 1
severity: { P1: { color: "#FF0000", respond-within: 10m, update-every: none, escalation: [{ level: 1, after: 0m }], words: { ntfy: 5 } } }
policy: { crash: { per-hour: 4 }, repeated: { failures: { P1: 4 } }, severities: { health-some: P1 } }`,
    'tocsin.yml'
  )
  const { P1, ...rest } = severityTable()
  const escalation = [{ level: 1, after: 0 }]
  expect(severity).toEqual({
    ...rest,
    P1: { ...P1, color: 0xff0000, respondWithin: 10, updateEvery: 'none', escalation, words: { ...P1.words, ntfy: 5 } }
  })
  expect(policy.crash).toEqual({ ...noConfig.policy.crash, perHour: 4 })
  expect(policy.repeated.failures).toEqual({ P2: 3, P1: 4, P0: 10 })
  expect(policy.severities).toEqual({ 'health-some': 'P1' })
})

test('anchors save repetition', () => {
  const text = 'version: 1\ndefaults: { mention: &who { P0: "@here" } }\nchannels: { a: { type: discord, webhook: A, mention: *who } }'
  expect(parseConfig(text, 'tocsin.yml').channels).toEqual({ a: { type: 'discord', webhook: 'A', mention: { P0: ['@here'] } } })
})
