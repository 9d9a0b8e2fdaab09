import type { StatusRange } from '@tocsin/notifier'

/** What HTTP calls a success. */
const success: readonly StatusRange[] = [[200, 299]]

/** `status 503, expected 200-299`, where it is none of those. */
export function statusWords(status: number, ranges: readonly StatusRange[] = success): string | undefined {
  if (ranges.some(([from, to]) => status >= from && status <= to)) return undefined
  return `status ${status}, expected ${ranges.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(' or ')}`
}
