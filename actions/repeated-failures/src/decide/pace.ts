import type { Entry } from '@tocsin/ci-history'

/**
 * Whether a workflow usually runs less often than every `limitMs`. While it does not run, it cannot pass: how long it has been red says
 * nothing then. What decides nothing, such as a run that was skipped, is no run here. Nothing where there are too few to tell.
 */
export function isRare(entries: readonly Entry[], limitMs: number): boolean | undefined {
  const decided = entries.filter(({ verdict }) => verdict !== 'neutral')
  const times = decided.map(({ at }) => at).toSorted((a, b) => a - b)
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)]
  return usual === undefined ? undefined : usual > limitMs
}
