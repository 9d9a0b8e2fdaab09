/** ISO 8601 of seconds since 1970. */
export const isoOf = (seconds: number): string => new Date(seconds * 1000).toISOString()

const day = 86_400

/** 1970 began on a Thursday. */
const fromMonday = 3

/** The Monday of its week in UTC, as `2026-11-16`. */
export function mondayOf(seconds: number): string {
  const today = Math.floor(seconds / day)
  return isoOf((today - ((today + fromMonday) % 7)) * day).slice(0, 10)
}
