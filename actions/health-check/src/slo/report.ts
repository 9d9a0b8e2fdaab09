import type { Counts } from './budget.ts'
import type { RuleReport } from './judge-rule.ts'
import type { RuleName } from './rules.ts'

/** How an objective stands. Times are in ms since 1970, shares are fractions of 1. */
export interface Report extends Counts {
  name: string
  description?: string
  /** Names, groups taken apart. */
  endpoints: readonly string[]
  target: number
  /** In words, such as `30 days` or `this month`. */
  window: string
  from: number
  /** How long the window is; of a calendar, all of that part. */
  periodMs: number
  /** Good probes of all; absent without probes. */
  sli?: number
  /** Of the probes seen so far; below 0 once more failed than may, absent without probes. */
  budgetLeft?: number
  /** Of the long windows of the rules, shortest first. */
  burnRates: readonly { ms: number; burn?: number }[]
  /** When the last of the budget went, or will go at the rate of now; absent while it would last. */
  exhaustedAt?: number
  /** The most urgent rule that fires. */
  firing?: RuleName
  /** The most urgent first. */
  rules: readonly RuleReport[]
  timeWeighted: TimeWeighted
}

/** The same by time in place of probes, of all endpoints together, until now. All in ms but for the fractions. */
export interface TimeWeighted {
  up: number
  down: number
  /** Neither up nor down: nobody looked. */
  unknown: number
  maintenance: number
  /** Up of what is known; absent where nothing is. */
  availability?: number
  /** How long it may be down in the whole window. */
  budgetMs: number
  /** Fraction of it; above 1 once it was down for longer. */
  consumed: number
}
