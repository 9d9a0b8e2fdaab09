export const daySeconds = 86_400
export const dayMs = 1000 * daySeconds
export const weekMs = 7 * dayMs

/** ISO 8601 of seconds since 1970. */
export const isoOf = (seconds: number): string => new Date(seconds * 1000).toISOString()

/** 1970 began on a Thursday. */
const fromMonday = 3

/** The Monday of its week in UTC, as `2026-11-16`, of seconds since 1970. */
export function mondayOf(seconds: number): string {
  const today = Math.floor(seconds / daySeconds)
  return isoOf((today - ((today + fromMonday) % 7)) * daySeconds).slice(0, 10)
}
