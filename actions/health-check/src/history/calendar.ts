export const secondMs = 1_000
export const minuteMs = 60_000
export const hourMs = 3_600_000
export const dayMs = 24 * hourMs

/** Of days and of dates: a round asks for those of a few months some hundred thousand times. */
const most = 1_000
const dates = new Map<number, string>()
const starts = new Map<string, number>()

/** `2026-01-05`, in UTC, of a time in ms since 1970. */
export function dateOf(at: number): string {
  const day = Math.floor(at / dayMs)
  return dates.get(day) ?? remembered(dates, day, new Date(at).toISOString().slice(0, 10))
}

/** The first moment of a date, in ms since 1970; NaN for what is none. */
export const startOf = (date: string): number => starts.get(date) ?? remembered(starts, date, startIn(date))

function startIn(date: string): number {
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  return at >= 0 && dateOf(at) === date ? at : Number.NaN
}

function remembered<K, V>(known: Map<K, V>, key: K, value: V): V {
  if (known.size >= most) known.clear()
  known.set(key, value)
  return value
}

/** `2026-01` of a date. */
export const monthOf = (date: string): string => date.slice(0, 7)

export const nextDate = (date: string): string => dateOf(startOf(date) + dayMs)

/** Every date that a time from `from` to before `to` falls on, oldest first. */
export function datesBetween(from: number, to: number): string[] {
  const first = Math.floor(from / dayMs)
  return Array.from({ length: Math.max(0, Math.ceil(to / dayMs) - first) }, (_, index) => dateOf((first + index) * dayMs))
}
