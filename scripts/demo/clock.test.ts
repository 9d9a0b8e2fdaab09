import { expect, test } from '@jest/globals'
import { storyClock } from './clock.ts'

const minute = 60_000

test('the story begins so many minutes ago, leaps, and ends now', () => {
  const real = { now: 1000 * minute }
  const clock = storyClock(30, () => real.now)
  expect(clock.now()).toBe(970 * minute)
  clock.leap(20)
  expect(clock.now()).toBe(990 * minute)
  real.now += minute
  expect(clock.now()).toBe(991 * minute)
  clock.leap(99)
  expect(clock.now()).toBe(1001 * minute)
})
