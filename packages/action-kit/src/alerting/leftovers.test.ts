import { expect, test } from '@jest/globals'
import { type Config, type DeliveryOptions, noConfig } from '@tocsin/notifier'
import { ActionError } from '../errors.ts'
import type { Delivery } from './delivery.ts'
import { sendLeftovers } from './leftovers.ts'
import { receiptOf, webhook, withChannels } from './testing.ts'

const asked = { 'discord-webhook': [webhook], 'dry-run': false, ledger: 'branch' }

/** What is swept, and what comes of it. */
async function swept(
  changes: Partial<typeof asked>,
  config: Config = noConfig,
  env: Record<string, string> = {},
  answer: Partial<Delivery> = {}
) {
  const calls: { sent: number; outlets: readonly string[]; rest: DeliveryOptions }[] = []
  const deliver = async (dispatches: readonly unknown[], { sweep = [], ...rest }: DeliveryOptions) => {
    calls.push({ sent: dispatches.length, outlets: sweep.map(({ name }) => name), rest })
    return { receipts: [receiptOf({ channel: 'old' })], ...answer }
  }
  const receipts = await sendLeftovers({ ...asked, ...changes }, config, { tryMs: 5 }, { env, deliver })
  return { calls, receipts }
}

test.each([{ ledger: 'none' }, { 'dry-run': true }])('%j leaves nothing to find', async (changes) => {
  expect(await swept(changes, withChannels, { HOOK: webhook })).toEqual({ calls: [], receipts: [] })
})

const rows: [name: string, webhooks: string[], config: Config, env: Record<string, string>, outlets: string[]][] = [
  ['the webhooks of the step', [webhook, `${webhook}2`], noConfig, {}, ['discord-webhook', 'discord-webhook-2']],
  ['a channel with its secret, and one that needs none', [], withChannels, { HOOK: webhook }, ['alerts', 'issues']],
  ['a channel whose secret is not passed is left out', [], withChannels, {}, ['issues']],
  ['so is one whose secret is empty', [], withChannels, { HOOK: ' ' }, ['issues']],
  ['all of them', [webhook], withChannels, { HOOK: webhook }, ['discord-webhook', 'alerts', 'issues']]
]
test.each(rows)('in one go, with nothing new: %s', async (_, webhooks, config, env, outlets) => {
  const { calls, receipts } = await swept({ 'discord-webhook': webhooks }, config, env)
  expect(calls).toEqual([{ sent: 0, outlets, rest: { tryMs: 5 } }])
  expect(receipts).toEqual([receiptOf({ channel: 'old' })])
})

test('channels that were used are swept already', async () => {
  const names: string[] = []
  const deliver = async (_: readonly unknown[], { sweep = [] }: DeliveryOptions) => {
    names.push(...sweep.map(({ name }) => name))
    return { receipts: [] }
  }
  const ports = { env: { HOOK: webhook }, deliver }
  await sendLeftovers(asked, withChannels, {}, ports, new Set(['alerts']))
  expect(names).toEqual(['discord-webhook', 'issues'])
  await sendLeftovers(asked, withChannels, {}, ports, new Set(['alerts', 'discord-webhook', 'issues']))
  expect(names).toHaveLength(2)
})

test('a ledger that cannot be read ends it', async () => {
  const problem = new ActionError('The ledger is damaged.', { fix: 'Mend it.' })
  await expect(swept({}, noConfig, {}, { problem })).rejects.toBe(problem)
})
