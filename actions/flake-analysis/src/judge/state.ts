import { brokenRule } from './broken-rule.ts'
import type { Facts } from './facts.ts'
import { flakyRule } from './flaky-rule.ts'
import { infraRule } from './infra-rule.ts'
import { slowRule } from './slow-rule.ts'
import { days, type Verdict } from './verdict.ts'

/** The first that applies decides. */
const rules = [infraRule, brokenRule, flakyRule, slowRule]

/** What was not seen for so long was renamed or removed. */
const stale = days(14)

/** The state of a subject; absent where it is healthy or was not seen any more. */
export function verdictOf(facts: Facts): Verdict | undefined {
  const last = Math.max(facts.counted.at(-1)?.execution.at ?? 0, facts.excluded.at(-1)?.execution.at ?? 0)
  if (last < facts.now - stale) return undefined
  for (const rule of rules) {
    const verdict = rule(facts)
    if (verdict) return verdict
  }
  return undefined
}
