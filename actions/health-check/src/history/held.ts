import type { Verdict } from '../probe/observation.ts'
import { dayMs, hourMs, minuteMs, secondMs } from './calendar.ts'
import { roundMsOf } from './quorum.ts'
import type { Day } from './raw/day.ts'
import type { Series } from './raw/series.ts'
import type { Spans } from './spans.ts'

/** What a result is worth until the next one. */
export interface Holding {
  /** How often an endpoint is to be probed, in ms, where that is known. */
  everyMs?(endpoint: string): number | undefined
  /** How many vantage points must agree that it is worse than up. Default: more than half of those that know. */
  agree?: number
}

/** The states of which the time is known. */
export type Known = Omit<Spans, 'unknown'>
export type State = keyof Known

export const states: readonly State[] = ['up', 'degraded', 'down', 'maintenance']

/** In ms since 1970; never of no length, and in whole seconds but for one that still lasts. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly state: State
}

/** More than a configuration can have. Each is asked at each change of any: thousands that somebody forged would take minutes. */
const mostVantages = 50

/** What an endpoint was on a day as far as it is known at `now`, by time. It follows from the rows of the day and the last one before it alone. */
export function heldOn(day: Day, endpoint: string, { now, holding }: { now: number; holding: Holding }): Span[] {
  const series = (day.series.get(endpoint) ?? []).slice(0, mostVantages)
  const until = Math.min(now, day.start + dayMs)
  const spans = series.map((one) => spansOfSeries(one, { day, until, everyMs: holding.everyMs?.(endpoint) }))
  const [only] = spans
  const beginnings = series.map(({ seconds }) => day.start + (seconds[0] ?? 0) * secondMs)
  const roundMs = roundMsOf(holding.everyMs?.(endpoint) ?? usualMs)
  const isBegun = (at: number) => !beginnings.some((begun) => begun > at && begun - at < roundMs)
  return joined(only && spans.length === 1 ? only : combined(spans, { agree: holding.agree, isBegun }))
}

/** Spans in order of time, as few as tell the same. */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans) {
    const before = result.at(-1)
    if (before?.to === span.from && before.state === span.state) result[result.length - 1] = { ...before, to: span.to }
    else result.push(span)
  }
  return result
}

interface Limits {
  day: Day
  until: number
  everyMs: number | undefined
}

/** Twice the interval is how long the spec of a probe lets one result speak. */
function spansOfSeries({ seconds, cells }: Series, { day, until, everyMs }: Limits): Span[] {
  const holdMs = secondMs * Math.round((2 * intervalOf(seconds, everyMs)) / secondMs)
  return cells.flatMap(({ verdict }, index) => {
    const at = day.start + (seconds[index] ?? 0) * secondMs
    const next = day.start + (seconds[index + 1] ?? Number.POSITIVE_INFINITY) * secondMs
    const [from, to] = [Math.max(at, day.start), Math.min(next, at + holdMs, until)]
    return verdict === 'inconclusive' || from >= to ? [] : [{ from, to, state: verdict }]
  })
}

const usualMs = 5 * minuteMs

/** The one that is kept in truth, which is the median, in ms. Few results far apart are no interval: nobody was looking. */
function intervalOf(seconds: readonly number[], everyMs: number | undefined): number {
  const gaps = Float64Array.from(seconds.slice(1), (at, index) => at - (seconds[index] ?? 0)).sort()
  const median = gaps[Math.floor(gaps.length / 2)]
  return median === undefined ? (everyMs ?? usualMs) : Math.min(median * secondMs, Math.max(hourMs, everyMs ?? 0))
}

interface Council {
  agree: number | undefined
  /** Whether no place is about to look for the first time: before, too few know to agree that it is worse than up. */
  isBegun(at: number): boolean
}

/** What several vantage points agree on. One that does not know has no say. */
function combined(all: readonly (readonly Span[])[], { agree, isBegun }: Council): Span[] {
  const edges = [...new Set(all.flat().flatMap(({ from, to }) => [from, to]))].toSorted((one, other) => one - other)
  const at = all.map(() => 0)
  return edges.slice(0, -1).flatMap((from, edge) => {
    const seen = all.flatMap((spans, index) => {
      while ((spans[at[index] ?? 0]?.to ?? Number.POSITIVE_INFINITY) <= from) at[index] = (at[index] ?? 0) + 1
      const span = spans[at[index] ?? 0]
      return span && span.from <= from ? [span.state] : []
    })
    const isShort = agree !== undefined && seen.length < agree && seen.every((one) => one !== 'up') && !isBegun(from)
    return seen.length === 0 || isShort ? [] : [{ from, to: edges[edge + 1] ?? from, state: agreed(seen, agree) }]
  })
}

/** The worst that enough of them say. In maintenance it is when one of them says so: all of them read the same calendar. */
export function agreed(seen: readonly Exclude<Verdict, 'inconclusive'>[], agree = Math.floor(seen.length / 2) + 1): State {
  const times = (...these: Verdict[]) => seen.filter((one) => these.includes(one)).length
  const enough = Math.min(agree, seen.length)
  if (times('maintenance') > 0) return 'maintenance'
  if (times('down') >= enough) return 'down'
  return times('down', 'degraded') >= enough ? 'degraded' : 'up'
}

export const noTime: Known = { up: 0, degraded: 0, down: 0, maintenance: 0 }

/** Adds the parts of spans that lie from `from` to `to`, in ms. */
export function knownIn(spans: readonly Span[], from: number, to: number): Known {
  const known = { ...noTime }
  for (const span of spans) known[span.state] += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from))
  return known
}

export const addKnown = (one: Known, other: Known): Known => ({
  up: one.up + other.up,
  degraded: one.degraded + other.degraded,
  down: one.down + other.down,
  maintenance: one.maintenance + other.maintenance
})

export const scaled = (known: Known, by: number): Known => ({
  up: known.up * by,
  degraded: known.degraded * by,
  down: known.down * by,
  maintenance: known.maintenance * by
})

/** With what is not known of `ms`. Time that was counted twice, as after an edit by hand, counts in its parts. */
export function spansWithin(known: Known, ms: number): Spans {
  const sum = states.reduce((total, state) => total + known[state], 0)
  const fitting = sum > ms ? scaled(known, ms / sum) : known
  return { ...fitting, unknown: Math.max(0, ms - sum) }
}
