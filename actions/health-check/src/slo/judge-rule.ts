import { burnOf, type Counts } from './budget.ts'
import { type Exact, isAbove, numberOf } from './exact.ts'
import { factorOf, isReachable, leastBadProbes, type Rule, type RuleName, shortOf } from './rules.ts'

/** Why a rule stays silent. */
type Block = 'no-data' | 'coverage' | 'minBad' | 'long<=factor' | 'short<=factor'

/** What a window of a rule saw. */
export interface WindowReport extends Counts {
  ms: number
  /** How many times as fast as allowed the budget is spent; absent without probes. */
  burn?: number
}

export interface RuleReport {
  rule: RuleName
  /** Alerts when both windows burn faster. */
  factor: number
  /** False where even an outage cannot burn that fast. */
  reachable: boolean
  /** With the part of the expected probes that took place. */
  long: WindowReport & { coverage: number }
  /** At least three intervals long. */
  short: WindowReport
  /** Everything that keeps it from firing; it fires when nothing does. */
  blockedBy: readonly Block[]
}

export interface Judged {
  /** What took place from so long ago until now. */
  countsOf: (windowMs: number) => Counts
  /** How many probes a time should have. */
  expectedIn: (windowMs: number) => number
  /** The longest of the endpoints'. */
  intervalMs: number
  budget: Exact
  periodMs: number
}

const leastCoverage = 0.5

/** A multi-window, multi-burn-rate rule as it has to be where a probe takes place every few minutes. */
export function judgeRule(rule: Rule, { countsOf, expectedIn, intervalMs, budget, periodMs }: Judged): RuleReport {
  const factor = factorOf(rule, periodMs)
  const [longMs, shortMs] = [rule.longMs, shortOf(rule, intervalMs)]
  const [long, short] = [countsOf(longMs), countsOf(shortMs)]
  const [longBurn, shortBurn] = [burnOf(long, budget), burnOf(short, budget)]
  const coverage = long.total / expectedIn(longMs)
  const blocks: readonly (readonly [Block, boolean])[] = [
    ['no-data', long.total === 0],
    ['coverage', long.total > 0 && coverage < leastCoverage],
    ['minBad', long.bad < leastBadProbes],
    ['long<=factor', !longBurn || !isAbove(longBurn, factor)],
    ['short<=factor', !shortBurn || !isAbove(shortBurn, factor)]
  ]
  return {
    rule: rule.rule,
    factor: numberOf(factor),
    reachable: isReachable(factor, budget),
    long: { ...reportOf(longMs, long, longBurn), coverage },
    short: reportOf(shortMs, short, shortBurn),
    blockedBy: blocks.filter(([, blocked]) => blocked).map(([block]) => block)
  }
}

const reportOf = (ms: number, counts: Counts, burn: Exact | undefined): WindowReport => ({
  ms,
  ...counts,
  ...(burn && { burn: numberOf(burn) })
})
