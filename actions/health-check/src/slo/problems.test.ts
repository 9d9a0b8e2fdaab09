import { expect, test } from '@jest/globals'
import type { Slo } from '@tocsin/notifier'
import { problemsOf } from './problems.ts'
import type { RuleName } from './rules.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
const slo: Slo = { name: 'api', endpoints: ['api'], target: 99.5 }

const said = (changes: Partial<Slo>, everyMs: number, endpoints?: number) =>
  problemsOf({ ...slo, ...changes }, everyMs, endpoints).map(({ level, problem, fix }) => `${level}: ${problem}\n→ ${fix}`)

const levels = (changes: Partial<Slo>, everyMs: number) => problemsOf({ ...slo, ...changes }, everyMs).map(({ level }) => level)

const alert = (rule: RuleName, long: number, short: number, budgetPercent = 2) => ({ rule, long, short, budgetPercent })

test('an objective that is probed every minute is fine', () => expect(said({}, minute)).toEqual([]))

test('a rule that no outage fires is an error, with what to do', () => {
  expect(said({ target: 90, alerts: [alert('page-quick', hour, 5 * minute)] }, minute)).toEqual([
    'error: The objective "api" can never alert by page-quick: it fires when the budget goes more than 14.4 times as fast as allowed, and with a target of 90 % a total outage makes it go 10 times as fast.\n' +
      '→ Raise the target to at least 93.06, give it a `budget-percent` of at most 1.38 under `alerts`, or set `alerts` without page-quick.'
  ])
})

test('each cure helps', () => {
  for (const window of [30 * day, 'month', 'quarter', 'year'] as const) {
    const broken = { target: 80, window, alerts: [alert('page-quick', hour, 5 * minute, 4)] }
    const [fix = ''] = problemsOf({ ...slo, ...broken }, minute).map((one) => one.fix)
    const [target, percent] = [/at least ([\d.]+),/, /at most ([\d.]+) /].map((pattern) => Number(pattern.exec(fix)?.[1]))
    expect(levels(broken, minute)).toEqual(['error'])
    expect(levels({ ...broken, target: target ?? 0 }, minute)).not.toContain('error')
    expect(levels({ ...broken, target: (target ?? 0) - 0.02 }, minute)).toContain('error')
    if (percent) expect(levels({ ...broken, alerts: [alert('page-quick', hour, 5 * minute, percent)] }, minute)).toEqual([])
  }
})

test('the usual rules have to be reachable as well', () => {
  expect(levels({ target: 90 }, minute)).toEqual(['error'])
  expect(levels({ target: 80 }, minute)).toEqual(['error', 'error'])
  expect(levels({ target: 50, alerts: 'none' }, minute)).toEqual([])
})

test('the longest part of the calendar decides', () => {
  const target = 93.1
  expect(levels({ target, window: 30 * day }, minute)).toEqual([])
  expect(levels({ target, window: 'month' }, minute)).toEqual(['error'])
})

test('windows of a rule that do not fit are errors', () => {
  expect(said({ alerts: [alert('page-slow', hour, hour)] }, minute)).toEqual([
    'error: The objective "api": page-slow has a short window that is no shorter than its long one.\n→ Make `short` about a twelfth of `long`.'
  ])
  expect(said({ window: day, alerts: [alert('ticket-slow', 3 * day, hour, 90)] }, minute)).toEqual([
    'error: The objective "api": ticket-slow looks at 3 d, which is longer than the window of the objective.\n→ Shorten `long`, or lengthen `window`.'
  ])
  expect(said({ alerts: [alert('page-slow', day, hour), alert('page-slow', 2 * day, hour)] }, minute)).toEqual([
    'error: The objective "api" has page-slow twice among its alerts.\n→ Give each rule once.'
  ])
})

test('a short window is widened where probes are sparse, and that is said', () => {
  expect(said({}, 5 * minute)).toEqual([
    'notice: The objective "api": the short window of page-quick is 15 m in place of 5 m, since a probe every 5 m leaves too few in it.\n' +
      '→ Nothing needs to be done; probe more often for a quicker end of the alert.'
  ])
})

test('a rule whose window has too few probes to fire is warned of', () => {
  const [first = ''] = said({}, hour)
  expect(first).toBe(
    'warning: The objective "api": one failed probe costs 28 % of the budget (99.5 % over 30 days, probed every 1 h).\n→ Probe more often, lower the target, or lengthen the window.'
  )
  expect(said({}, hour)[1]).toBe(
    'warning: The objective "api": page-quick cannot fire, since it takes 2 failed probes in 1 h and there is a probe every 1 h.\n→ Probe more often, lengthen `long`, or rely on the slower rules.'
  )
})

const costs: [target: number, minutes: number, endpoints: number, said: string | undefined][] = [
  [99.9, 5, 1, undefined],
  [99.9, 10, 1, 'costs 23 %'],
  [99.95, 5, 1, 'costs 23 %'],
  [99.95, 5, 4, undefined],
  [99.99, 5, 1, 'spends more than the whole budget'],
  [99, 300, 1, 'costs 69 %']
]
test.each(costs)('at %d %%, every %d min, of %d endpoints one failed probe %s', (target, minutes, endpoints, expected) => {
  const warned = said({ target, alerts: 'none' }, minutes * minute, endpoints)
  expect(warned.map((text) => /one failed probe (spends more than the whole budget|costs \d+ %)/.exec(text)?.[1])).toEqual(
    expected ? [expected] : []
  )
})

test('short windows say which shares they use', () => {
  expect(said({ target: 95, window: 7 * day }, minute)).toEqual([
    'notice: The objective "api" alerts by larger shares of its budget, since the window is short: page-quick at 8 %, page-slow at 12.5 %, ticket-quick at 20 %, ticket-slow at 42 %.\n' +
      '→ Set `alerts` for other shares; 2, 5, 10 and 10 % would alert although the budget lasts.'
  ])
  expect(levels({ target: 95, window: 'week' }, minute)).toEqual(['notice'])
  expect(levels({ target: 95, window: 28 * day }, minute)).toEqual([])
})
