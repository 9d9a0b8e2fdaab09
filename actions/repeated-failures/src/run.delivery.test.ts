import { expect, test } from '@jest/globals'
import type { DeliveryOptions, Receipt } from '@tocsin/notifier'
import { discordSim, drawn, memory, minuteMs, monday, step } from './testing.ts'

test('an alert that nobody could be told fails the step', async () => {
  const http = async () => ({ status: 404, headers: {}, body: '{"message": "Unknown Webhook", "code": 10015}' })
  await expect(step({ runs: drawn('✗✗✗'), about: 3, ledger: memory(), http })).rejects.toThrow('fail-on')
})

test('what makes a step fail comes from the step, else from the configuration', async () => {
  const http = async () => ({ status: 404, headers: {}, body: '{}' })
  const given = { runs: drawn('✗✗✗'), about: 3, http, config: { defaults: { failOn: 'none' } } } as const
  expect((await step({ ...given, ledger: memory() })).outputs.decision).toBe('alert')
  await expect(step({ ...given, ledger: memory(), inputs: { 'fail-on': 'all' } })).rejects.toThrow('in place of `all`')
})

test('the budget of all deliveries of a step comes from the configuration', async () => {
  const given: DeliveryOptions[] = []
  const deliver = async (_: unknown, options: DeliveryOptions) => {
    given.push(options)
    return { receipts: [] }
  }
  const world = { runs: drawn('✗✗✗'), about: 3, ports: { deliver } }
  await step({ ...world, ledger: memory(), config: { defaults: { timeoutMs: 90_000 } } })
  await step({ ...world, ledger: memory() })
  const budgetMs = { P0: 90_000, P1: 90_000, P2: 90_000, P3: 90_000 }
  // First the alert, then what others left over.
  expect(given).toMatchObject([{ budgetMs }, { budgetMs }, {}, {}])
  expect(given.slice(2).map((options) => options.budgetMs)).toEqual([undefined, undefined])
})

test('an alert that Discord would not take is sent by the next step', async () => {
  const { http, titles } = discordSim()
  const ledger = memory()
  const down = async () => ({ status: 503, headers: {}, body: '' })
  await step({ runs: drawn('✗✗✗'), about: 3, ledger, http: down, inputs: { 'fail-on': 'none' } })
  await step({ runs: drawn('✗✗✗'), ledger, http, now: monday + 10 * minuteMs })
  expect(titles()).toEqual([expect.stringContaining('CI has failed 3 times')])
})

test('once its channel works again, an alert that nobody was told is told', async () => {
  const ledger = memory()
  const { http, titles } = discordSim()
  const gone = async () => ({ status: 404, headers: {}, body: '{"message": "Unknown Webhook", "code": 10015}' })
  const first = await step({ runs: drawn('✗✗✗'), about: 3, ledger, http: gone, inputs: { 'fail-on': 'none' } })
  const second = await step({ runs: drawn('✗✗✗'), ledger, http, now: monday + 10 * minuteMs })
  const third = await step({ runs: drawn('✗✗✗'), ledger, http, now: monday + 20 * minuteMs })
  expect([first, second, third].map(({ outputs }) => outputs.decision)).toEqual(['alert', 'alert', 'quiet'])
  expect(titles()).toEqual([expect.stringContaining('failed 3 times')])
})

test('an alert that nobody was told is told again, whatever became of what others left over', async () => {
  const ledger = memory()
  const { http } = discordSim()
  const receipt = (outcome: Receipt['outcome']) => ({ channel: 'discord-webhook', outcome, attempts: 1 }) as Receipt
  const deliver = async (dispatches: readonly unknown[]) => ({ receipts: [...dispatches.map(() => receipt('lost')), receipt('delivered')] })
  await step({ runs: drawn('✗✗✗'), about: 3, ledger, ports: { deliver }, inputs: { 'fail-on': 'none' } })
  const second = await step({ runs: drawn('✗✗✗'), ledger, http, now: monday + 10 * minuteMs })
  expect(second.outputs.decision).toBe('alert')
})

test('an alert that could not be sent yet is taken back all the same', async () => {
  const ledger = memory()
  const { http, titles } = discordSim()
  const down = async () => ({ status: 503, headers: {}, body: '' })
  await step({ runs: drawn('✗✗✗'), about: 3, ledger, http: down, inputs: { 'fail-on': 'none' } })
  const later = { ledger, http, now: monday + 10 * minuteMs }
  expect((await step({ runs: drawn('✗r✗'), ...later })).outputs.decision).toBe('retracted')
  expect(titles()).toEqual([expect.stringContaining('Retracted')])
})
