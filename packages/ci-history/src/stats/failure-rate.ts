import { type Beta, betaAbove, betaQuantile } from './beta.ts'
import { checkCounts } from './counts.ts'

/** What is known of a failure rate after some runs: shares from 0 to 1. */
export interface FailureRate {
  failures: number
  runs: number
  mean: number
  /** Quantiles: with 95 % certainty the rate is above `q05`, and it is below `q95`. */
  q025: number
  q05: number
  q50: number
  q95: number
  q975: number
}

/** Jeffreys' prior: it says least about a rate before the first run. */
const jeffreys: Beta = { alpha: 0.5, beta: 0.5 }

/** The posterior distribution of a failure rate; 0 ≤ failures ≤ runs, else a RangeError. */
function ratePosterior(failures: number, runs: number, prior = jeffreys): Beta {
  checkCounts(failures, runs)
  return { alpha: prior.alpha + failures, beta: prior.beta + runs - failures }
}

/** What `failures` in `runs` tell of the rate; 0 ≤ failures ≤ runs, else a RangeError. */
export function failureRate(failures: number, runs: number, prior = jeffreys): FailureRate {
  const posterior = ratePosterior(failures, runs, prior)
  const at = (p: number) => betaQuantile(posterior, p)
  const mean = posterior.alpha / (posterior.alpha + posterior.beta)
  return { failures, runs, mean, q025: at(0.025), q05: at(0.05), q50: at(0.5), q95: at(0.95), q975: at(0.975) }
}

export interface LikelyRate {
  rate: number
  /** All of them add up to 1. */
  probability: number
}

const gridSize = 64

/** What the rate may be after `failures` in `runs`, the lowest first: to take a mean over it. */
export function likelyRates(failures: number, runs: number): LikelyRate[] {
  checkCounts(failures, runs)
  // Jeffreys' prior is even in the angle whose squared sine is the rate.
  const angles = Array.from({ length: gridSize }, (_, index) => ((index + 0.5) / gridSize) * (Math.PI / 2))
  const logs = angles.map((angle) => 2 * (failures * Math.log(Math.sin(angle)) + (runs - failures) * Math.log(Math.cos(angle))))
  const top = Math.max(...logs)
  const weights = logs.map((log) => Math.exp(log - top))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return angles.map((angle, index) => ({ rate: Math.sin(angle) ** 2, probability: (weights[index] ?? 0) / sum }))
}

/** P(rate > x) after `failures` in `runs`; 0 ≤ failures ≤ runs, else a RangeError. */
export const chanceAbove = (x: number, failures: number, runs: number, prior = jeffreys): number =>
  betaAbove(ratePosterior(failures, runs, prior), x)
