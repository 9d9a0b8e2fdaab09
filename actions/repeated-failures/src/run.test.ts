import { expect, test } from '@jest/globals'
import { discordSim, drawn, memory, minuteMs, monday, step } from './testing.ts'

/** One step for each run, in the order in which their events arrive. Gives the decisions. */
async function arriving(history: string, order: readonly number[], inputs: Readonly<Record<string, string>> = {}) {
  const { http, titles } = discordSim()
  const ledger = memory()
  const runs = drawn(history)
  const decisions: unknown[] = []
  const heard = new Set<number>()
  for (const [index, about] of order.entries()) {
    heard.add(about)
    const known = runs.filter(({ run_number }) => heard.has(run_number))
    decisions.push((await step({ runs: known, about, ledger, http, inputs, now: monday + index * minuteMs })).outputs.decision)
  }
  return { decisions, titles: titles() }
}

test('the decision of a step and all that later steps may read', async () => {
  const { outputs } = await step({ runs: drawn('✓✗✗✗'), about: 4, ledger: memory() })
  expect(outputs).toEqual({
    decision: 'alert',
    streak: 3,
    severity: 'P2',
    episode: 2,
    'alert-key': 'octo/app/.github/workflows/ci.yml/main/1002',
    'issue-number': '',
    delivered: expect.stringContaining('"outcome":"delivered"')
  })
})

const withoutTimes = (title: string) => title.replace(/ \(.*/, '')

test('events that come out of order, twice or not at all end in the same messages', async () => {
  const inOrder = await arriving('✗✗✗✗✗✓', [1, 2, 3, 4, 5, 6])
  const shuffled = await arriving('✗✗✗✗✗✓', [5, 2, 2, 1, 4, 3, 6, 3])
  expect(inOrder.decisions).toEqual(['quiet', 'quiet', 'alert', 'quiet', 'escalated', 'recovered'])
  expect(shuffled.titles.map(withoutTimes)).toEqual(inOrder.titles.map(withoutTimes))
})

test('a sweep finds what no event told', async () => {
  const { http, titles } = discordSim()
  const ledger = memory()
  const first = await step({ runs: drawn('✗✗✗'), ledger, http })
  const second = await step({ runs: drawn('✗✗✗'), ledger, http })
  expect([first.outputs.decision, second.outputs.decision, titles().length]).toEqual(['alert', 'quiet', 1])
})

test('without a ledger a sweep cannot know what was told, and adds nothing', async () => {
  expect((await step({ runs: drawn('✗✗✗') })).outputs.decision).toBe('quiet')
})

test('of an alert that lasts, each failure is shown in the one message', async () => {
  const { http, messages } = discordSim()
  const ledger = memory()
  for (const about of [3, 4]) await step({ runs: drawn('✗✗✗✗').slice(0, about), about, ledger, http, now: monday + about * minuteMs })
  const titled = (words: string) => expect.objectContaining({ title: expect.stringContaining(words) })
  expect([...messages.values()]).toEqual([[titled('3 times'), titled('4 times')]])
})
