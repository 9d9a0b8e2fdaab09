import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bucketOf, histogramOf, mergeHistograms, quantiles, rankOf, sizeOf } from './histogram.ts'

const qs = [0.5, 0.9, 0.95, 0.99, 0.999]

/** What a sort of all of them gives. */
const exact = (latencies: readonly number[], q: number) =>
  latencies.toSorted((one, other) => one - other)[rankOf(q, latencies.length) - 1] ?? 0

function expectClose(latencies: readonly number[]): void {
  const found = quantiles(histogramOf(latencies), qs)
  for (const [index, q] of qs.entries()) {
    const wanted = exact(latencies, q)
    expect(Math.abs((found[index] ?? Number.NaN) - wanted)).toBeLessThanOrEqual(0.02 * wanted)
  }
}

/** Normal, by Box and Muller. */
const lognormal = fc
  .tuple(fc.double({ min: 1e-9, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 99 }))
  .map(([u, v, tail]) => 120 * Math.exp(0.5 * Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v)) * (tail === 0 ? 12 : 1))

test('percentiles of lognormal latencies with a tail are right to 2 %', () => {
  fc.assert(fc.property(fc.array(lognormal, { minLength: 1, maxLength: 500 }), expectClose))
})

test('so are those of any latencies from 20 µs to an hour', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: 0.02, max: 3_500_000, noNaN: true }), { minLength: 1, maxLength: 50 }), expectClose))
})

test.each([
  ['one sample', [123]],
  ['equal samples', Array<number>(1000).fill(87)],
  ['below a millisecond', [0.04, 0.3, 0.31, 0.9]],
  ['5 minutes', [300_000, 299_999, 1]],
  ['whole milliseconds', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]
])('so are those of %s', (_, latencies) => expectClose(latencies))

test('what no timer can tell from nothing is 0, and nothing is beyond an hour', () => {
  expect(quantiles(histogramOf([0, -1, Number.NaN]), [0.5])).toEqual([0])
  expect(bucketOf(1e12)).toBe(bucketOf(3_600_000))
  expect(quantiles(histogramOf([]), [0.5, 1])).toEqual([undefined, undefined])
})

test('a rank is not pushed on by what a product of fractions is off', () => {
  expect([rankOf(0.07, 100), rankOf(0.95, 20), rankOf(0, 3), rankOf(1, 3)]).toEqual([7, 19, 1, 3])
})

const latencies = fc.array(fc.double({ min: 0, max: 400_000, noNaN: true }), { maxLength: 30 })
const sorted = (histogram: Iterable<readonly [number, number]>) => [...histogram].toSorted(([one], [other]) => one - other)

test('merging parts gives the whole, in any order and grouping', () => {
  fc.assert(
    fc.property(latencies, latencies, latencies, (...parts) => {
      const [one, two, three] = parts.map(histogramOf) as [Map<number, number>, Map<number, number>, Map<number, number>]
      const whole = sorted(histogramOf(parts.flat()))
      expect(sorted(mergeHistograms([one, mergeHistograms([two, three])]))).toEqual(whole)
      expect(sorted(mergeHistograms([mergeHistograms([three, one]), two]))).toEqual(whole)
      expect(sizeOf(mergeHistograms([one, two, three]))).toBe(parts.flat().length)
    })
  )
})
