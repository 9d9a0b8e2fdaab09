import { agreedOn } from './agreed-on.ts'
import { dayMs, hourMs, nextDate, secondMs, startOf } from './calendar.ts'
import { type Holding, heldOn, knownIn, type Span, scaled } from './held.ts'
import { histogramOf } from './histogram.ts'
import { type Counts, type Hour, noCounts, noHour } from './hours/hour.ts'
import { printLines } from './hours/line.ts'
import { addRows } from './raw/add.ts'
import { type Day, parseDay } from './raw/day.ts'
import { rowsOf } from './raw/series.ts'
import type { Row } from './row.ts'

export interface Folded {
  /** Lines for the list of the month. */
  lines: readonly string[]
  /** The last row of each endpoint and vantage point, which holds on into the next day. */
  carried: readonly Row[]
}

/** What stays of a day when its rows go. */
export function foldDay(date: string, rows: readonly string[], holding: Holding): Folded {
  const day = parseDay(startOf(date), rows)
  const lines = [...day.series.keys()].toSorted().flatMap((endpoint) => {
    const hours = hoursOn(day, endpoint, holding)
    return hours.every((hour) => hour === noHour) ? [] : printLines(date.slice(8), endpoint, hours)
  })
  const carried = [...day.series.values()].flat().flatMap((series) => rowsOf(day, series).slice(-1))
  return { lines, carried }
}

/** The roll-ups of an endpoint on a day. */
function hoursOn(day: Day, endpoint: string, holding: Holding): Hour[] {
  const rows = agreedOn(day, endpoint, { now: Number.POSITIVE_INFINITY, holding })
  const byHour = Map.groupBy(rows, ({ at }) => Math.floor((at - day.start) / hourMs))
  const spans = heldOn(day, endpoint, { now: day.start + dayMs, holding })
  return Array.from({ length: dayMs / hourMs }, (_, index) => hourOf(byHour.get(index) ?? [], { spans, from: day.start + index * hourMs }))
}

function hourOf(rows: readonly Row[], { spans, from }: { spans: readonly Span[]; from: number }): Hour {
  const inHour = spans.filter((span) => span.from < from + hourMs && span.to > from)
  if (rows.length === 0 && inHour.length === 0) return noHour
  return {
    counts: countsOf(rows),
    latencies: histogramOf(latenciesOf(rows)),
    known: scaled(knownIn(inHour, from, from + hourMs), 1 / secondMs)
  }
}

function countsOf(rows: readonly Row[]): Counts {
  const counts = { ...noCounts }
  for (const { verdict } of rows) counts[verdict] += 1
  return counts
}

const latenciesOf = (rows: readonly Row[]): number[] => rows.flatMap(({ ms }) => ms ?? [])

/** The list of the next day with what is carried into it. */
export const carry = (date: string, next: readonly string[], rows: readonly Row[]): readonly string[] =>
  rows.length === 0 ? next : addRows(next, { start: startOf(nextDate(date)), rows })
