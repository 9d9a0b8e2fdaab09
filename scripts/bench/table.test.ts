import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Measured, median, medians, table, verdictLine, verdicts } from './table.ts'

const measured = (name: string, cpuMs: number, wallMs = cpuMs, peakMiB = 40): Measured => ({ name, cost: { cpuMs, wallMs, peakMiB } })

test.each([
  [[5], 5],
  [[1, 9], 5],
  [[9, 1, 4], 4],
  [[1, 1, 3, 100], 2]
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

test('half of the values are on either side of the median, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const middle = median(values)
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2)
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2)
      expect(median(values.toReversed())).toBe(middle)
    })
  )
})

test('one slow round moves no figure', () => {
  const costs = [30, 31, 300].map((cpuMs) => ({ cpuMs, wallMs: cpuMs + 1, peakMiB: 42 }))
  expect(medians(costs)).toEqual({ cpuMs: 31, wallMs: 32, peakMiB: 42 })
})

const rows = [
  measured('node -e 0', 27.5, 30),
  measured('ours', 46.75, 51),
  measured('ours, looked up', 88, 120, 60),
  measured('peer', 133, 122, 71.8)
]

test('every figure beside the empty process', () => {
  expect(table(rows)).toMatchInlineSnapshot(`
"                 CPU ms         wall ms        peak MiB
node -e 0          27.5   1.00×    30.0   1.00×    40.0   1.00×
ours               46.8   1.70×    51.0   1.70×    40.0   1.00×
ours, looked up    88.0   3.20×   120.0   4.00×    60.0   1.50×
peer              133.0   4.84×   122.0   4.07×    71.8   1.79×"
`)
})

test('the bars, met or not', () => {
  expect(verdicts(rows).map(verdictLine)).toMatchInlineSnapshot(`
[
  "✓ met     CPU of ours: 1.70× of at most 1.8×",
  "✗ not met CPU of ours, looked up: 3.20× of at most 3×",
  "✓ met     CPU of ours: 0.35× of peer",
]
`)
})

test('nothing is said to be met without figures', () => {
  expect(verdicts([])).toEqual([])
})
