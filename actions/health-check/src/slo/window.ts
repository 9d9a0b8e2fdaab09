import { duration, plural, type Slo } from '@tocsin/notifier'
import type { Interval } from '../history/interval.ts'
import { partOfCalendar } from './calendar.ts'
import { type ObjectiveWindow, windowOf } from './objective.ts'

/** The time that an objective is about, at some moment. `to` is now for a rolling one, and the end of the part for the calendar. */
export interface Period extends Interval {
  /** A rolling window ends with its newest moment: `from` is out and `to` in. For the calendar it is the other way round. */
  rolling: boolean
}

export function periodAt(window: ObjectiveWindow, now: number): Period {
  if (window.kind === 'rolling') return { from: now - window.ms, to: now, rolling: true }
  return { ...partOfCalendar(window.kind, now, window.timeZone), rolling: false }
}

export const isIn = ({ from, to, rolling }: Period, time: number): boolean =>
  rolling ? from < time && time <= to : from <= time && time < to

const day = 86_400_000
const nominalDays = { week: 7, month: 30, quarter: 91, year: 365 } as const
const longestDays = { week: 7 + 1 / 24, month: 31 + 1 / 24, quarter: 92 + 1 / 24, year: 366 } as const

/** How long a part of the calendar usually is, in ms: by it the usual rules are chosen. */
export const nominalMs = (window: ObjectiveWindow): number => (window.kind === 'rolling' ? window.ms : nominalDays[window.kind] * day)

/** How long it may become: a rule has to be reachable then, too. An hour is won when clocks are set back. */
export const longestMs = (window: ObjectiveWindow): number => (window.kind === 'rolling' ? window.ms : longestDays[window.kind] * day)

/** How many days of the past these objectives look at. */
export const daysNeeded = (slos: readonly Pick<Slo, 'window' | 'timeZone'>[]): number =>
  Math.max(0, ...slos.map((slo) => Math.ceil(longestMs(windowOf(slo)) / day)))

/** `30 days` or `this month`. */
export function wordsOf(window: ObjectiveWindow): string {
  if (window.kind !== 'rolling') return `this ${window.kind}`
  return window.ms % day === 0 ? plural(window.ms / day, 'day') : duration(window.ms)
}
