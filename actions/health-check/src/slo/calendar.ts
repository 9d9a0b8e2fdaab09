import type { Interval } from '../history/interval.ts'
import type { CalendarPart } from './objective.ts'

const day = 86_400_000

/** The week (from Monday), month, quarter or year around a time, by the clocks of a time zone: the part with a change of clocks is longer or shorter. */
export function partOfCalendar(part: CalendarPart, now: number, timeZone: string): Interval {
  const dateAt = dateIn(timeZone)
  const today = new Date(dateAt(now))
  const [from, to] = [firstDay(part, today, 0), firstDay(part, today, 1)]
  return { from: startOf(from, dateAt), to: startOf(to, dateAt) }
}

/** Midnight in UTC of the first day of this part, or of one after it, stands for the date. */
function firstDay(part: CalendarPart, today: Date, after: number): number {
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()]
  if (part === 'week') return today.getTime() - ((today.getUTCDay() + 6) % 7) * day + after * 7 * day
  if (part === 'month') return Date.UTC(year, month + after, 1)
  if (part === 'quarter') return Date.UTC(year, month - (month % 3) + after * 3, 1)
  return Date.UTC(year + after, 0, 1)
}

/** The date that a time has in a time zone, as midnight in UTC. */
function dateIn(timeZone: string): (time: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric'
  })
  return (time) => {
    const [month, date, year] = format.format(time).split('/').map(Number)
    return Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1)
  }
}

const minute = 60_000
const farthestZone = 15 * 60

/** When a date begins: its first minute may be another than midnight. Clocks are at most 14 hours apart from UTC. */
function startOf(date: number, dateAt: (time: number) => number): number {
  let [before, from] = [-farthestZone, farthestZone]
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2)
    if (dateAt(date + middle * minute) < date) before = middle
    else from = middle
  }
  return date + from * minute
}
