import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { backoffMs, obeyedMs } from './backoff.ts'

test.each([
  [1, 500, 1000],
  [2, 1000, 2000],
  [3, 2000, 4000],
  [4, 4000, 8000],
  [6, 16_000, 32_000],
  [60, 16_000, 32_000]
])('after failure %i the wait is between %i and %i ms', (failures, least, most) => {
  expect([backoffMs(failures, 0), backoffMs(failures, 1)]).toEqual([least, most])
})

test.each([
  [400, 1, 0, 400],
  [400, 1, 1, 900],
  [400.2, 1, 0, 401],
  [0, 9, 1, 2000]
])('asked for %d ms at refusal %i with chance %d it waits %i ms', (asked, refusals, random, expected) => {
  expect(obeyedMs(asked, refusals, random)).toBe(expected)
})

test('a wait that was asked for is never cut, and never stretched by more than 2 s', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      fc.integer({ min: 0, max: 40 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (asked, refusals, random) => {
        const ms = obeyedMs(asked, refusals, random)
        expect(ms).toBeGreaterThanOrEqual(asked)
        expect(ms).toBeLessThanOrEqual(asked + 2001)
      }
    )
  )
})
