import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { likelyRate } from './likely-rate.ts'
import { rateOf } from './rates.ts'
import type { Episode, Stratum } from './unexplained.ts'

const once: Episode = { tries: 1, runs: 1 }
const often = (times: number, one = once): Episode[] => Array.from({ length: times }, () => one)
const streak = (runs: number): Episode => ({ tries: runs, runs })

/** Of 10 proven failures of 200 tries, half of them on the default branch. */
const rows: [why: string, ofDefault: Episode[], elsewhere: Episode[], likely: number, to: number][] = [
  ['nothing is open', [], [], 0, 0],
  ['one failure alone was likely of the flake', [once], [], 0.8, 1],
  ['most of several were', [], often(5), 3.5, 5],
  ['two in a row may have been', [streak(2)], [], 0.5, 2],
  ['a streak was not', [streak(5)], [], 0, 0.5],
  ['nor was one of a pull request', [], [streak(10)], 0, 0.1],
  ['nor what was tried again in vain', [{ tries: 3, runs: 1 }], [], 0, 0.5],
  ['a thousand in a row, neither', [streak(1000)], [], 0, 0.1]
]
test.each(rows)('of a flake of 5 %%: %s', (_, ofDefault, elsewhere, least, most) => {
  const { likely = 0 } = likelyRate(rateOf(10, 200), [onDefault(95, ofDefault), onPulls(95, elsewhere)], 0.05)
  expect(likely).toBeGreaterThanOrEqual(least)
  expect(likely).toBeLessThanOrEqual(most)
})

const onDefault = (passes: number, episodes: readonly Episode[]): Stratum => ({ passes, episodes, alone: 0.5 })
const onPulls = (passes: number, episodes: readonly Episode[]): Stratum => ({ passes, episodes, alone: 1 })

test('without a failure that is open, it is what is proven', () => {
  const proven = rateOf(10, 200)
  expect(likelyRate(proven, [onDefault(95, []), onPulls(95, [])], 0.05)).toBe(proven)
})

test.each([
  [1, 0, 0.5],
  [3, 0, 0.5],
  [6, 5, 10]
])('ten failures with %i passes between may be one break that lasts', (gap, least, most) => {
  const { likely = 0 } = likelyRate(rateOf(10, 200), [onDefault(95, []), onPulls(95, often(10, { ...once, gap }))], 0.05)
  expect(likely).toBeGreaterThanOrEqual(least)
  expect(likely).toBeLessThanOrEqual(most)
})

test('what fails every other time fails three times in a row as well', () => {
  const of = (failures: number) => likelyRate(rateOf(failures, 100), [onDefault(100 - failures, often(4, streak(3)))], 0.05).likely ?? 0
  expect(of(50)).toBeGreaterThan(10)
  expect(of(5)).toBeLessThan(6)
})

test('a job breaks more often than a test, so that less of it is likely', () => {
  const of = (mostBroken: number) => likelyRate(rateOf(5, 205), [onDefault(100, often(1)), onPulls(100, often(25))], mostBroken).likely ?? 0
  expect(of(0.05)).toBeGreaterThan(1.8 * of(0.3))
})

test('where the default branch failed rarely, so does what others push', () => {
  const elsewhere = onPulls(30, often(10))
  const after = (passes: number) => likelyRate(rateOf(3, passes + 33), [onDefault(passes, [once]), elsewhere], 0.3).likely ?? 0
  expect(after(1000)).toBeLessThan(after(30))
})

test('the mean is that of as many failures more', () => {
  const { mean, likely = 0 } = likelyRate(rateOf(10, 200), [onDefault(190, often(6))], 0.05)
  expect(mean).toBeCloseTo((10 + likely + 0.5) / (200 + likely + 1), 3)
})

const anyEpisodes = fc
  .array(fc.record({ tries: fc.nat(40), more: fc.nat(3) }), { maxLength: 30 })
  .map((all) => all.map(({ tries, more }): Episode => ({ tries: tries + 1 + more, runs: tries + 1, ...(more > 0 && { gap: more }) })))
/** As exactly as the cells are wide. */
const isRising = (rates: readonly number[]) => rates.every((rate, index) => (rates[index - 1] ?? 0) <= rate * 1.03 + 1e-6)
const anyCounts = fc.tuple(fc.nat(60), fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }))

test('whatever is open: the rate is between what is proven and what all failures make, and its lower end stays', () => {
  fc.assert(
    fc.property(anyCounts, anyEpisodes, anyEpisodes, fc.constantFrom(0.05, 0.3), ([more, a, b], first, second, mostBroken) => {
      const proven = rateOf(more + 1, more + 1 + a + b)
      const open = [...first, ...second].reduce((sum, { tries }) => sum + tries, 0)
      const all = rateOf(proven.failures + open, proven.runs + open)
      const { failures, runs, mean, q05, q50, q95, likely = 0 } = likelyRate(proven, [onDefault(a, first), onPulls(b, second)], mostBroken)
      expect([failures, runs, q05]).toEqual([proven.failures, proven.runs, proven.q05])
      expect(
        [
          [proven.mean, mean, all.mean],
          [proven.q50, q50, all.q50],
          [proven.q95, q95, all.q95],
          [q05, q50, q95]
        ].filter((rates) => !isRising(rates))
      ).toEqual([])
      expect(q95).toBeLessThanOrEqual(1)
      expect(likely).toBeLessThanOrEqual(open * 1.03 + 0.5)
    }),
    { numRuns: 60 }
  )
})

test('as many failures as passes, and nothing but failures, have a rate', () => {
  for (const proven of [rateOf(1, 1), rateOf(50, 50), rateOf(1, 2)]) {
    const { mean, q95 } = likelyRate(proven, [onDefault(0, often(3)), onPulls(0, [])], 0.3)
    expect([mean > 0 && mean < 1, q95 > mean && q95 <= 1]).toEqual([true, true])
  }
})
