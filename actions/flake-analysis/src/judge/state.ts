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
  if (isStale(facts)) return undefined
  for (const rule of rules) {
    const verdict = rule(facts)
    if (verdict) return verdict
  }
  return undefined
}

/** Of facts with runs of forks, where those of the repository itself say nothing: they may be forged. */
export function suspicionOf(facts: Facts): Verdict | undefined {
  const verdict = isStale(facts) ? undefined : flakyRule(facts)
  return verdict && { ...verdict, certainty: 'suspected', ofForks: true, rule: `${verdict.rule}; ${onlySuspected}` }
}

const onlySuspected = 'suspected only, for without runs that anybody can start, as from forks, which may be forged, too little shows it'

function isStale({ counted, excluded, now }: Facts): boolean {
  const last = Math.max(counted.at(-1)?.execution.at ?? 0, excluded.at(-1)?.execution.at ?? 0)
  return last < now - stale
}
