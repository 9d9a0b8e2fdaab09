import { expect, test } from '@jest/globals'
import { agreedBetween, countsBetween, dailySpans, latencyBetween, rowsBetween, series, spansBetween, statesBetween } from './between.ts'
import { dayMs, hourMs, minuteMs } from './calendar.ts'
import { quantiles } from './histogram.ts'
import { type History, historyOf } from './history.ts'
import { listsOfRound, withRound } from './round.ts'
import type { Row } from './row.ts'
import { drawn, monday } from './rows.fixture.ts'

const holding = {}

/** A history of rows at a moment, with what is old folded. */
function at(now: number, rows: readonly Row[]): History {
  const raw = withRound({}, rows, { now: monday, holding })
  const asked = Object.fromEntries(listsOfRound(Object.keys(raw), [], now).map((key) => [key, raw[key] ?? []]))
  return historyOf({ ...raw, ...withRound(asked, [], { now, holding }) }, { now, holding })
}

const twoDays = drawn('✓'.repeat(288) + '✗'.repeat(12) + '✓'.repeat(276))
const [end, later] = [monday + 2 * dayMs, monday + 36 * dayMs + 1]

test.each([
  ['raw', end],
  ['half folded', later],
  ['folded', end + 40 * dayMs]
])('an hour down is an hour down when %s', (_, now) => {
  const history = at(now, twoDays)
  const spans = { up: 47 * hourMs, degraded: 0, down: hourMs, maintenance: 0, unknown: 0 }
  expect(spansBetween(history, 'api', monday, end)).toEqual(spans)
  expect(spansBetween(history, 'api', monday - dayMs, end)).toEqual({ ...spans, unknown: dayMs })
  expect(spansBetween(history, 'web', monday, end)).toMatchObject({ up: 0, unknown: 2 * dayMs })
  expect(spansBetween(history, 'api', end, monday)).toMatchObject({ up: 0, unknown: 0 })
})

test('what is yet to come is left out, and a part of a folded hour counts as its share', () => {
  expect(spansBetween(at(monday + hourMs, twoDays), 'api', monday, end)).toMatchObject({ up: hourMs, unknown: 0 })
  const history = at(end + 40 * dayMs, twoDays)
  expect(spansBetween(history, 'api', monday + 23.75 * hourMs, monday + 24.25 * hourMs)).toMatchObject({ up: hourMs / 4, down: hourMs / 4 })
})

test('days are told one by one, today up to now', () => {
  const days = dailySpans(at(monday + dayMs + hourMs, twoDays), 'api', 3)
  expect(days.map(({ date, up, down, unknown }) => [date, up, down, unknown])).toEqual([
    ['2026-01-04', 0, 0, dayMs],
    ['2026-01-05', dayMs, 0, 0],
    ['2026-01-06', 0, hourMs, 0]
  ])
})

test('states are joined over midnight, and cut to the window', () => {
  const history = at(end, twoDays)
  expect(statesBetween(history, 'api', monday - hourMs, end)).toEqual([
    { from: monday, to: monday + dayMs, state: 'up' },
    { from: monday + dayMs, to: monday + dayMs + hourMs, state: 'down' },
    { from: monday + dayMs + hourMs, to: end, state: 'up' }
  ])
  const [from, to] = [monday + dayMs - minuteMs, monday + dayMs + minuteMs]
  expect(statesBetween(history, 'api', from, to).map(({ state }) => state)).toEqual(['up', 'down'])
})

test('rows of several vantage points come by time', () => {
  const rows = [...drawn('✓✓', { vantage: 'us' }), ...drawn('✗✗', { vantage: 'eu', from: monday + minuteMs })]
  const found = rowsBetween(at(end, rows), 'api', monday, monday + 6 * minuteMs)
  expect(found.map(({ at, vantage }) => [(at - monday) / minuteMs, vantage])).toEqual([
    [0, 'us'],
    [1, 'eu'],
    [5, 'us']
  ])
})

test.each([
  ['raw', end],
  ['folded', end + 40 * dayMs]
])('percentiles are those of the hours in a window, %s', (_, now) => {
  const history = at(now, twoDays)
  const [median] = quantiles(latencyBetween(history, 'api', monday, monday + hourMs), [0.5])
  expect(median).toBeGreaterThan(105 * 0.98)
  expect(median).toBeLessThan(105 * 1.02)
  const points = series(history, 'api', { from: monday, to: end, stepMs: 6 * hourMs })
  expect(points.map(({ at }) => (at - monday) / hourMs)).toEqual([0, 6, 12, 18, 24, 30, 36, 42])
  expect(points.every(({ p50, p95, p99 }) => p50 < p95 && p95 <= p99)).toBe(true)
})

test('a step without a latency is a gap', () => {
  const points = series(at(end, twoDays), 'api', { from: monday + dayMs, to: monday + dayMs + 3 * hourMs, stepMs: hourMs })
  expect(points.map(({ at }) => (at - monday) / hourMs)).toEqual([25, 26])
})

test('endpoints are those of the rows, and those of the roll-ups that are asked for', () => {
  const rows = [...drawn('✓', { endpoint: 'old' }), ...drawn('✓', { from: monday + 35 * dayMs })]
  const history = at(monday + 45 * dayMs, rows)
  expect(history.endpoints()).toEqual(['api'])
  expect(history.endpoints(monday)).toEqual(['api', 'old'])
})

test('damaged lines are counted once they were read', () => {
  const history = historyOf({ 'health/raw/2026-01-05': ['?'], 'health/hours/2025-11': ['?', '05 "api" 0 a', '06 "api" 0 ?'] }, { now: end })
  expect(history.damaged()).toBe(0)
  rowsBetween(history, 'api', monday, end)
  expect(history.damaged()).toBe(1)
  latencyBetween(history, 'api', monday - 70 * dayMs, end)
  expect(history.damaged()).toBe(3)
})

test('roll-ups are not read for a window of rows', () => {
  const lists = { 'health/raw/2026-01-05': withRound({}, drawn('✓'), { now: monday, holding })['health/raw/2026-01-05'] ?? [] }
  const untouched = new Proxy(lists, {
    get: (its, key) => {
      if (String(key).includes('hours')) throw new Error('read')
      return Reflect.get(its, key)
    }
  })
  const history = historyOf(untouched, { now: end })
  expect(rowsBetween(history, 'api', monday, end)).toHaveLength(1)
  expect(statesBetween(history, 'api', monday, end)).toHaveLength(1)
})

test('of several places each round counts once, with what they agree on, over midnight and after a fold', () => {
  const marks = ['✓✓✗✓', '✗✓✗✓', '✓✓✗✗']
  const rows = marks.flatMap((one, index) => drawn(one, { vantage: `v${index}`, from: monday + dayMs - 10 * minuteMs + index * 1_000 }))
  const history = at(end, rows)
  expect(agreedBetween(history, 'api', monday, end).map(({ verdict }) => verdict)).toEqual(['up', 'up', 'down', 'up'])
  expect(agreedBetween(history, 'api', monday + dayMs, monday + dayMs + 1).map(({ verdict }) => verdict)).toEqual(['down'])
  for (const now of [end, later, end + 40 * dayMs]) {
    expect(countsBetween(at(now, rows), 'api', monday, end)).toMatchObject({ up: 3, down: 1 })
    expect([...latencyBetween(at(now, rows), 'api', monday, end).values()].reduce((sum, count) => sum + count, 0)).toBe(3)
  }
})
