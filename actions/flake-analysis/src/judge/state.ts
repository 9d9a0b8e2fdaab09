import { brokenRule } from './broken-rule.ts'
import type { Facts } from './facts.ts'
import { flakyRule } from './flaky-rule.ts'
import { infraRule } from './infra-rule.ts'
import { withLikely } from './likely.ts'
import { isGone } from './named.ts'
import { asItWas, onProbation, withSkips } from './resting.ts'
import { slowRule } from './slow-rule.ts'
import type { Verdict } from './verdict.ts'

/** The first that applies decides. */
const rules = [infraRule, brokenRule, flakyRule, onProbation, slowRule]

/** The state of a subject; absent where it is healthy or was not seen any more. */
export function verdictOf(facts: Facts): Verdict | undefined {
  if (isGone(facts)) return undefined
  for (const rule of [asItWas, ...rules]) {
    const verdict = rule(facts)
    if (verdict) return withSkips(facts, withLikely(facts, verdict))
  }
  return undefined
}

/** Of facts with runs of forks, where those of the repository itself say nothing: they may be forged. */
export function suspicionOf(facts: Facts): Verdict | undefined {
  const verdict = isGone(facts) ? undefined : flakyRule(facts)
  return verdict && withSkips(facts, { ...verdict, certainty: 'suspected', ofForks: true, rule: `${verdict.rule}; ${onlySuspected}` })
}

const onlySuspected = 'suspected only, for without runs that anybody can start, as from forks, which may be forged, too little shows it'
