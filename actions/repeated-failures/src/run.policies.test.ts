import { expect, test } from '@jest/globals'
import { policyOf } from '@tocsin/notifier'
import { drawn, memory, minuteMs, monday, step } from './testing.ts'

const policies: [inputs: Record<string, string>, history: string, decision: string, severity: string][] = [
  [{ 'alert-at': '2' }, '✗✗', 'alert', 'P2'],
  [{ kind: 'deploy' }, '✗✗', 'alert', 'P2'],
  [{ window: '{ failures: 3, runs: 5 }' }, '✗✓✗✓✗', 'alert', 'P2'],
  [{ escalate: '{ P1: 3 }' }, '✗✗✗', 'alert', 'P1'],
  [{ 'recover-after': '2' }, '✗✗✗✓', 'quiet', 'P2'],
  [{ workflows: 'deploy.yml' }, '✗✗✗', 'quiet', 'P3'],
  [{ branch: 'next' }, '✗✗✗', 'quiet', 'P3']
]
test.each(policies)('with %j, %s is %s %s', async (inputs, history, decision, severity) => {
  expect((await step({ runs: drawn(history), about: history.length, inputs })).outputs).toMatchObject({ decision, severity })
})

test.each([
  ['✗✗✗', 'quiet'],
  ['✗✗✗✗', 'alert']
])('where the configuration begins P2 at 4 failures, %s is %s', async (history, decision) => {
  const config = { policy: policyOf({ repeated: { failures: { P2: 4 } } }) }
  expect((await step({ runs: drawn(history), about: history.length, config })).outputs.decision).toBe(decision)
})

test('the threshold that a long history asked for holds while something fails, whatever is listed later', async () => {
  const history = `${'r✓✓✓✓✓✓✓✓✓'.repeat(6)}✗✗✗✗`
  const inputs = { 'alert-at': 'auto' }
  const ledger = memory()
  const decided = async (about: number, listed: number, kept = ledger) =>
    (await step({ runs: drawn(history.slice(0, about)).slice(-listed), about, ledger: kept, inputs, now: monday + about * minuteMs }))
      .outputs.decision
  expect([await decided(62, 62), await decided(63, 6), await decided(64, 6)]).toEqual(['quiet', 'quiet', 'alert'])
  expect(await decided(63, 6, memory())).toBe('alert')
})

test('one failed night is no emergency by the next morning, and stays what it was when more is known', async () => {
  const dayMs = 24 * 60 * minuteMs
  const nights = drawn('✓✓✗').map((run, night) => {
    const at = new Date(monday + night * dayMs).toISOString()
    return { ...run, created_at: at, run_started_at: at, updated_at: at }
  })
  const given = { runs: nights, inputs: { 'alert-at': '1' }, ledger: memory() }
  const told = await step({ ...given, about: 3, now: monday + 2 * dayMs })
  const morning = await step({ ...given, now: monday + 2 * dayMs + 10 * 60 * minuteMs })
  expect([told, morning].map(({ outputs }) => [outputs.decision, outputs.severity])).toEqual([
    ['alert', 'P2'],
    ['quiet', 'P2']
  ])
})

test.each(['{ failures: 3 }', '{ failures: 5, runs: 3 }', 'often'])('a window %s is refused', async (window) => {
  await expect(step({ runs: [], about: 1, inputs: { window } })).rejects.toThrow('Input "window" is not valid')
})
