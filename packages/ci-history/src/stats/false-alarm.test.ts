import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { autoThreshold, runsToStreak, streakChance } from './false-alarm.ts'
import { testVectors } from './vectors.fixture.ts'

const rows: [length: number, rate: number, runs: number, chance: number][] = [
  [3, 0.1, 2, 0],
  [3, 0.1, 3, 0.001],
  [3, 0.1, 4, 0.0019],
  [2, 0.5, 3, 3 / 8],
  [1, 0.01, 100, 1 - 0.99 ** 100],
  [3, 0.1, 600, 0.417251],
  [5, 0.1, 600, 0.005351],
  [2, 0, 600, 0],
  [2, 1, 600, 1]
]
test.each(rows)('%i in a row at a rate of %f within %i runs: %f', (length, rate, runs, chance) => {
  expect(streakChance(length, { rate, runs })).toBeCloseTo(chance, 6)
})

interface Case {
  p: number
  N: number
  n: number
  prob: number
  expected_trials_to_first: number
}
testVectors<Case>('streak_false_alarm', 'cases', '$N in a row at $p within $n', ({ p, N, n, prob, expected_trials_to_first }) => {
  expect(streakChance(N, { rate: p, runs: n })).toBeCloseTo(prob, 9)
  expect(runsToStreak(N, p) / expected_trials_to_first).toBeCloseTo(1, 7)
})

const rate = fc.double({ min: 0, max: 1, noNaN: true })

/** Over every outcome of so few runs. */
function counted(length: number, rate: number, runs: number): number {
  const outcomes = Array.from({ length: 2 ** runs }, (_, index) => index.toString(2).padStart(runs, '0'))
  const chance = (outcome: string) => [...outcome].reduce((product, mark) => product * (mark === '1' ? rate : 1 - rate), 1)
  return outcomes.filter((outcome) => outcome.includes('1'.repeat(length))).reduce((sum, outcome) => sum + chance(outcome), 0)
}

test('it is what counting every outcome gives', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), rate, fc.integer({ min: 1, max: 9 }), (length, rate, runs) => {
      expect(streakChance(length, { rate, runs })).toBeCloseTo(counted(length, rate, runs), 9)
    }),
    { numRuns: 50 }
  )
})

test('it rises with the runs and the rate, and falls with the length', () => {
  const runs = fc.integer({ min: 1, max: 400 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), rate, rate, runs, (length, p, q, runs) => {
      const chance = streakChance(length, { rate: Math.min(p, q), runs })
      const slack = chance - 1e-12
      expect(streakChance(length, { rate: Math.max(p, q), runs })).toBeGreaterThanOrEqual(slack)
      expect(streakChance(length, { rate: Math.min(p, q), runs: runs + 1 })).toBeGreaterThanOrEqual(slack)
      expect(streakChance(length + 1, { rate: Math.min(p, q), runs })).toBeLessThanOrEqual(chance + 1e-12)
    })
  )
})

test.each([
  [2, 0.05, 420],
  [3, 0.1, 1110],
  [3, 1, 3],
  [3, 0, Number.POSITIVE_INFINITY]
])('the first %i in a row at a rate of %f come after %f runs', (length, rate, runs) => {
  expect(runsToStreak(length, rate)).toBeCloseTo(runs, 6)
})

const evenly = (...rates: number[]) => rates.map((rate) => ({ rate, probability: 1 / rates.length }))

const thresholds: [name: string, Parameters<typeof autoThreshold>[0], threshold: number][] = [
  ['never red', { rate: 0, runs: 600 }, 1],
  ['1 %: two in a row are a false alarm of 5.8 %', { rate: 0.01, runs: 600 }, 3],
  ['5 %', { rate: 0.05, runs: 600 }, 4],
  ['10 %', { rate: 0.1, runs: 600 }, 5],
  ['20 %', { rate: 0.2, runs: 600 }, 6],
  ['a stricter bound', { rate: 0.1, runs: 600, alpha: 0.001 }, 6],
  ['no more than the most', { rate: 0.5, runs: 600, max: 8 }, 8],
  ['no more than ten unless told', { rate: 0.9, runs: 600 }, 10],
  ['two rates that are equally likely', { rate: evenly(0.05, 0.2), runs: 600 }, 6],
  ['of which one hardly matters', { rate: evenly(0.001, 0.01), runs: 600 }, 2],
  ['no runs', { rate: 0.9, runs: 0 }, 1]
]
test.each(thresholds)('%s', (_, options, threshold) => {
  expect(autoThreshold(options)).toBe(threshold)
})

test('the threshold keeps its promise, and one less would not', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.5, noNaN: true }), fc.integer({ min: 1, max: 600 }), (rate, runs) => {
      const threshold = autoThreshold({ rate, runs, max: 50 })
      expect(streakChance(threshold, { rate, runs })).toBeLessThan(0.05)
      if (threshold > 1) expect(streakChance(threshold - 1, { rate, runs })).toBeGreaterThanOrEqual(0.05)
    })
  )
})
