import { expect, test } from '@jest/globals'
import type { Config } from './config/config.ts'
import { noConfig } from './config/config.ts'
import { ActionError } from './error.ts'
import { channelOutlets, inputOutlets, outletsOf } from './outlets.ts'
import { severityTable } from './severity.ts'

const token = 'Zx9-secret_Token'
const webhook = (id: number) => `https://discord.com/api/webhooks/${id}/${token}`

const config: Config = {
  ...noConfig,
  defaults: { username: 'tocsin', silent: true, mention: { P1: ['<@1>'] } },
  channels: {
    alerts: { type: 'discord', webhook: 'ALERTS', mention: { P0: ['@here'] }, username: 'alerts', threadId: '7', tags: ['1'] },
    deploys: { type: 'discord', webhook: 'DEPLOYS' }
  }
}
const env = { ALERTS: webhook(1), DEPLOYS: webhook(2) }

async function complaint(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
  } catch (error) {
    if (error instanceof ActionError) return error.message
    throw error
  }
  return 'no error'
}

test('a channel of the config with its secret, its mentions and its look', async () => {
  const [alerts, deploys] = await outletsOf(config, { webhooks: [], env })
  expect(alerts?.outlet).toMatchObject({ name: 'alerts', kind: 'discord' })
  expect(alerts?.outlet.secrets).toContain(webhook(1))
  expect(alerts?.style).toEqual({ username: 'alerts', silent: true, threadId: '7', tags: ['1'] })
  expect(alerts?.mentions('P0')).toEqual(['@here'])
  expect(alerts?.mentions('P1')).toEqual([])
  expect(deploys?.style).toEqual({ username: 'tocsin', silent: true })
  expect(deploys?.mentions('P1')).toEqual(['<@1>'])
})

test('each webhook of the input is an outlet of its own, before those of the config', async () => {
  const outlets = await outletsOf(config, { webhooks: [webhook(8), webhook(9)], env })
  expect(outlets.map(({ outlet }) => outlet.name)).toEqual(['discord-webhook', 'discord-webhook-2', 'alerts', 'deploys'])
  expect(outlets[0]?.style).toEqual({ username: 'tocsin', silent: true })
  expect(outlets[1]?.mentions('P1')).toEqual(['<@1>'])
})

test('without a config the input is enough', async () => {
  const [only, ...rest] = await outletsOf(noConfig, { webhooks: [webhook(8)], env: {} })
  expect(rest).toEqual([])
  expect(only?.style).toEqual({})
  expect(only?.mentions('P0')).toEqual([])
})

test('only the named channels need their secrets, and unknown names are nobody', async () => {
  const outlets = await channelOutlets(config, ['deploys', 'toString', 'other'], { DEPLOYS: webhook(2) })
  expect(outlets.map(({ outlet }) => outlet.name)).toEqual(['deploys'])
})

test("the config's own severities reach the message", async () => {
  const severity = severityTable({ P2: { name: 'Annoying', color: 0x123456 } })
  const [only] = await outletsOf({ ...noConfig, severity }, { webhooks: [webhook(8)], env: {} })
  const alert = {
    key: 'k',
    source: 'ci',
    status: 'firing',
    severity: 'P2',
    title: 't',
    summary: [],
    fields: [],
    links: [],
    excerpts: [],
    labels: {}
  } as const
  expect(only?.outlet.open({ alert, mentions: [], ping: false, idempotencyKey: 'k' }).preview()).toContain('Annoying')
})

const missing: [name: string, env: Record<string, string | undefined>, expected: string][] = [
  [
    'none is set',
    {},
    [
      'Channel "alerts" needs the environment variable ALERTS, which is not set.',
      'Channel "deploys" needs the environment variable DEPLOYS, which is not set.',
      '→ Pass it to the step under `env:` from a secret that this run can read:',
      'ALERTS: ${{ secrets.ALERTS }}',
      'DEPLOYS: ${{ secrets.DEPLOYS }}'
    ].join('\n')
  ],
  [
    'one is empty, as on a fork',
    { ALERTS: webhook(1), DEPLOYS: ' ' },
    [
      'Channel "deploys" needs the environment variable DEPLOYS, which is not set.',
      '→ Pass it to the step under `env:` from a secret that this run can read:',
      'DEPLOYS: ${{ secrets.DEPLOYS }}'
    ].join('\n')
  ]
]
test.each(missing)('the error when %s', async (_, some, expected) => {
  expect(await complaint(() => outletsOf(config, { webhooks: [], env: some }))).toBe(expected)
})

const bad = [
  'nonsense',
  `http://discord.com/api/webhooks/1/${token}`,
  `https://discord.com/channels/1/${token}`,
  `https://u:${token}@discord.com/api/webhooks/1/x`
]
test.each(bad)('a secret that is no webhook is told by its variable alone: %#', async (value) => {
  const message = await complaint(() => outletsOf(config, { webhooks: [], env: { ...env, DEPLOYS: value } }))
  expect(message).toMatch(/^Channel "deploys" \(environment variable DEPLOYS\): The Discord webhook .+\n→ .+/)
  expect(message).not.toContain(token)
})

test.each(bad)('an input that is no webhook is told by its name alone: %#', async (value) => {
  const message = await complaint(async () => inputOutlets(config, [webhook(1), value]))
  expect(message).toMatch(/^The discord-webhook input, webhook 2: The Discord webhook .+\n→ .+/)
  expect(message).not.toContain(token)
})
