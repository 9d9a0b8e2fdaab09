import type { StreakPolicy } from '@tocsin/ci-history'
import { atLeast, type Severity } from '@tocsin/notifier'

/** No ladder has a rung above it. */
const highest = 100

/** Why an alert has its severity: the rule's own words, with the rung of the ladder as `5 failures in a row (P1 from 5)`. */
export function policyWords(
  reason: string,
  { severity, streak }: { severity: Severity; streak: number },
  policy: Pick<StreakPolicy, 'severity'>
): string {
  const counts = Array.from({ length: highest }, (_, index) => index + 1)
  const from = counts.find((count) => atLeast(policy.severity(count, 0), severity))
  return from === undefined || streak < from ? reason : `${reason} (${severity} from ${from})`
}
