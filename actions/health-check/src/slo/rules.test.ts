import { expect, test } from '@jest/globals'
import { budgetOf } from './budget.ts'
import { exact, numberOf } from './exact.ts'
import { factorOf, isReachable, leastBad, type Rule, rulesOf, rulesWith, shortOf } from './rules.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

/** `page-quick 2 % 14.4`. */
const said = (rules: readonly Rule[], periodMs: number) =>
  rules.map((rule) => `${rule.rule} ${Number(rule.budgetPercent.toFixed(2))} % ${Number(numberOf(factorOf(rule, periodMs)).toFixed(3))}`)

const usual: [days: number, string[]][] = [
  [28, ['page-quick 2 % 13.44', 'page-slow 5 % 5.6', 'ticket-quick 10 % 2.8', 'ticket-slow 10 % 0.933']],
  [30, ['page-quick 2 % 14.4', 'page-slow 5 % 6', 'ticket-quick 10 % 3', 'ticket-slow 10 % 1']],
  [90, ['page-quick 2 % 43.2', 'page-slow 5 % 18', 'ticket-quick 10 % 9', 'ticket-slow 10 % 3']],
  [7, ['page-quick 8 % 13.44', 'page-slow 12.5 % 3.5', 'ticket-quick 20 % 1.4', 'ticket-slow 42 % 0.98']],
  [14, ['page-quick 4.29 % 14.4', 'page-slow 10.71 % 6', 'ticket-quick 21.43 % 3', 'ticket-slow 21.43 % 1']],
  [3, ['page-quick 20 % 14.4', 'page-slow 50 % 6', 'ticket-quick 100 % 3', 'ticket-slow 100 % 1']],
  [1, ['page-quick 60 % 14.4']]
]
test.each(usual)('the rules of %d days alert at burn rates that no budget survives', (days, expected) => {
  expect(said(rulesOf({}, days * day), days * day)).toEqual(expected)
})

test('no rule over any period alerts at a burn rate clearly below 1, nor on more than the budget', () => {
  for (const days of [1, 2, 3, 5, 7, 8, 13, 21, 27, 28, 31, 92, 366]) {
    const rules = rulesOf({}, days * day)
    expect(Math.min(...rules.map((rule) => numberOf(factorOf(rule, days * day))))).toBeGreaterThan(0.93)
    expect(Math.max(...rules.map(({ budgetPercent }) => budgetPercent))).toBeLessThanOrEqual(100)
  }
})

test('an objective may have rules of its own, the most urgent first, or none', () => {
  const own = { budgetPercent: 5, long: 12 * hour, short: hour }
  const alerts = [
    { rule: 'ticket-slow' as const, ...own },
    { rule: 'page-slow' as const, ...own }
  ]
  expect(rulesOf({ alerts }, 30 * day)).toEqual([
    { rule: 'page-slow', budgetPercent: 5, longMs: 12 * hour, shortMs: hour },
    { rule: 'ticket-slow', budgetPercent: 5, longMs: 12 * hour, shortMs: hour }
  ])
  expect(rulesOf({ alerts: 'none' }, 30 * day)).toEqual([])
})

const reachable: [target: number, factor: number, boolean][] = [
  [93, 14.4, false],
  [93.05, 14.4, false],
  [93.06, 14.4, true],
  [83.3, 6, false],
  [83.4, 6, true],
  [90, 10, false],
  [90.001, 10, true],
  [99.9, 43.2, true]
]
test.each(reachable)('at a target of %d %% a burn rate of more than %d can be: %p', (target, factor, expected) => {
  expect(isReachable(exact(factor), budgetOf(target))).toBe(expected)
})

test('the short window has room for three probes', () => {
  const [rule] = rulesWith([2])
  expect(rule && [1, 5, 10].map((minutes) => shortOf(rule, minutes * minute) / minute)).toEqual([5, 15, 30])
})

test('a factor that whole probes meet exactly takes one more', () => {
  expect([leastBad(exact(10), budgetOf(99), exact(20)), leastBad(exact(10), budgetOf(99), exact(19))]).toEqual([3, 2])
})
