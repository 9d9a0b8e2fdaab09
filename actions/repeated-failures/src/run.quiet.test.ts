import { expect, test } from '@jest/globals'
import { drawn, memory, minuteMs, monday, step } from './testing.ts'

test('a step that tells nothing says why, and which alert is open', async () => {
  const ledger = memory()
  const few = await step({ runs: drawn('✓✗✗'), about: 3, ledger })
  expect(few.said).toEqual(
    expect.arrayContaining(['CI on main: 2 failures, an alert comes at 3 in a row', expect.stringMatching(/^- CI on main.+3 in a row\n$/)])
  )
  expect(few.outputs).toMatchObject({ decision: 'quiet', 'alert-key': '' })
  await step({ runs: drawn('✓✗✗✗'), about: 4, ledger })
  const { outputs, said } = await step({ runs: drawn('✓✗✗✗'), ledger, now: monday + 5 * minuteMs })
  expect(outputs).toMatchObject({ decision: 'quiet', episode: 2, 'alert-key': 'octo/app/.github/workflows/ci.yml/main/1002' })
  expect(said).toContain('CI on main: still P2 with 3 failures, as was told')
})

test('a listing full of runs that do not count is warned of, not taken for peace', async () => {
  const flood = drawn('✗'.repeat(400)).map((run) => ({ ...run, head_repository: { full_name: 'mallory/app' } }))
  const { outputs, said } = await step({ runs: flood, ledger: memory() })
  expect(outputs.decision).toBe('quiet')
  expect(said).toContainEqual(expect.stringContaining('None of the newest runs of "CI" on main counts'))
})
