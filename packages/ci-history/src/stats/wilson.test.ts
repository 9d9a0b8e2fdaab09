import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { testVectors } from './vectors.fixture.ts'
import { wilson } from './wilson.ts'

const rows: [failures: number, runs: number, low: number, high: number][] = [
  [0, 0, 0, 1],
  [0, 10, 0, 0.277533],
  [1, 10, 0.017876, 0.40415],
  [3, 20, 0.052369, 0.360419],
  [10, 10, 0.722467, 1]
]
test.each(rows)('%i of %i is between %f and %f', (failures, runs, low, high) => {
  expect(wilson(failures, runs)).toEqual([expect.closeTo(low, 6), expect.closeTo(high, 6)])
})

testVectors<{ k: number; n: number; lo: number; hi: number }>('wilson95', 'cases', '$k of $n', ({ k, n, lo, hi }) => {
  expect(wilson(k, n)).toEqual([expect.closeTo(lo, 9), expect.closeTo(hi, 9)])
})

const counts = fc.nat(2000).chain((runs) => fc.tuple(fc.nat(runs), fc.constant(runs)))

test('the rate is within its interval, which is a part of [0, 1]', () => {
  fc.assert(
    fc.property(counts, ([failures, runs]) => {
      const [low, high] = wilson(failures, runs)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      if (runs > 0) expect(low <= failures / runs && failures / runs <= high).toBe(true)
    })
  )
})

test('failures and passes mirror each other', () => {
  fc.assert(
    fc.property(counts, ([failures, runs]) => {
      const [low, high] = wilson(failures, runs)
      expect(wilson(runs - failures, runs)).toEqual([expect.closeTo(1 - high, 12), expect.closeTo(1 - low, 12)])
    })
  )
})

test('more runs at the same rate narrow it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 2, max: 20 }), (failures, times) => {
      const width = ([low, high]: [number, number]) => high - low
      expect(width(wilson(failures * times, 60 * times))).toBeLessThan(width(wilson(failures, 60)))
    })
  )
})
