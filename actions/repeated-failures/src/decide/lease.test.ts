import { expect, test } from '@jest/globals'
import { isCredible, isHeld, leaseMsOf } from './lease.ts'

const now = Date.UTC(2026, 0, 5, 9)
const leaseMs = 240_000
const hourMs = 3_600_000

test.each([
  ['just taken', leaseMs, true],
  ['about to end', 1, true],
  ['over', 0, false],
  ['taken by a clock that is ahead', hourMs, true],
  ['taken by one that cannot be right', hourMs + leaseMs + 1, false]
])('a lease that is %s', (_, left, held) => expect(isHeld({ until: now + left }, { now, leaseMs })).toBe(held))

test.each([
  [undefined, 240_000],
  [90_000, 240_000],
  [180_000, 240_000],
  [600_000, 660_000]
])('a lease outlives the delivery, whose budget is %s', (timeoutMs, expected) => {
  expect(leaseMsOf({ defaults: timeoutMs === undefined ? {} : { timeoutMs } })).toBe(expected)
})

test.each([
  [-hourMs, true],
  [hourMs, true],
  [hourMs + 1, false]
])('a time %i ms from now', (ahead, credible) => expect(isCredible(now + ahead, now)).toBe(credible))
