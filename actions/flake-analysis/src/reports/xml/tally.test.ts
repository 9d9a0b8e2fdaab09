import { expect, test } from '@jest/globals'
import type { CaseOutcome, TestCase } from '../../model/test-case.ts'
import { tally } from './tally.ts'

const one = (outcome: CaseOutcome, retries = 0): TestCase => ({ suites: [], className: '', name: outcome, outcome, retries })

test('what is given is counted and handed on, in its order', () => {
  const given: TestCase[] = []
  const { give, report } = tally((test) => given.push(test), { cases: 9 })
  const cases = [one('passed'), one('flaky', 2), one('failed', 1), one('passed'), one('skipped'), one('errored')]
  cases.forEach(give)
  expect(given).toEqual(cases)
  expect(report('junit')).toEqual({ format: 'junit', counts: { passed: 2, failed: 1, errored: 1, skipped: 1, flaky: 1 }, retries: 3 })
})

test('a problem and errors of suites are there only where there are some', () => {
  const { suiteError, report } = tally(() => undefined, { cases: 9 })
  suiteError({ suites: ['a'], message: 'broke' })
  expect(report('trx', 'line 1: x')).toMatchObject({ suiteErrors: [{ suites: ['a'], message: 'broke' }], problem: 'line 1: x' })
})

test('one case too many is refused, and neither counted nor handed on', () => {
  let given = 0
  const { give, report } = tally(() => (given += 1), { cases: 1 })
  give(one('passed'))
  expect(() => give(one('passed'))).toThrow('more than 1 test cases')
  expect([given, report('junit').counts.passed]).toEqual([1, 1])
})

test('what the sink throws is thrown', () => {
  const { give } = tally(
    () => {
      throw new Error('full')
    },
    { cases: 9 }
  )
  expect(() => give(one('passed'))).toThrow('full')
})
