import type { Facts } from './facts.ts'
import { type Charging, chargeOf, type Loss } from './losses.ts'
import { isFail, type Seen } from './seen.ts'
import type { Verdict } from './verdict.ts'

/** Minutes lost by one failure on average: of the job, and of whoever waited for the pass. */
export function minutesPerFailure(
  facts: Facts,
  { state, certainty, since }: Verdict,
  more: Charging & { losses: readonly Loss[] }
): number {
  if (state === 'slow') return 0
  const jobMinutes = (seen: Seen) => chargeOf(facts, seen, more).waste.minutes
  if (state === 'infra') return mean(facts.excluded.filter(isFail).map(jobMinutes))
  if (state === 'broken') return mean(facts.counted.filter((seen) => isFail(seen) && seen.execution.at >= since).map(jobMinutes))
  if (certainty === 'suspected') return mean(facts.findings.map(({ failure }) => jobMinutes(failure)))
  const lost = new Map(more.losses.map(({ failure, waste }) => [failure.index, waste.minutes]))
  const proven = facts.findings.filter(({ tier }) => tier !== 'T4')
  return mean(proven.map((finding) => lost.get(finding.failure.index) ?? 0))
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
