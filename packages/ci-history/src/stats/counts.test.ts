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

test.each([
  [0, 0],
  [0, 3],
  [3, 3]
])('%d of %d is a rate', (part, whole) => {
  expect(() => checkCounts(part, whole)).not.toThrow()
})
