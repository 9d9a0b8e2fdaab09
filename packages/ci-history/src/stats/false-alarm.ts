import type { LikelyRate } from './failure-rate.ts'

export interface StreakWindow {
  /** The chance that one run fails for no reason, from 0 to 1; be careful and take an upper bound. */
  rate: number
  /** Runs in the window. */
  runs: number
}

/** The chance of at least one streak of `length` failures within the window when failures are independent. Exact. */
export function streakChance(length: number, { rate, runs }: StreakWindow): number {
  const streak = rate ** length
  // chances[n]: of a streak within n runs. A first streak that ends at n has a pass before it and no streak before that.
  const chances = new Float64Array(runs + 1)
  for (let n = length; n <= runs; n += 1) {
    const before = chances[n - 1] ?? 0
    chances[n] = n === length ? streak : Math.min(1, before + streak * (1 - rate) * (1 - (chances[n - length - 1] ?? 0)))
  }
  return chances[runs] ?? 0
}

/** How many runs it takes on average until the first streak of `length` failures ends; Infinity for a rate of 0. */
export function runsToStreak(length: number, rate: number): number {
  return Array.from({ length }, (_, index) => rate ** -(index + 1)).reduce((sum, term) => sum + term, 0)
}

export interface AutoOptions extends Omit<StreakWindow, 'rate'> {
  /** As in a window; or all that it may be, of which the chance is the mean. */
  rate: number | readonly LikelyRate[]
  /** The chance of a false alarm within the window that is put up with; 0.05 by default. */
  alpha?: number
  /** No threshold is higher, whatever it costs: an outage must not go unseen. 10 by default. */
  max?: number
}

const negligible = 1e-9

/** The smallest number of failures in a row that is rarely a false alarm: with a chance below `alpha` in the window. */
export function autoThreshold({ alpha = 0.05, max = 10, rate, runs }: AutoOptions): number {
  const rates = typeof rate === 'number' ? [{ rate, probability: 1 }] : rate.filter(({ probability }) => probability > negligible)
  const chance = (length: number) => rates.reduce((sum, one) => sum + one.probability * streakChance(length, { rate: one.rate, runs }), 0)
  let length = 1
  while (length < max && chance(length) >= alpha) length += 1
  return length
}
