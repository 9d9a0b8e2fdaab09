import { autoThreshold, type Entry, likelyRates } from '@tocsin/ci-history'
import { flaked } from '../explain/index.ts'

/** Of fewer the rate may be nearly anything. */
const fewestRuns = 30
const shortestWindow = 100

/** The fewest failures in a row that the flakiness of a stream (oldest first) alone rarely brings about; of too few runs, what is usual. */
export function autoAt(history: readonly Entry[], usual: number): number {
  const decided = history.filter(({ verdict }) => verdict !== 'neutral')
  // Between two passes a failure was chance as well, as it went by itself; longer stretches of them may have been mended.
  const isBetween = (index: number) => decided[index - 1]?.verdict === 'good' && decided[index + 1]?.verdict === 'good'
  const single = decided.filter((entry, index) => entry.verdict === 'good' || isBetween(index))
  if (single.length < fewestRuns) return usual
  const telling = decided.filter((entry, index) => flaked(entry) || isBetween(index))
  const noise = telling.filter((entry) => flaked(entry) || entry.verdict === 'bad')
  return autoThreshold({ rate: likelyRates(noise.length, telling.length), runs: Math.max(shortestWindow, decided.length) })
}
