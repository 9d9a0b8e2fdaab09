import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { seriesOf } from '../drawn.fixture.ts'
import { latencyChart, latencyTable, sparkline } from './chart.ts'
import { ceiling, line, type Point, stretchesOf, thinned } from './series.ts'

const hour = 3_600_000
const at = (...hours: number[]): Point[] => hours.map((one) => ({ at: one * hour, p50: 10 * one, p95: 20 * one, p99: 30 * one }))
const hoursOf = (points: readonly Point[]) => points.map((point) => point.at / hour)

const gaps: [hours: number[], stretches: number[][]][] = [
  [[], []],
  [[1], [[1]]],
  [[1, 2, 3], [[1, 2, 3]]],
  [[1, 2, 3, 5, 6, 7], [[1, 2, 3, 5, 6, 7]]],
  [
    [1, 2, 3, 6, 7, 8],
    [
      [1, 2, 3],
      [6, 7, 8]
    ]
  ],
  [
    [1, 2, 3, 9, 15, 16, 17, 18],
    [[1, 2, 3], [9], [15, 16, 17, 18]]
  ]
]
test.each(gaps)('%j has the stretches %j', (hours, expected) => expect(stretchesOf(at(...hours)).map(hoursOf)).toEqual(expected))

const canvas = { width: 100, height: 50, from: hour, to: 3 * hour, top: 100 }
const lines: [hours: number[], d: string][] = [
  [[1, 2, 3], 'M0 40L50 30L100 20'],
  [[2], 'M50 30h0'],
  [[], '']
]
test.each(lines)('the line of p95 through %j is %j', (hours, d) => expect(line(stretchesOf(at(...hours)), 'p95', canvas)).toBe(d))

test('a gap in time is a gap in the line', () => {
  const d = line(stretchesOf(at(1, 1.1, 1.2, 2.9, 3)), 'p50', canvas)
  expect(d.match(/M/g)).toHaveLength(2)
})

const ceilings: [value: number, ceiling: number][] = [
  [0, 1],
  [1, 1],
  [3, 5],
  [120, 200],
  [201, 250],
  [460, 500],
  [999, 1_000],
  [5_001, 10_000]
]
test.each(ceilings)('the scale for %d ends at %d', (value, expected) => expect(ceiling(value)).toBe(expected))

test('fewer points keep every peak', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 300 }),
      fc.integer({ min: 1, max: 50 }),
      (values, most) => {
        const series = values.map((ms, index) => ({ at: index * hour, p50: ms, p95: ms, p99: ms }))
        const few = thinned(series, most)
        expect(few.length).toBeLessThanOrEqual(Math.max(most, 1))
        expect(Math.max(...few.map(({ p99 }) => p99))).toBe(Math.max(...values))
        expect(few.every((point, index) => index === 0 || point.at > (few[index - 1]?.at ?? 0))).toBe(true)
      }
    )
  )
})

test('a chart has its three lines, a scale and words for who cannot see it', () => {
  const { html } = latencyChart(seriesOf(96, 2, { gap: [412, 409] }))
  expect(html.match(/<path class="line-p\d\d"/g)).toHaveLength(6)
  expect(html.match(/<span>(\d+ ms)<\/span>/g)?.map((one) => one.replace(/<\/?span>/g, ''))).toEqual([
    '500 ms',
    '375 ms',
    '250 ms',
    '125 ms',
    '0 ms'
  ])
  expect(html).toContain('aria-label="Response times from 22 Oct 2026 to 21 Nov 2026. The highest p99 was ')
  expect(/<path class="line-p50" d="([^"]+)"/.exec(html)?.[1]?.match(/M/g)).toHaveLength(2)
})

test('a chart of one point, and of what takes no time', () => {
  expect(latencyChart(at(5)).html).toContain('M500 ')
  expect(latencyChart([{ at: 0, p50: 0, p95: 0, p99: 0 }]).html).not.toMatch(/NaN|Infinity/)
  expect(sparkline(at(5)).html).toBe('')
  expect(sparkline([0, 1].map((one) => ({ at: one, p50: 0, p95: 0, p99: 0 }))).html).not.toMatch(/NaN|Infinity/)
})

test('the table has a row a day, the newest first', () => {
  const rows = [...latencyTable(at(1, 2, 30)).html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
    row
      ?.replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  )
  expect(rows).toEqual(['Day p50 p95 p99', '2 Jan 1970 300 ms 600 ms 900 ms', '1 Jan 1970 20 ms 40 ms 60 ms'])
})
