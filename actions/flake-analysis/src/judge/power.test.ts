import { expect, test } from '@jest/globals'
import { leastRate, powerOf } from './power.ts'

test.each([
  [0, 1],
  [1, 0.95],
  [30, 0.095],
  [299, 0.01]
])('%i clean runs rule out rates of %f and more', (runs, rate) => {
  expect(leastRate(runs)).toBeCloseTo(rate, 3)
  // So rare are this many passes of such a flake.
  expect((1 - leastRate(runs)) ** runs).toBeCloseTo(runs === 0 ? 1 : 0.05, 9)
})

test('half of the subjects were seen as often or more', () => {
  const power = powerOf(new Map([['test', [5, 100, 30]] as const, ['job', [10, 20]] as const]))
  expect(power).toEqual({ test: { runs: 30, leastRate: leastRate(30) }, job: { runs: 10, leastRate: leastRate(10) } })
  expect(powerOf(new Map())).toEqual({})
})
