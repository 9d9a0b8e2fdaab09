import { autoThreshold, type Entry, failureRate } from '@tocsin/ci-history'

/** The fewest failures in a row that flakiness alone rarely brings about, at the rate of failures that passed by themselves. */
export function autoAt(history: readonly Entry[]): number {
  const decided = history.filter(({ verdict }) => verdict !== 'neutral')
  const lone = decided.filter(
    ({ verdict }, index) => verdict === 'bad' && decided[index - 1]?.verdict === 'good' && decided[index + 1]?.verdict === 'good'
  )
  return autoThreshold({ rate: failureRate(lone.length, decided.length).q95, runs: Math.max(100, decided.length) })
}
