import type { Entry } from '@tocsin/ci-history'

/**
 * Whether a workflow usually runs less often than every `limitMs`. While it does not run, it cannot pass: how long it has been red says
 * nothing then. One run alone has no pace.
 */
export function isRare(entries: readonly Entry[], limitMs: number): boolean {
  const times = entries.map(({ at }) => at).toSorted((a, b) => a - b)
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)]
  return usual === undefined || usual > limitMs
}
