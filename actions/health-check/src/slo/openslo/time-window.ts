import { parseDuration, type Slo } from '@tocsin/notifier'
import { partOfCalendar } from '../calendar.ts'
import type { CalendarPart } from '../objective.ts'
import { fault, type Read } from './fault.ts'
import type { TimeWindow } from './schema.ts'

export type SloWindow = Pick<Slo, 'window' | 'timeZone'>

const parts: Readonly<Record<string, CalendarPart>> = {
  '1w': 'week',
  '7d': 'week',
  '1M': 'month',
  '1Q': 'quarter',
  '3M': 'quarter',
  '1Y': 'year',
  '12M': 'year'
}
const durations: Readonly<Record<CalendarPart, string>> = { week: '1w', month: '1M', quarter: '1Q', year: '1Y' }

const day = 86_400_000
const shortest = day
const longest = 366 * day

/** Milliseconds of OpenSLO's shorthand, as far as it is a time and no part of the calendar. */
export const shorthandMs = (text: string): number | undefined => (/^\d+(?:ms|[smhdw])$/.test(text) ? parseDuration(text) : undefined)

const units = [
  ['d', day],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1]
] as const

/** `5m`, `30d`: in the largest unit that divides it. What is no whole minute is beyond OpenSLO, and read back all the same. */
export function shorthand(ms: number): string {
  const [unit, length] = units.find(([, each]) => ms % each === 0) ?? ['ms', 1]
  return `${ms / length}${unit}`
}

const path = (...keys: string[]) => ['spec', 'timeWindow', 0, ...keys]

export function windowOf(window: TimeWindow | undefined): Read<SloWindow> {
  if (!window) return { value: {} }
  if (window.calendar)
    return window.isRolling
      ? fault(path('isRolling'), 'isRolling must be false where there is a calendar')
      : calendar(window, window.calendar)
  const ms = shorthandMs(window.duration)
  if (ms === undefined) return fault(path('duration'), 'a rolling duration must be in m, h, d or w, such as 30d, or needs a calendar')
  return ms >= shortest && ms <= longest ? { value: { window: ms } } : fault(path('duration'), 'the duration must be from 1d to 366d')
}

function calendar({ duration }: TimeWindow, { startTime, timeZone }: NonNullable<TimeWindow['calendar']>): Read<SloWindow> {
  const part = parts[duration]
  if (!part) return fault(path('duration'), 'a duration with a calendar must be 1w, 1M, 1Q or 1Y')
  if (!isTimeZone(timeZone)) return fault(path('calendar', 'timeZone'), 'must be a time zone such as Europe/Berlin')
  if (!isStartOf(part, startTime))
    return fault(path('calendar', 'startTime'), `must be the beginning of a ${part}, such as ${example[part]}: no other is known here`)
  return { value: { window: part, timeZone } }
}

const example: Readonly<Record<CalendarPart, string>> = {
  week: '2026-01-05 00:00:00',
  month: '2026-01-01 00:00:00',
  quarter: '2026-01-01 00:00:00',
  year: '2026-01-01 00:00:00'
}

/** By the clocks of the zone, which UTC stands for here. */
function isStartOf(part: CalendarPart, startTime: string): boolean {
  const [, date, clock = '00:00:00'] = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d)?))?$/.exec(startTime) ?? []
  const time = Date.parse(`${date}T${clock}Z`)
  return Number.isFinite(time) && partOfCalendar(part, time, 'UTC').from === time
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export const timeWindowOf = ({ window, timeZone = 'UTC' }: SloWindow): TimeWindow | undefined => {
  if (window === undefined) return undefined
  if (typeof window === 'number') return { duration: shorthand(window), isRolling: true }
  return { duration: durations[window], isRolling: false, calendar: { startTime: example[window], timeZone } }
}
