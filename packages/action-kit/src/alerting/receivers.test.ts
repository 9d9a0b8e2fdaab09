import { expect, test } from '@jest/globals'
import { type Config, noConfig } from '@tocsin/notifier'
import type { Context } from '../context.ts'
import { facts } from '../facts.ts'
import { leftOutWords, passedBy, secretsOf, webhookOf, whyNobody } from './receivers.ts'

const webhook = 'https://discord.com/api/webhooks/1400000000000000001/s3cret-token'
const inputsOf = (given: Record<string, string> = {}) => ({
  'discord-webhook': given['discord-webhook'] === '' ? [] : [webhook],
  'dry-run': given['dry-run'] === 'true'
})
const contextOf = (eventName = 'push', actor = 'ada') =>
  ({ eventName, payload: facts({}), actor, repository: 'octo/app', sha: 'head' }) as Context

const channels = { alerts: { type: 'discord', webhook: 'HOOK' } } as const
const withChannels: Config = { ...noConfig, channels }
const none = { 'discord-webhook': '' }
const home = contextOf()
const dependabot = contextOf('pull_request', 'dependabot[bot]')
const why = 'GitHub gives no secrets to a run of Dependabot'

const rows: [
  name: string,
  inputs: Record<string, string>,
  config: Config,
  context: typeof home,
  env: Record<string, string>,
  expected: string | undefined
][] = [
  ['a webhook', {}, noConfig, home, {}, undefined],
  ['a channel', none, withChannels, home, { HOOK: webhook }, undefined],
  ['a channel without its secret, told of by name later', none, withChannels, home, {}, undefined],
  ['a dry run', { ...none, 'dry-run': 'true' }, noConfig, home, {}, undefined],
  ['Dependabot with nothing', none, noConfig, dependabot, {}, why],
  ['Dependabot with a channel that has no secret', none, withChannels, dependabot, { HOOK: '' }, why],
  ['Dependabot with a secret of its own', none, withChannels, dependabot, { HOOK: webhook }, undefined],
  ['Dependabot with a webhook of its own', {}, noConfig, dependabot, {}, undefined]
]
test.each(rows)('%s', (_, inputs, config, context, env, expected) => {
  expect(whyNobody(inputsOf(inputs), config, context, env)).toBe(expected)
})

test('nobody at all is a mistake', () => {
  expect(() => whyNobody(inputsOf(none), noConfig, home, {})).toThrow(
    /^There is no Discord webhook.*\n.*pass `config: \.github\/tocsin\.yml`/s
  )
})

const two = { ...noConfig, channels: { ...channels, issues: { type: 'github-issue' } } } as Config
test.each([
  ['with a webhook, without the secret', {}, {}, ['issues'], ['alerts']],
  ['with a webhook and an empty secret', {}, { HOOK: ' ' }, ['issues'], ['alerts']],
  ['with a webhook and the secret', {}, { HOOK: webhook }, ['alerts', 'issues'], []],
  ['without a webhook', none, {}, ['alerts', 'issues'], []],
  ['in a dry run', { 'dry-run': 'true' }, {}, ['alerts', 'issues'], []]
])('the channels of a step %s', (_, inputs: Record<string, string>, env: Record<string, string>, names, left) => {
  const { config, leftOut } = passedBy(inputsOf(inputs), two, env)
  expect([Object.keys(config.channels), leftOut]).toEqual([names, left])
})

test('whoever reads the log learns which channels are left out, and why', () => {
  expect(leftOutWords(['alerts', 'deploys'])).toBe(
    'Left out of the configuration: alerts, deploys. This step has a webhook of its own and passes no secret for them under `env:`.'
  )
})

const nowhere = 'https://discord.com/api/webhooks/0/dry-run-without-a-webhook'
test('a dry run makes up what is not there, and nothing else', () => {
  const dry = { ...none, 'dry-run': 'true' }
  expect(secretsOf(inputsOf(dry), noConfig, {})).toEqual({ webhooks: [nowhere], env: {} })
  expect(secretsOf(inputsOf(dry), withChannels, { HOOK: ' ' })).toEqual({ webhooks: [], env: { HOOK: nowhere } })
  expect(secretsOf(inputsOf(dry), withChannels, { HOOK: webhook })).toEqual({ webhooks: [], env: { HOOK: webhook } })
  expect(secretsOf(inputsOf(none), withChannels, {})).toEqual({ webhooks: [], env: {} })
})

const secrets = { webhooks: ['https://a.example', 'https://b.example'], env: { HOOK: 'https://c.example' } }
test.each([
  ['discord-webhook', 'https://a.example'],
  ['discord-webhook-2', 'https://b.example'],
  ['discord-webhook-3', undefined],
  ['alerts', 'https://c.example'],
  ['constructor', undefined]
])('behind %s is %s', (outlet, expected) => expect(webhookOf(outlet, secrets, channels)).toBe(expected))
