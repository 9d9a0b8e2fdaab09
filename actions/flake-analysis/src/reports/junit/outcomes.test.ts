import { expect, test } from '@jest/globals'
import type { CaseOutcome } from '../../model/test-case.ts'
import { caseWith, readAll } from './junit.fixture.ts'

const rows: [children: string, outcome: CaseOutcome, retries: number][] = [
  ['', 'passed', 0],
  ['<system-out>x</system-out><properties><property name="failure"/></properties>', 'passed', 0],
  ['<failure/>', 'failed', 0],
  ['<error/>', 'errored', 0],
  ['<skipped/>', 'skipped', 0],
  ['<failure/><failure/>', 'failed', 0],
  ['<failure/><error/>', 'errored', 0],
  ['<error/><skipped/>', 'errored', 0],
  ['<skipped/><failure/>', 'failed', 0],
  ['<flakyFailure/>', 'flaky', 1],
  ['<flakyError/><flakyFailure/>', 'flaky', 2],
  ['<failure/><rerunFailure/>', 'failed', 1],
  ['<error/><rerunError/><rerunFailure/>', 'errored', 2],
  ['<rerunFailure/>', 'flaky', 1],
  ['<system-out><failure/></system-out>', 'passed', 0],
  ['<flakyFailure><error/><failure/></flakyFailure>', 'flaky', 1],
  ['<warning/><time/>', 'passed', 0],
  ['<j:failure xmlns:j="k"/>', 'failed', 0]
]
test.each(rows)('%s: %s with %d retries', async (children, outcome, retries) => {
  expect(await caseWith(children)).toEqual({ outcome, retries })
})

const said: [attributes: string, outcome: CaseOutcome][] = [
  [' status="run"', 'passed'],
  [' status="passed"', 'passed'],
  [' status="notrun"', 'skipped'],
  [' status="run" result="suppressed"', 'skipped'],
  [' result="completed" status="run"', 'passed'],
  [' result="skipped" status="run"', 'skipped'],
  [' status="Disabled"', 'skipped'],
  [' status="failed"', 'failed'],
  [' status="ERROR"', 'errored'],
  [' status=""', 'passed'],
  [' status="constructor"', 'passed']
]
test.each(said)('%s: %s', async (attributes, outcome) => {
  expect(await caseWith('', attributes)).toEqual({ outcome, retries: 0 })
})

test('what is inside of a case counts more than what its attributes say', async () => {
  expect(await caseWith('<failure/>', ' status="notrun"')).toEqual({ outcome: 'failed', retries: 0 })
  expect(await caseWith('<skipped/>', ' status="failed"')).toEqual({ outcome: 'skipped', retries: 0 })
})

test('cases are counted, whatever the counters of a suite say', async () => {
  const { counts, retries } = await readAll(
    `<testsuite tests="99" failures="0"><testcase/><testcase><failure/><rerunError/></testcase><testcase><flakyError/></testcase></testsuite>`
  )
  expect(counts).toEqual({ passed: 1, failed: 1, errored: 0, skipped: 0, flaky: 1 })
  expect(retries).toBe(2)
})
