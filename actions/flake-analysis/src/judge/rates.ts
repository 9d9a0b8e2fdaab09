import { failureRate } from '@tocsin/ci-history'
import { type CountedRate, type Rate, type Tier, tiers } from '../model/subject-report.ts'
import type { Sample } from './regime.ts'

/** Few counts differ among thousands of subjects, and quantiles are dear. */
const known = new Map<string, Rate>()
const mostKnown = 10_000

/** What so many failures in so many runs say. Without a failure, the rate may as well be 0. */
export function rateOf(failures: number, runs: number): Rate {
  const key = `${failures}/${runs}`
  const found = known.get(key)
  if (found) return found
  if (known.size >= mostKnown) known.clear()
  const { mean, q05, q50, q95 } = failureRate(failures, runs)
  const rate = { failures, runs, mean, q05: failures === 0 ? 0 : q05, q50, q95 }
  known.set(key, rate)
  return rate
}

/** The same with failures that were likely a flake's and are not proven: they raise all but the lower end. */
export function rateWith({ failures, runs, likely = 0 }: Pick<Rate, 'failures' | 'runs' | 'likely'>): Rate {
  const proven = rateOf(failures, runs)
  if (likely === 0) return proven
  const { mean, q50, q95 } = rateOf(failures + likely, runs + likely)
  return { ...proven, mean, q50, q95, likely }
}

/** The rate by the evidence up to and with a tier. */
export function rateUpTo(tier: Tier, samples: readonly Sample[]): Rate {
  const counts = (one: Tier) => tiers.indexOf(one) <= tiers.indexOf(tier)
  const failures = samples.filter(({ finding }) => finding && counts(finding.tier)).length
  const passes = samples.filter(({ seen, finding }) => (finding ? finding.tier === 'T3' && !counts('T3') : seen.outcome !== 'fail')).length
  return rateOf(failures, failures + passes)
}

/** The rates of the tiers that have evidence, strongest first. */
export function tierRates(samples: readonly Sample[]): ({ tier: Tier } & CountedRate)[] {
  const present = new Set(samples.flatMap(({ finding }) => finding?.tier ?? []))
  return tiers.filter((tier) => present.has(tier)).map((tier) => ({ tier, ...rateUpTo(tier, samples) }))
}
