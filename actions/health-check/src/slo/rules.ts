import type { Slo } from '@tocsin/notifier'
import { fractionOf } from './budget.ts'
import { type Exact, exact, floorOf, inverse, isAbove, product } from './exact.ts'

/** Burn-rate alerts from the most to the least urgent: a page wakes somebody, a ticket waits for the day. */
export const ruleNames = ['page-quick', 'page-slow', 'ticket-quick', 'ticket-slow'] as const
export type RuleName = (typeof ruleNames)[number]

/** Alerts when a share of the budget goes in the long window, and still goes in the short one. */
export interface Rule {
  rule: RuleName
  budgetPercent: number
  longMs: number
  shortMs: number
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const windows: Readonly<Record<RuleName, readonly [longMs: number, shortMs: number]>> = {
  'page-quick': [hour, 5 * minute],
  'page-slow': [6 * hour, 30 * minute],
  'ticket-quick': [day, 2 * hour],
  'ticket-slow': [3 * day, 6 * hour]
}

/** In ms; what people compare burn rates over. */
export const usualWindows = ruleNames.map((rule) => windows[rule][0])

/** Google's SRE workbook, chapter 5. Over less than four weeks they would alert at burn rates that a budget survives. */
const usual = [2, 5, 10, 10] as const

/** Sloth's for a week: burn rates of 13.44, 3.5, 1.4 and 0.98. */
const ofWeek = [8, 12.5, 20, 42] as const

/** The burn rates of `usual` over 30 days, kept where the period is short and no week. */
const usualFactors = [14.4, 6, 3, 1] as const

/** The rules of an objective over a nominal period: its own, or the usual ones with shares that suit the period. */
export function rulesOf({ alerts }: Pick<Slo, 'alerts'>, periodMs: number): readonly Rule[] {
  if (alerts === 'none') return []
  if (alerts) return ordered(alerts.map(({ long, short, ...rest }) => ({ ...rest, longMs: long, shortMs: short })))
  return rulesWith(percentsFor(periodMs)).filter(({ budgetPercent }) => budgetPercent <= 100)
}

/** With the usual windows; the most urgent rule first. */
export const rulesWith = (percents: readonly number[]): readonly Rule[] =>
  ruleNames.map((rule, index) => ({ rule, budgetPercent: percents[index] ?? 0, longMs: windows[rule][0], shortMs: windows[rule][1] }))

function percentsFor(periodMs: number): readonly number[] {
  if (periodMs >= 28 * day) return usual
  if (periodMs === 7 * day) return ofWeek
  return ruleNames.map((rule, index) => ((usualFactors[index] ?? 1) * windows[rule][0] * 100) / periodMs)
}

const ordered = (rules: readonly Rule[]) => rules.toSorted((a, b) => ruleNames.indexOf(a.rule) - ruleNames.indexOf(b.rule))

/** The burn rate above which a rule alerts. */
export const factorOf = ({ budgetPercent, longMs }: Rule, periodMs: number): Exact =>
  product(fractionOf(budgetPercent), exact(periodMs), inverse(exact(longMs)))

/** Whether the rule fires when every probe fails, which is a burn rate of 1 / budget. */
export const isReachable = (factor: Exact, budget: Exact): boolean => isAbove(inverse(budget), factor)

/** One failed probe is a blip: so many have to be in the long window. */
export const leastBadProbes = 2

/** With fewer probes than that, a window says nothing. */
const leastProbes = 3

/** The short window of the rule where probes are sparse. */
export const shortOf = ({ shortMs }: Rule, intervalMs: number): number => Math.max(shortMs, leastProbes * intervalMs)

/** How many failed probes it takes to exceed the factor in the long window, when none is missing. */
export const leastBad = (factor: Exact, budget: Exact, expected: Exact): number => floorOf(product(factor, budget, expected)) + 1
