import { expect, test } from '@jest/globals'
import type { CaseOutcome, TestCase } from '../model/test-case.ts'
import { tally } from './tally.ts'

const one = (name: string, outcome: CaseOutcome, retries = 0): TestCase => ({ suites: [], className: '', name, outcome, retries })

function* cases(of: readonly TestCase[], problem?: string) {
  yield* of
  return problem
}

test('every case reaches the sink and is counted', () => {
  const seen: string[] = []
  const read = tally('x', cases([one('a', 'passed'), one('b', 'flaky', 2), one('c', 'failed', 1)]), ({ name }) => seen.push(name), 9)
  expect(seen).toEqual(['a', 'b', 'c'])
  expect(read).toEqual({ format: 'x', counts: { passed: 1, failed: 1, errored: 0, skipped: 0, flaky: 1 }, retries: 3 })
})

test('a problem is passed on', () => expect(tally('x', cases([], 'odd'), () => undefined, 9).problem).toBe('odd'))

test.each([
  [2, undefined],
  [1, 'holds more than 1 tests; the rest is not read']
])('two cases with a limit of %d', (limit, problem) => {
  const seen: string[] = []
  const read = tally('x', cases([one('a', 'passed'), one('b', 'passed')]), ({ name }) => seen.push(name), limit)
  expect(read.problem).toBe(problem)
  expect(seen).toHaveLength(limit)
  expect(read.counts.passed).toBe(limit)
})
