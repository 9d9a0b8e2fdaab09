const options: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' }
}

const units: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1]
]

// Newer ICU puts a narrow no-break space before AM and PM; the page should not depend on its version.
const plainSpaces = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ')

/** A timestamp as Discord writes it, in UTC and en-US. `at` and `now` are milliseconds since the epoch. */
export function formatTime(at: number, style: string, now: number): string {
  if (Number.isNaN(new Date(at).getTime())) return 'Invalid date'
  if (style === 'R') return relative(Math.trunc((at - now) / 1000))
  return plainSpaces(new Intl.DateTimeFormat('en-US', { ...(options[style] ?? options.f), timeZone: 'UTC' }).format(at))
}

function relative(seconds: number): string {
  const [unit, size] = units.find(([, one]) => Math.abs(seconds) >= one) ?? ['second', 1]
  return new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' }).format(Math.trunc(seconds / size), unit)
}

/** `01/05/2026, 9:00 AM`, as beside a message's author. */
export const formatMoment = (at: number) =>
  plainSpaces(
    new Intl.DateTimeFormat('en-US', {
      month: '2-digit',
      day: '2-digit',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'UTC'
    }).format(at)
  )
