import { expect, test } from '@jest/globals'
import { bestSplit, changePoints } from './change-point.ts'
import { checkCounts } from './counts.ts'
import { chanceAbove, failureRate } from './failure-rate.ts'
import { logLikelihood } from './likelihood.ts'
import { wilson } from './wilson.ts'

const impossible: [part: number, whole: number][] = [
  [5, 3],
  [-1, 3],
  [0, -1],
  [Number.NaN, 3],
  [1, Number.NaN],
  [1, Number.POSITIVE_INFINITY]
]

test.each(impossible)('%d of %d is refused, by whoever is told it', (part, whole) => {
  const one = { position: 1, runs: whole, failures: part }
  const retried = { position: 1, runs: 9, failures: 9, retried: whole, failedAfterRetry: part }
  const asked = [
    () => checkCounts(part, whole),
    () => failureRate(part, whole),
    () => chanceAbove(0.1, part, whole),
    () => wilson(part, whole),
    () => logLikelihood({ alpha: 1, beta: 1 }, 10)(part, whole),
    () => changePoints([one]),
    () => bestSplit([{ position: 0, runs: 9, failures: 0 }, one]),
    () => bestSplit([{ position: 0, runs: 9, failures: 0 }, retried])
  ]
  for (const ask of asked) expect(ask).toThrow(RangeError)
})

test('the likelihood knows no more runs than it was made for, and no parts of a run', () => {
  const likelihood = logLikelihood({ alpha: 1, beta: 1 }, 10)
  expect(likelihood(3, 10)).toBeLessThan(0)
  expect(() => likelihood(3, 11)).toThrow('11 runs; the likelihood was made for up to 10')
  expect(() => likelihood(0.5, 10)).toThrow(RangeError)
})

const atTheEdges: [part: number, whole: number, mean: number, low: number, high: number, likelihood: number][] = [
  [0, 0, 1 / 2, 0, 1, 1],
  [0, 3, 1 / 8, 0, 0.561497, 1 / 4],
  [3, 3, 7 / 8, 0.438503, 1, 1 / 4]
]
test.each(atTheEdges)('%d of %d is a rate: about %f, from %f to %f', (part, whole, mean, low, high, likelihood) => {
  checkCounts(part, whole)
  const rate = failureRate(part, whole)
  expect(rate.mean).toBeCloseTo(mean, 12)
  expect([0 < rate.q025, rate.q025 < mean, mean < rate.q975, rate.q975 < 1]).toEqual([true, true, true, true])
  expect(chanceAbove(rate.q025, part, whole)).toBeCloseTo(0.975, 9)
  expect(wilson(part, whole)).toEqual([expect.closeTo(low, 6), expect.closeTo(high, 6)])
  expect(Math.exp(logLikelihood({ alpha: 1, beta: 1 }, 10)(part, whole))).toBeCloseTo(likelihood, 12)
  const segment = { runs: whole, failures: part }
  expect(changePoints([{ position: 1, ...segment }])).toEqual({ segments: [{ from: 1, to: 1, ...segment }], splits: [] })
})
