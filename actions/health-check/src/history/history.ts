import { dateOf, dayMs, monthOf, secondMs, startOf } from './calendar.ts'
import { addKnown, type Holding, heldOn, type Known, knownIn, noTime, type Span, scaled } from './held.ts'
import { type Hour, mergeHours } from './hours/hour.ts'
import { hoursOf, parseLine } from './hours/line.ts'
import { dateIn, hoursKey, monthIn } from './keys.ts'
import { type Day, parseDay } from './raw/day.ts'
import { carriedOver } from './raw/series.ts'
import type { Lists } from './round.ts'

/** What is known of the past, read where it is asked for: a round that only alerts never parses the roll-ups. */
export interface History {
  /** In ms since 1970. */
  now: number
  holding: Holding
  /** Dates of which there are rows, or that a result of the day before holds into; oldest first. */
  rawDates: readonly string[]
  /** Months of which there are roll-ups. */
  months: readonly string[]
  /** Of some dates those that something may be known of. */
  among(dates: readonly string[]): readonly string[]
  /** The rows of a date; undefined where there are none, or no more. */
  day(date: string): Day | undefined
  /** What an endpoint was on a date, as far as there are rows. */
  held(date: string, endpoint: string): readonly Span[]
  /** How long it was what on a date, in ms, whether there are rows or roll-ups. */
  known(date: string, endpoint: string): Known
  /** How long it was what in each of the 24 hours, in seconds, on a date that is folded; undefined where nothing is known. */
  foldedKnown(date: string, endpoint: string): readonly Known[] | undefined
  /** The 24 hours of an endpoint on a date that is folded; undefined where nothing is known. */
  hours(date: string, endpoint: string): readonly Hour[] | undefined
  /** Every endpoint there is in the rows, and in the roll-ups from `from` on, sorted. */
  endpoints(from?: number): readonly string[]
  /** Lines that were skipped, of what was read so far. */
  damaged(): number
}

export interface HistoryOptions {
  now: number
  holding?: Holding
}

/** The history in lists of the ledger; those of other days and months than there are given are unknown. */
export function historyOf(lists: Lists, { now, holding = {} }: HistoryOptions): History {
  const raw = new Map(
    Object.entries(lists).flatMap(([key, lines]) => (dateIn(key) && lines.length > 0 ? [[dateIn(key) ?? '', lines]] : []))
  )
  const days = new Map<string, Day>()
  const months = new Map<string, Month>()

  const own = once(days, (date) => parseDay(startOf(date), raw.get(date) ?? []))
  const day = once(new Map<string, Day | undefined>(), (date) => {
    const start = startOf(date)
    const before = dateOf(start - dayMs)
    return start <= now && (raw.has(date) || raw.has(before)) ? carriedOver(own(before), own(date)) : undefined
  })
  const held = once(new Map<string, readonly Span[]>(), (key) => {
    const [its, endpoint] = [day(key.slice(0, dateLength)), key.slice(dateLength)]
    return its ? heldOn(its, endpoint, { now, holding }) : []
  })
  const month = once(months, (name) => parseMonth(lists[hoursKey(name)] ?? []))
  const hours = (date: string, endpoint: string) => month(monthOf(date)).hours(date.slice(8), endpoint)
  // Not the hours themselves: their latencies would fill the memory.
  const folded = once(new Map<string, readonly Known[] | undefined>(), (key) =>
    hours(key.slice(0, dateLength), key.slice(dateLength))?.map((hour) => hour.known)
  )
  const known = once(new Map<string, Known>(), (key) => {
    const start = startOf(key.slice(0, dateLength))
    const ofHours = (folded(key) ?? []).reduce(addKnown, noTime)
    return addKnown(scaled(ofHours, secondMs), knownIn(held(key), start, start + dayMs))
  })

  const monthNames = Object.keys(lists).flatMap((key) => (lists[key]?.length ? (monthIn(key) ?? []) : []))
  const rawDates = [...new Set([...raw.keys()].flatMap((date) => [date, dateOf(startOf(date) + dayMs)]))]
    .filter((date) => startOf(date) <= now)
    .toSorted()
  const [withRows, withHours] = [new Set(rawDates), new Set(monthNames)]

  return {
    now,
    holding,
    day,
    held: (date, endpoint) => held(date + endpoint),
    months: monthNames,
    rawDates,
    among: (dates) => dates.filter((date) => withRows.has(date) || withHours.has(monthOf(date))),
    known: (date, endpoint) => known(date + endpoint),
    foldedKnown: (date, endpoint) => folded(date + endpoint),
    hours,
    endpoints(from = now) {
      const names = [...raw.keys()].flatMap((date) => probedOn(own(date)))
      const earlier = Object.keys(lists).flatMap((key) => {
        const name = monthIn(key)
        return name !== undefined && name >= monthOf(dateOf(from)) ? month(name).endpoints : []
      })
      return [...new Set([...names, ...earlier])].toSorted()
    },
    damaged: () => [...days.values(), ...months.values()].reduce((sum, one) => sum + one.damaged, 0)
  }
}

const dateLength = '2026-01-05'.length

/** Not those of whom only the last result of the day before is kept. */
const probedOn = (day: Day): string[] =>
  [...day.series].flatMap(([endpoint, series]) => (series.some(({ seconds }) => (seconds.at(-1) ?? -1) >= 0) ? [endpoint] : []))

function once<T>(known: Map<string, T>, make: (key: string) => T): (key: string) => T {
  return (key) => {
    const found = known.get(key)
    if (found !== undefined || known.has(key)) return found as T
    const made = make(key)
    known.set(key, made)
    return made
  }
}

interface Month {
  endpoints: readonly string[]
  damaged: number
  hours(day: string, endpoint: string): readonly Hour[] | undefined
}

function parseMonth(texts: readonly string[]): Month {
  const lines = texts.map(parseLine)
  const byEndpoint = Map.groupBy(
    lines.flatMap((line) => line ?? []),
    ({ endpoint, day }) => `${day}${endpoint}`
  )
  const month: Month = {
    endpoints: [...new Set(lines.flatMap((line) => line?.endpoint ?? []))],
    damaged: lines.filter((line) => line === undefined).length,
    hours(day, endpoint) {
      const parts = byEndpoint.get(`${day}${endpoint}`)?.flatMap((line) => {
        const hours = hoursOf(line)
        if (!hours) month.damaged += 1
        return hours ? [hours] : []
      })
      const [only] = parts ?? []
      if (!parts || !only) return undefined
      return parts.length === 1 ? only : only.map((_, index) => mergeHours(parts.flatMap((hours) => hours[index] ?? [])))
    }
  }
  return month
}
