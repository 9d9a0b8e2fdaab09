import { expect, test } from '@jest/globals'
import { costOf, legacyMultipliers, noWaste, plus, times, together, withWait } from './cost.ts'

const prices = { perMinute: 0.008, multipliers: legacyMultipliers }

test.each([
  ['linux', 61, 2, 0.016],
  ['linux', 0, 0, 0],
  ['windows', 60, 2, 0.016],
  ['macos', 61, 20, 0.16]
] as const)('%s, %i seconds: %i minutes, %f', (os, seconds, billableMinutes, cost) => {
  expect(costOf({ seconds, os, selfHosted: false }, prices)).toEqual({
    minutes: seconds / 60,
    waitMinutes: 0,
    billableMinutes,
    cost: expect.closeTo(cost, 9)
  })
})

test('a machine of one’s own takes time and no money', () => {
  expect(costOf({ seconds: 90, os: 'macos', selfHosted: true }, prices)).toEqual({
    minutes: 1.5,
    waitMinutes: 0,
    billableMinutes: 0,
    cost: 0
  })
})

test('sums and shares', () => {
  const waste = { minutes: 1.5, waitMinutes: 0, billableMinutes: 2, cost: 0.5 }
  expect(plus(waste, noWaste)).toEqual(waste)
  expect(plus(waste, waste)).toEqual(times(waste, 2))
  expect(times(waste, 0)).toEqual(noWaste)
})

test('a wait is lost and not billed', () => {
  const job = costOf({ seconds: 60, os: 'linux', selfHosted: false }, prices)
  expect(withWait(job, 4)).toEqual({ ...job, minutes: 5, waitMinutes: 4 })
})

test('who waits for two things at once waits for the longer one', () => {
  const job = costOf({ seconds: 60, os: 'linux', selfHosted: false }, prices)
  expect(together(withWait(job, 4), withWait(job, 9))).toMatchObject({ minutes: 11, waitMinutes: 9, billableMinutes: 2 })
})
