import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chanceAbove, type FailureRate, failureRate, likelyRates } from './failure-rate.ts'
import { testVectors } from './vectors.fixture.ts'

test('one failure in ten runs', () => {
  expect(failureRate(1, 10)).toEqual({
    failures: 1,
    runs: 10,
    mean: expect.closeTo(0.136364, 6),
    q025: expect.closeTo(0.011012, 6),
    q05: expect.closeTo(0.017892, 6),
    q50: expect.closeTo(0.114347, 6),
    q95: expect.closeTo(0.330563, 6),
    q975: expect.closeTo(0.381315, 6)
  })
  expect(chanceAbove(0.01, 1, 10)).toBeCloseTo(0.978, 3)
})

test('the same share of more runs is surer to be high, and no runs say nothing', () => {
  const lower = [0, 1, 4, 40].map((failures) => failureRate(failures, 5 * failures).q05)
  expect(lower).toEqual(lower.toSorted((a, b) => a - b))
  expect(failureRate(0, 0)).toMatchObject({ mean: 0.5, q50: expect.closeTo(0.5, 9) })
})

test.each([
  [0, 30],
  [20, 100],
  [599, 600]
])('what the rate may be after %d in %d runs has the mean and the quantiles of its posterior', (failures, runs) => {
  const rates = likelyRates(failures, runs)
  const { mean, q95 } = failureRate(failures, runs)
  expect(rates.reduce((sum, { rate, probability }) => sum + rate * probability, 0)).toBeCloseTo(mean, 6)
  const below = rates.reduce((sum, { rate, probability }) => sum + (rate <= q95 ? probability : 0), 0)
  expect(Math.abs(below - 0.95)).toBeLessThan(0.1)
})

const uniform = { alpha: 1, beta: 1 }
const quantiles = { q025: 0.025, q05: 0.05, q50: 0.5, q95: 0.95, q975: 0.975 } as const

// Posteriors whose quantiles can be written down: the largest of n + 1, the smallest of n + 1, the arcsine.
const closed: [name: string, rate: FailureRate, mean: number, quantile: (p: number) => number][] = [
  ['one run that failed', failureRate(1, 1, uniform), 2 / 3, (p) => p ** (1 / 2)],
  ['nine runs that failed', failureRate(9, 9, uniform), 10 / 11, (p) => p ** (1 / 10)],
  ['nine runs that passed', failureRate(0, 9, uniform), 1 / 11, (p) => 1 - (1 - p) ** (1 / 10)],
  ['no runs', failureRate(0, 0), 1 / 2, (p) => Math.sin((Math.PI * p) / 2) ** 2]
]
test.each(closed)('%s', (_, rate, mean, quantile) => {
  expect(rate.mean).toBeCloseTo(mean, 12)
  const expected = Object.entries(quantiles).map(([name, p]) => [name, expect.closeTo(quantile(p), 9)])
  expect(rate).toMatchObject(Object.fromEntries(expected))
})

type Case = Omit<FailureRate, 'failures' | 'runs'> & { prior: [number, number]; k: number; n: number; p_gt_1pct: number }
testVectors<Case>('beta_binomial', 'cases', '$k of $n, prior $prior', ({ prior: [alpha, beta], k, n, p_gt_1pct, prior, ...rest }) => {
  const close = Object.entries(rest).map(([name, value]) => [name, expect.closeTo(value, 9)])
  expect(failureRate(k, n, { alpha, beta })).toMatchObject(Object.fromEntries(close))
  expect(chanceAbove(0.01, k, n, { alpha, beta })).toBeCloseTo(p_gt_1pct, 9)
})

const counts = fc.integer({ min: 1, max: 800 }).chain((runs) => fc.tuple(fc.nat(runs - 1), fc.constant(runs)))

test('quantiles are in order, and all rise with a failure more', () => {
  fc.assert(
    fc.property(counts, ([failures, runs]) => {
      const less = failureRate(failures, runs)
      const more = failureRate(failures + 1, runs)
      const inOrder = [less.q025, less.q05, less.q50, less.q95, less.q975]
      expect(inOrder.toSorted((a, b) => a - b)).toEqual(inOrder)
      for (const name of ['mean', 'q025', 'q05', 'q50', 'q95', 'q975'] as const) expect(more[name]).toBeGreaterThan(less[name])
    }),
    { numRuns: 30 }
  )
})

test('failures and passes mirror each other', () => {
  fc.assert(
    fc.property(counts, ([failures, runs]) => {
      expect(failureRate(runs - failures, runs).q95).toBeCloseTo(1 - failureRate(failures, runs).q05, 9)
      expect(chanceAbove(0.3, failures, runs)).toBeCloseTo(1 - chanceAbove(0.7, runs - failures, runs), 9)
    }),
    { numRuns: 30 }
  )
})
