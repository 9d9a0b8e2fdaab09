import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { failingLines } from './failing-lines.ts'
import { jobLog } from './job-log.fixture.ts'
import { tellingLines } from './telling-lines.ts'

const texts = (output: string, max = 8) => tellingLines(jobLog(output), { max }).map(({ text }) => text)

const jest = `PASS src/wallet.test.ts
FAIL src/cart.test.ts
  ● a retry charges a cart line once

    expect(received).toBe(expected) // Object.is equality

    Expected: 1
    Received: 2

      at Object.<anonymous> (src/cart.test.ts:43:24)

Test Suites: 1 failed, 2 passed, 3 total
Tests:       1 failed, 48 passed, 49 total`

test('stand in the order of the log: the test by its name, then what it says, and no totals', () => {
  expect(texts(jest)).toEqual([
    'FAIL src/cart.test.ts',
    '● a retry charges a cart line once',
    'expect(received).toBe(expected) // Object.is equality',
    'Expected: 1',
    'Received: 2'
  ])
})

test('where there is little room, the test and its assertion come before the rest', () => {
  expect(texts(jest, 3)).toEqual([
    '● a retry charges a cart line once',
    'expect(received).toBe(expected) // Object.is equality',
    'Expected: 1'
  ])
})

test.each([
  ['jest', 'Test Suites: 1 failed, 2 passed, 3 total\nTests:       1 failed, 48 passed, 49 total'],
  ['vitest', ' Test Files  1 failed | 2 passed (3)\n      Tests  1 failed | 48 passed (49)'],
  ['pytest', '========================= 1 failed, 4 passed in 0.12s =========================='],
  ['eslint', '✖ 3 problems (3 errors, 0 warnings)'],
  ['maven', '[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0']
])('the totals of %s are told only where nothing else is', (_, totals) => {
  expect(texts(`Error: refused\n${totals}`)).toEqual(['Error: refused'])
  expect(texts(totals).length).toBeGreaterThan(0)
})

test('what a test printed is no name of a test', () => {
  expect(texts('  ● Console\n\n    console.log\nError: refused')).toEqual(['Error: refused'])
  expect(texts('● nginx.service - A web server\nError: refused', 1)).toEqual(['Error: refused'])
})

test('whatever comes, they are failing lines, ascending, as many as asked for, and some where there are any', () => {
  const line = fc.constantFrom(
    'Error: a',
    'ok',
    '2 tests failed',
    'FAIL a.test.ts',
    'Expected: 1',
    'Tests: 1 failed',
    '● a test',
    'x: error: y'
  )
  fc.assert(
    fc.property(fc.array(line), fc.integer({ min: 1, max: 5 }), (lines, max) => {
      const log = lines.join('\n')
      const places = tellingLines(log, { max }).map((one) => one.line)
      const all = failingLines(log, { max: 100 }).map((one) => one.line)
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
      expect(all).toEqual(expect.arrayContaining(places))
      expect(places.length).toBeLessThanOrEqual(max)
      expect(places.length > 0).toBe(all.length > 0)
    })
  )
})
