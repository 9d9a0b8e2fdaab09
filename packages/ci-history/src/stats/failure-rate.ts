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

/** P(rate > x) after `failures` in `runs`; 0 ≤ failures ≤ runs, else a RangeError. */
export const chanceAbove = (x: number, failures: number, runs: number, prior = jeffreys): number =>
  betaAbove(ratePosterior(failures, runs, prior), x)
