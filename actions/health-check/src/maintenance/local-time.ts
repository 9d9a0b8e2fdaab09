const dayMs = 86_400_000

const written = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/

/** Which of the moments is meant that a clock shows twice, or never: one that covers more. */
export type Edge = 'start' | 'end'

/**
 * The moment of a time such as `2026-01-05T03:00`, in ms since 1970; one without an offset is of the time zone. Where the clock goes back, a start
 * is the first and an end the second such time; where it goes forward, a start that is skipped is when it does. Nothing where there is no such date.
 */
export function momentOf(text: string, timeZone: string, edge: Edge): number | undefined {
  const [, ...parts] = written.exec(text) ?? []
  const wall = wallOf(parts.slice(0, 6).map((part) => Number(part ?? 0)))
  if (wall === undefined) return undefined
  const offset = parts[6]
  return offset === undefined ? inZone(wall, timeZone, edge) : wall - offsetOf(offset)
}

/** As if it were UTC; nothing for the 30th of February. */
function wallOf([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: readonly number[]): number | undefined {
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  const same = new Date(wall)
  const isReal = month > 0 && same.getUTCMonth() === month - 1 && same.getUTCDate() === day && hour < 24 && minute < 60 && second < 60
  return isReal && year >= 1970 ? wall : undefined
}

function offsetOf(offset: string): number {
  // Of `Z` nothing is left to read.
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

function inZone(wall: number, timeZone: string, edge: Edge): number {
  const clock = clockOf(timeZone)
  const [before, after] = [wall - (clock(wall - dayMs) - (wall - dayMs)), wall - (clock(wall + dayMs) - (wall + dayMs))]
  const [first, second] = [Math.min(before, after), Math.max(before, after)]
  const shown = [first, second].filter((moment) => clock(moment) === wall)
  if (shown.length > 0) return (edge === 'start' ? shown[0] : shown.at(-1)) ?? first
  // Skipped: `second` is as long after the change as the clock says it would have been.
  return edge === 'end' ? second : changeBetween(first, second, clock)
}

/** What a clock of the zone shows at a moment, as if it were UTC. */
function clockOf(timeZone: string): (moment: number) => number {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const
  const format = new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'gregory', hourCycle: 'h23', ...numeric })
  return (moment) => {
    const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts
    return Date.UTC(year, month - 1, day, hour, minute, second)
  }
}

/** When the offset changes, to the second. */
function changeBetween(from: number, to: number, clock: (moment: number) => number): number {
  const offset = clock(from) - from
  let [low, high] = [from, to]
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000
    if (middle <= low) break
    if (clock(middle) - middle === offset) low = middle
    else high = middle
  }
  return high
}
