import type { StreakPolicy } from '@tocsin/ci-history'
import { atLeast, duration, plural, type Severity } from '@tocsin/notifier'

export interface Reached {
  severity: Severity
  /** Failures of the episode. */
  streak: number
  redMs: number
  /** Whether no run passed in between. */
  inARow?: boolean
}

/** No ladder has a rung above it. */
const highest = 100

/** Why an alert has its severity, as `5 failures in a row (P1 from 5)` or `red for 2 h 10 m (P1)`. */
export function policyWords({ severity, streak, redMs, inARow = true }: Reached, policy: Pick<StreakPolicy, 'severity'>): string {
  const from = firstCount(severity, policy)
  if (from === undefined || streak < from) return `red for ${duration(redMs)} (${severity})`
  return `${plural(streak, 'failure')}${inARow && streak > 1 ? ' in a row' : ''} (${severity} from ${from})`
}

/** How many failures alone are enough. */
function firstCount(severity: Severity, policy: Pick<StreakPolicy, 'severity'>): number | undefined {
  const counts = Array.from({ length: highest }, (_, index) => index + 1)
  return counts.find((count) => atLeast(policy.severity(count, 0), severity))
}
