import { element, type Html } from './html/html.ts'

const latest = 8.64e15

/** What no clock shows becomes the nearest time that one does. */
export const shownTime = (ms: number): number => Math.min(Math.max(ms || 0, 0), latest)

export const dateOf = (ms: number): Date => new Date(shownTime(ms))

export const iso = (ms: number): string => dateOf(ms).toISOString()

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** `3 Nov 2026`, in UTC. */
export function day(ms: number): string {
  const date = dateOf(ms)
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/** `2026-11`, in UTC. */
export const monthOf = (ms: number): string => iso(ms).slice(0, -17)

/** `November 2026` of `2026-11`. */
export const monthName = (month: string): string => `${longMonths[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`

/** `13:05`, in UTC. */
const clock = (ms: number): string => iso(ms).slice(-13, -8)

/** `3 Nov 2026, 13:05 UTC`. */
export const moment = (ms: number): string => `${day(ms)}, ${clock(ms)} UTC`

/** A time for people and for machines. */
export const time = (ms: number, words = moment(ms)): Html => element('time', { datetime: iso(ms) }, words)

/** `3 Nov 2026, 10:00 to 12:12 UTC`, with the second day where it is another one. */
export function span(start: number, end: number): Html[] {
  const same = day(start) === day(end)
  return [
    time(start, same ? `${day(start)}, ${clock(start)}` : moment(start)),
    { html: ' to ' },
    time(end, same ? `${clock(end)} UTC` : moment(end))
  ]
}
