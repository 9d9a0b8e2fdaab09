import { expect, test } from '@jest/globals'
import { parsed } from '@tocsin/testkit/markup'
import { latencyChart, latencyTable, sparkline } from './chart.ts'
import type { Point } from './series.ts'

const hour = 3_600_000
const start = Date.UTC(2026, 10, 1)
/** An hour for each p50; p95 is twice and p99 three times of it. */
const points = (...each: number[]): Point[] => each.map((ms, index) => ({ at: start + index * hour, p50: ms, p95: 2 * ms, p99: 3 * ms }))
const path = (html: string, key: string) =>
  new RegExp(`<path class="line-${key}" d="([^"]+)"></path>|<path class="line-${key}" d="([^"]+)"/>`).exec(html)?.slice(1).find(Boolean)

test('the lines are on one scale that ends above all of them', () => {
  const { html } = latencyChart(points(100, 50))
  expect(['p50', 'p95', 'p99'].map((key) => path(html, key))).toEqual(['M0 160L1000 180', 'M0 120L1000 160', 'M0 80L1000 140'])
})

test('the scale has five steps of time and of what it takes', () => {
  const { text } = parsed(latencyChart(points(100, 50, 100)).html)
  expect(text.match(/\d+ ms/g)?.slice(0, 5)).toEqual(['500 ms', '375 ms', '250 ms', '125 ms', '0 ms'])
  expect(parsed(latencyChart([...points(1), { at: start + 96 * hour, p50: 1, p95: 1, p99: 1 }]).html).text.match(/\d+ Nov/g)).toEqual([
    '1 Nov',
    '2 Nov',
    '3 Nov',
    '4 Nov',
    '5 Nov'
  ])
})

test('the words name the highest p99 and its first day', () => {
  const peak = [...points(5, 7), { at: start + 30 * hour, p50: 1, p95: 1, p99: 21 }, { at: start + 60 * hour, p50: 9, p95: 9, p99: 9 }]
  expect(latencyChart(peak).html).toContain(
    'aria-label="Response times from 1 Nov 2026 to 3 Nov 2026. The highest p99 was 21 ms, on 1 Nov 2026. The table below has each day."'
  )
})

test('the key names the lines, the lowest first', () => {
  const words = parsed(latencyChart(points(1, 2)).html).text
  expect(['Half are quicker (p50)', '95 of 100 (p95)', '99 of 100 (p99)'].map((name) => words.indexOf(name))).toEqual(
    ['Half are quicker (p50)', '95 of 100 (p95)', '99 of 100 (p99)'].map((name) => words.indexOf(name)).toSorted((a, b) => a - b)
  )
  expect(words).toContain('Half are quicker (p50)')
})

test('many points become few, over all stretches together', () => {
  const many = points(...Array.from({ length: 2_000 }, (_, index) => 10 + (index % 7)))
  const gap = many.filter((_, index) => index < 900 || index > 1_000)
  const line = path(latencyChart(gap).html, 'p50') ?? ''
  expect(line.match(/M/g)).toHaveLength(2)
  expect(line.match(/[ML]/g)?.length).toBeLessThanOrEqual(242)
  expect(line.match(/[ML]/g)?.length).toBeGreaterThan(200)
})

test('a day of the table is the median p50 and the highest of the others', () => {
  const { text } = parsed(latencyTable(points(30, 10, 20)).html)
  expect(text.replace(/\s+/g, ' ')).toContain('1 Nov 2026 20 ms 60 ms 90 ms')
})

test.each<[series: Point[], d: string | undefined]>([
  [[], undefined],
  [points(5), undefined],
  [points(5, 10), 'M0 20L96 0'],
  [points(0, 0), 'M0 24L96 24']
])('the sparkline of %j is p95 from below its lowest to its highest', (series, d) => {
  expect(/ d="([^"]+)"/.exec(sparkline(series).html)?.[1]).toBe(d)
})

test('a sparkline has at most 48 points', () => {
  expect(sparkline(points(...Array.from({ length: 400 }, (_, index) => index + 1))).html.match(/[ML]\d/g)).toHaveLength(48)
})
