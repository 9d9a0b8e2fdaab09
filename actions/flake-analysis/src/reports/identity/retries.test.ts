import { expect, test } from '@jest/globals'
import { drawn, file, one } from './cases.fixture.ts'
import { joinRetries } from './retries.ts'

const rows: [name: string, cases: string, joined: string][] = [
  ['nothing', '', ''],
  ['nothing comes again', 'a✓ b✗ c- d!', 'a✓ b✗ c- d!'],
  ['failed, then passed', 'a✗ a✓', 'a~1'],
  ['failed and errored, then passed', 'a✗ a! a✓ b✓', 'a~2 b✓'],
  ['failed every time', 'a✗ a✗ a! b✓', 'a!2 b✓'],
  ['failed every time, where tests have parameters', 'a✗ a✗ b✓ b✓', 'a✗ a✗ b✓ b✓'],
  ['failed, then passed, where tests have parameters', 'a✗ a✓ b✓ b✓', 'a~1 b✓ b✓'],
  ['passed twice', 'a✓ a✓', 'a✓ a✓'],
  ['passed, then failed', 'a✓ a✗', 'a✓ a✗'],
  ['passed, then failed twice', 'a✓ a✗ a✗', 'a✓ a✗ a✗'],
  ['two tests that were tried twice', 'a✗ a✓ a✗ a✓', 'a~1 a~1'],
  ['failed, then skipped', 'a✗ a-', 'a✗ a-'],
  ['skipped twice', 'a- a-', 'a- a-'],
  ['failed, then flaky by itself', 'a✗ a~', 'a~1'],
  ['another test in between', 'a✗ b✓ a✓', 'a✗ b✓ a✓']
]
test.each(rows)('%s: %s', (_, cases, joined) => expect(drawn(joinRetries(file(cases)))).toBe(joined))

test('retries that a case brings along are added', () => {
  expect(joinRetries([one('a', 'failed', { retries: 2 }), one('a', 'passed')])).toMatchObject([{ outcome: 'flaky', retries: 3 }])
})

test('a flaky test keeps what its first try said, and the time of its last', () => {
  const tries = [
    one('a', 'failed', { message: 'first', ms: 1 }),
    one('a', 'failed', { message: 'second', ms: 2 }),
    one('a', 'passed', { ms: 3 })
  ]
  expect(joinRetries(tries)).toEqual([one('a', 'flaky', { retries: 2, message: 'first', ms: 3 })])
  expect(joinRetries(tries.slice(0, 2))).toEqual([one('a', 'failed', { retries: 1, message: 'second', ms: 2 })])
})

test.each([
  ['suite', { suites: ['s', 'x'] }],
  ['last suite', { suites: ['x'] }],
  ['suite of the same names', { suites: ['s'] }],
  ['class', { className: 'x' }],
  ['file', { file: 'x' }]
])('tests of another %s are not tries of one', (_, rest) => {
  expect(joinRetries([one('a', 'failed'), one('a', 'passed', rest)])).toHaveLength(2)
})
