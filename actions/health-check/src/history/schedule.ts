import { dayMs, hourMs, secondMs, startOf } from './calendar.ts'
import type { History } from './history.ts'

/** How the rounds of a window kept to what was declared. Times are in ms. */
export interface Punctuality {
  rounds: number
  /** Rounds that were due. */
  expected: number
  /** The part of the expected rounds that took place, as a fraction of 1. Absent where none was due. */
  coverage?: number
  /** Rounds that were due and did not take place. */
  dropped: number
  /** Between one round and the next, the median. Absent below two rounds. */
  intervalMs?: number
  /** How much longer than declared that is; never below 0. */
  latenessMs?: number
  /** Longest time without a round, the time since the last one included. */
  longestGapMs?: number
}

interface Window {
  from: number
  to: number
  /** As declared. */
  everyMs: number
}

/** When somebody probed, oldest first, in ms since 1970: vantage points, shards and what is started by hand within half an interval are one round. */
export function roundsBetween(history: History, { from, to, everyMs }: Window): number[] {
  const all = history.rawDates
    .filter((date) => startOf(date) < to && startOf(date) + dayMs > from)
    .flatMap((date) => (history.day(date)?.rounds ?? []).map((second) => startOf(date) + second * secondMs))
  const rounds: number[] = []
  for (const at of all) if (at >= from && at < to && at - (rounds.at(-1) ?? Number.NEGATIVE_INFINITY) >= everyMs / 2) rounds.push(at)
  return rounds
}

/** How punctual the rounds of a window were. What was before the first round of all is no fault of the schedule. */
export function punctualityOf(history: History, window: Window): Punctuality {
  const first = history.months.length === 0 ? roundsBetween(history, { ...window, from: 0 })[0] : undefined
  const begun = history.months.length === 0 ? (first ?? window.to) : window.from
  return punctuality(roundsBetween(history, window), { ...window, from: Math.max(window.from, begun) })
}

/** As above, of rounds in order, in ms since 1970; or of the results of one endpoint. */
export function punctuality(rounds: readonly number[], { from, to, everyMs }: Window): Punctuality {
  const inWindow = rounds.filter((at) => at >= from && at < to)
  const expected = Math.max(0, Math.floor((to - from) / everyMs))
  const taken = Math.min(expected, inWindow.length)
  const gaps = gapsOf(inWindow)
  const median = medianOf(gaps)
  return {
    rounds: inWindow.length,
    expected,
    dropped: expected - taken,
    ...(expected > 0 && { coverage: taken / expected }),
    ...(median !== undefined && { intervalMs: median, latenessMs: Math.max(0, median - everyMs) }),
    ...(to > from && { longestGapMs: Math.max(...gapsOf([from, ...inWindow, to])) })
  }
}

/** When the last result ends to hold, which makes every state unknown, in ms since 1970. Undefined before the first round. */
export function staleAt(rounds: readonly number[], everyMs: number): number | undefined {
  const last = rounds.at(-1)
  const observed = medianOf(gapsOf(rounds)) ?? everyMs
  return last === undefined ? undefined : last + 2 * Math.min(Math.max(everyMs, observed), Math.max(everyMs, hourMs))
}

/** Since when nobody has looked, if nobody does; in ms since 1970. */
export function staleSince(rounds: readonly number[], { now, everyMs }: { now: number; everyMs: number }): number | undefined {
  const at = staleAt(rounds, everyMs)
  return at !== undefined && at <= now ? at : undefined
}

const gapsOf = (times: readonly number[]) => times.slice(1).map((at, index) => at - (times[index] ?? at))

/** The middle one, of two the later: an interval that was kept in truth. */
function medianOf(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]
}
