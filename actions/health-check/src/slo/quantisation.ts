import { budgetOf } from './budget.ts'
import { exact, inverse, numberOf, product } from './exact.ts'
import { factorOf, leastBad, type Rule, type RuleName } from './rules.ts'

/** What whole probes make of an objective: a budget of 8.64 failures is spent in nine steps. */
export interface Quantisation {
  /** Of a whole period. */
  probes: number
  /** How many of them may fail. */
  allowed: number
  /** Which fraction of the budget one failed probe costs. */
  oneCosts: number
  rules: readonly RuleQuantum[]
}

interface RuleQuantum {
  rule: RuleName
  /** Probes in the long window. */
  longProbes: number
  /** Probes in the short window as it is written, before it is widened. */
  shortProbes: number
  /** Failed ones in the long window that exceed the factor, the rule's own demand of two apart. */
  minBad: number
}

export interface Quantised {
  /** In percent. */
  target: number
  intervalMs: number
  periodMs: number
  rules: readonly Rule[]
}

export function quantisation({ target, intervalMs, periodMs, rules }: Quantised): Quantisation {
  const budget = budgetOf(target)
  const allowed = product(budget, exact(periodMs), inverse(exact(intervalMs)))
  return {
    probes: periodMs / intervalMs,
    allowed: numberOf(allowed),
    oneCosts: numberOf(inverse(allowed)),
    rules: rules.map((rule) => ({
      rule: rule.rule,
      longProbes: rule.longMs / intervalMs,
      shortProbes: rule.shortMs / intervalMs,
      minBad: leastBad(factorOf(rule, periodMs), budget, product(exact(rule.longMs), inverse(exact(intervalMs))))
    }))
  }
}
