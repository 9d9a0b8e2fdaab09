import { agreedOn } from './agreed-on.ts'
import { dateOf, datesBetween, dayMs, hourMs, secondMs, startOf } from './calendar.ts'
import { addKnown, joined, type Known, knownIn, noTime, type Span, scaled, spansWithin } from './held.ts'
import { addHistogram, countLatency, type Histogram, mergeHistograms, quantiles } from './histogram.ts'
import type { History } from './history.ts'
import { addCounts, type Counts, type Hour, noCounts, noHour } from './hours/hour.ts'
import type { Interval } from './interval.ts'
import { rowsOf, type Series, type SeriesCell } from './raw/series.ts'
import type { Row } from './row.ts'
import type { Spans } from './spans.ts'

/** The rows of an endpoint that are kept one by one, from `from` to before `to`, oldest first. */
export function rowsBetween(history: History, endpoint: string, from: number, to: number): Row[] {
  return datesWithin(history, from, to).flatMap((date) => {
    const day = history.day(date)
    const series = day?.series.get(endpoint) ?? []
    const rows = day ? series.flatMap((one) => rowsOf(day, one)).filter(({ at }) => at >= from && at < to) : []
    return series.length > 1 ? rows.toSorted((one, other) => one.at - other.at) : rows
  })
}

/** One row for each round of an endpoint, as all places agree; with one place it is its rows. From `from` to before `to`, oldest first. */
export const agreedBetween = (history: History, endpoint: string, from: number, to: number): Row[] =>
  datesWithin(history, from, to).flatMap((date) => {
    const day = history.day(date)
    return day ? agreedOn(day, endpoint, history).filter(({ at }) => at >= from && at < to) : []
  })

/** Calls `take` with every result that is kept one by one, from `from` to before `to`. Rows of a month of 200 endpoints would be two million objects. */
function eachResult(history: History, endpoint: string, { from, to }: Interval, take: (at: number, cell: SeriesCell) => void): void {
  for (const date of datesWithin(history, from, to)) {
    const day = history.day(date)
    const series = day?.series.get(endpoint) ?? []
    const takeWithin = (at: number, cell: SeriesCell) => at >= from && at < to && take(at, cell)
    if (day && series.length > 1) for (const row of agreedOn(day, endpoint, history)) takeWithin(row.at, row)
    else for (const one of series) eachCell(startOf(date), one, takeWithin)
  }
}

function eachCell(start: number, { seconds, cells }: Series, take: (at: number, cell: SeriesCell) => void): void {
  for (const [index, cell] of cells.entries()) {
    const second = seconds[index] ?? -1
    if (second >= 0) take(start + second * secondMs, cell)
  }
}

const datesWithin = ({ rawDates }: History, from: number, to: number) =>
  rawDates.filter((date) => startOf(date) < to && startOf(date) + dayMs > from)

/** What an endpoint was from when to when, as far as rows are kept; by time, and joined where the state goes on. */
export const statesBetween = (history: History, endpoint: string, from: number, to: number): Span[] =>
  joined(
    datesWithin(history, from, to)
      .flatMap((date) => history.held(date, endpoint))
      .flatMap((span) => (span.from < to && span.to > from ? { ...span, from: Math.max(from, span.from), to: Math.min(to, span.to) } : []))
  )

/** How long it was what, to the second; of an hour that is folded and not wholly meant, its share. What is yet to come is left out. */
export function spansBetween(history: History, endpoint: string, from: number, to: number): Spans {
  const until = Math.min(to, history.now)
  const known = history.among(datesBetween(from, until)).map((date) => knownOn(history, endpoint, { date, from, to: until }))
  return spansWithin(known.reduce(addKnown, noTime), Math.max(0, until - from))
}

/** Of a date, what lies in the window. */
function knownOn(history: History, endpoint: string, { date, from, to }: { date: string; from: number; to: number }): Known {
  const start = startOf(date)
  if (from <= start && start + dayMs <= to) return history.known(date, endpoint)
  const folded = (history.foldedKnown(date, endpoint) ?? []).map((known, index) =>
    scaled(known, secondMs * shareOf(start + index * hourMs, from, to))
  )
  return folded.reduce(addKnown, knownIn(history.held(date, endpoint), from, to))
}

/** How much of an hour lies in the window, as a fraction. */
const shareOf = (at: number, from: number, to: number) => Math.max(0, Math.min(to, at + hourMs) - Math.max(from, at)) / hourMs

interface FoldedHour {
  hour: Hour
  /** When it began, in ms since 1970. */
  at: number
}

function foldedHours(history: History, endpoint: string, from: number, to: number): FoldedHour[] {
  return history.among(datesBetween(from, to)).flatMap((date) =>
    (history.hours(date, endpoint) ?? []).flatMap((hour, index) => {
      const at = startOf(date) + index * hourMs
      return shareOf(at, from, to) > 0 && hour !== noHour ? [{ hour, at }] : []
    })
  )
}

/** The latencies of what was up or degraded. An hour that is folded counts as a whole if it began in the window. */
export function latencyBetween(history: History, endpoint: string, from: number, to: number): Histogram {
  const counts = new Map<number, number>()
  eachResult(history, endpoint, { from, to }, (_, { ms }) => ms !== undefined && countLatency(counts, ms))
  return mergeHistograms([counts, ...hoursBegunBetween(history, endpoint, from, to).map(({ hour }) => hour.latencies)])
}

/** How many results there were, by verdict. An hour that is folded counts as a whole if it began in the window. */
export function countsBetween(history: History, endpoint: string, from: number, to: number): Counts {
  const counts = { ...noCounts }
  eachResult(history, endpoint, { from, to }, (_, { verdict }) => {
    counts[verdict] += 1
  })
  const folded = hoursBegunBetween(history, endpoint, from, to).map(({ hour }) => hour.counts)
  return [counts, ...folded].reduce(addCounts)
}

const hoursBegunBetween = (history: History, endpoint: string, from: number, to: number) =>
  foldedHours(history, endpoint, from, to).filter(({ at }) => at >= from)

/** How long it was what on each of the last days, today included, oldest first. */
export function dailySpans(history: History, endpoint: string, days: number): ({ date: string } & Spans)[] {
  const today = startOf(dateOf(history.now))
  return Array.from({ length: days }, (_, index) => {
    const start = today - (days - 1 - index) * dayMs
    return { date: dateOf(start), ...spansBetween(history, endpoint, start, start + dayMs) }
  })
}

export interface Point {
  /** When its step began, in ms since 1970. */
  at: number
  p50: number
  p95: number
  p99: number
}

/** Percentiles in steps of `stepMs`, which divides a day or is whole days, oldest first. A step without a latency is a gap. */
export function series(history: History, endpoint: string, { from, to, stepMs }: { from: number; to: number; stepMs: number }): Point[] {
  const steps = new Map<number, Map<number, number>>()
  const stepOf = (at: number) => inStep(steps, Math.floor(at / stepMs) * stepMs)
  eachResult(history, endpoint, { from, to }, (at, { ms }) => ms !== undefined && countLatency(stepOf(at), ms))
  for (const { at, hour } of hoursBegunBetween(history, endpoint, from, to)) addHistogram(stepOf(at), hour.latencies)
  return [...steps]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([at, latencies]) => {
      const [p50, p95, p99] = quantiles(latencies, [0.5, 0.95, 0.99])
      return p50 === undefined || p95 === undefined || p99 === undefined ? [] : [{ at, p50, p95, p99 }]
    })
}

function inStep(steps: Map<number, Map<number, number>>, at: number): Map<number, number> {
  const known = steps.get(at)
  if (known) return known
  const made = new Map<number, number>()
  steps.set(at, made)
  return made
}
