import { all, day, element, type Html, time } from '@tocsin/page'
import { response } from '../durations.ts'
import { ceiling, line, type Point, stretchesOf, thinned, worstOf } from './series.ts'

const size = { width: 1000, height: 200 }
const mostPoints = 240
const rows = 4
const columns = 4
const keys = ['p99', 'p95', 'p50'] as const
const names = { p50: 'Half are quicker (p50)', p95: '95 of 100 (p95)', p99: '99 of 100 (p99)' } as const

/** Response times over time. Labels are text of the page beside the drawing, so that a phone does not shrink them. */
export function latencyChart(series: readonly Point[]): Html {
  const [from, to] = [series[0]?.at ?? 0, series.at(-1)?.at ?? 0]
  const stretches = stretchesOf(series).map((points) => thinned(points, Math.ceil((mostPoints * points.length) / series.length)))
  const points = stretches.flat()
  const top = ceiling(Math.max(...points.map(({ p50, p95, p99 }) => Math.max(p50, p95, p99)), 1))
  const lines = keys.map((key) => element('path', { class: `line-${key}`, d: line(stretches, key, { ...size, from, to, top }) }))
  return element(
    'figure',
    { class: 'chart' },
    element('div', { class: 'plot' }, scale(top), drawing(describe(points, from, to), lines), dates(from, to)),
    element('figcaption', {}, ...[...keys].reverse().map(key))
  )
}

const key = (name: (typeof keys)[number]) =>
  element(
    'span',
    { class: 'key' },
    element('svg', { viewBox: '0 0 24 8', 'aria-hidden': 'true' }, element('path', { class: `line-${name}`, d: 'M1 4h22' })),
    names[name]
  )

const drawing = (label: string, lines: readonly Html[]) =>
  element(
    'svg',
    { class: 'lines', role: 'img', 'aria-label': label, viewBox: `0 0 ${size.width} ${size.height}`, preserveAspectRatio: 'none' },
    element('path', {
      class: 'grid',
      d: fractions(rows)
        .map((share) => `M0 ${share * size.height}h${size.width}`)
        .join('')
    }),
    ...lines
  )

const fractions = (parts: number) => Array.from({ length: parts + 1 }, (_, index) => index / parts)

const scale = (top: number) =>
  element(
    'div',
    { class: 'scale-y', 'aria-hidden': 'true' },
    ...fractions(rows).map((share) => element('span', {}, response(top * (1 - share))))
  )

const dates = (from: number, to: number) =>
  element(
    'div',
    { class: 'scale-x', 'aria-hidden': 'true' },
    ...fractions(columns).map((share) => element('span', {}, day(from + share * (to - from)).replace(/ \d+$/, '')))
  )

function describe(points: readonly Point[], from: number, to: number): string {
  const highest = points.reduce((most, point) => (point.p99 > most.p99 ? point : most), points[0] ?? { at: 0, p50: 0, p95: 0, p99: 0 })
  return `Response times from ${day(from)} to ${day(to)}. The highest p99 was ${response(highest.p99)}, on ${day(highest.at)}. The table below has each day.`
}

/** The chart as a table, one row for each day that has points. */
export function latencyTable(series: readonly Point[]): Html {
  const days = [...Map.groupBy(series, ({ at }) => day(at)).values()].reverse()
  const cells = (...values: readonly Html[]) => element('tr', {}, ...values)
  const head = ['Day', 'p50', 'p95', 'p99'].map((name) => element('th', { scope: 'col' }, name))
  return element(
    'table',
    {},
    element('caption', { class: 'unseen' }, 'Response times: the median p50, and the highest p95 and p99, of each day'),
    element('thead', {}, cells(...head)),
    element('tbody', {}, ...days.map((points) => cells(...row(points))))
  )
}

function row(points: readonly Point[]): Html[] {
  const at = points[0]?.at ?? 0
  const { p50, p95, p99 } = worstOf(points)
  return [element('th', { scope: 'row' }, time(at, day(at))), ...[p50, p95, p99].map((ms) => element('td', {}, response(ms)))]
}

const spark = { width: 96, height: 24 }
const sparkPoints = 48

/** The p95 of the last days as a line of the size of a word. It repeats what the text beside it says. */
export function sparkline(series: readonly Point[]): Html {
  const points = thinned(series, sparkPoints)
  if (points.length < 2) return all()
  const [from, to] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0]
  const values = points.map(({ p95 }) => p95)
  const [bottom, top] = [Math.min(...values) * 0.8, Math.max(...values, 1)]
  const d = line(stretchesOf(points), 'p95', { ...spark, from, to, bottom, top })
  return element(
    'svg',
    { class: 'spark', 'aria-hidden': 'true', viewBox: `0 0 ${spark.width} ${spark.height}`, preserveAspectRatio: 'none' },
    element('path', { d })
  )
}
