import { difference, type Exact, exact, inverse, numberOf, product } from './exact.ts'

/** Probes that say something of an objective. */
export interface Counts {
  total: number
  bad: number
}

const one = exact(1)
const hundredth: Exact = { numerator: 1n, denominator: 100n }

/** What part of all probes may fail, of a target in percent. */
export const budgetOf = (targetPercent: number): Exact => product(difference(exact(100), exact(targetPercent)), hundredth)

/** A target or a share of the budget in percent, as a fraction. */
export const fractionOf = (percent: number): Exact => product(exact(percent), hundredth)

/** How many times as fast as allowed the budget is spent; nothing without probes. */
export const burnOf = ({ total, bad }: Counts, budget: Exact): Exact | undefined =>
  total > 0 ? product(exact(bad), inverse(product(exact(total), budget))) : undefined

export interface Budget {
  /** Good probes of all; absent without probes, as is the other. */
  sli?: number
  /** Fraction of 1; below 0 once more failed than may. */
  budgetLeft?: number
}

/**
 * OpenSLO's Occurrences: the budget is a share of the probes seen, not of those that the whole window will have. One failure soon
 * after the beginning weighs much, and less with each probe that follows.
 */
export function budgetLeft(counts: Counts, budget: Exact): Budget {
  const consumed = burnOf(counts, budget)
  if (!consumed) return {}
  return { sli: (counts.total - counts.bad) / counts.total, budgetLeft: numberOf(difference(one, consumed)) }
}
