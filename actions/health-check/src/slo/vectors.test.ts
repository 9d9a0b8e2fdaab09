import { expect } from '@jest/globals'
import { testEach } from '@tocsin/testkit/needs'
import { durationOf, type Episode, episodesOf } from '../history/incidents.ts'
import { budgetOf } from './budget.ts'
import { evaluate } from './evaluate.ts'
import { exact, inverse, numberOf, product } from './exact.ts'
import type { RuleReport, WindowReport } from './judge-rule.ts'
import { quantisation } from './quantisation.ts'
import { factorOf, leastBad, ruleNames, rulesWith } from './rules.ts'
import {
  type DurationVector,
  missingVectors,
  near,
  percentOf,
  probesOf,
  type QuantisationVector,
  type Vector,
  vectors
} from './vectors.fixture.ts'

const usual = [2, 5, 10, 10]
const snake = (name: string) => name.replace('-', '_')
const maybe = (value: number | undefined) => value ?? null

const testAll = <T>(title: string, cases: readonly T[] | undefined, check: (one: T) => void): void =>
  testEach(missingVectors, cases, title, check)

function reportOf({ now, target, periodSeconds, intervalSeconds, maintenance = [], budgetPercents = usual, generator }: Vector) {
  const rules = rulesWith(budgetPercents).map(({ longMs, shortMs, ...rule }) => ({ ...rule, long: longMs, short: shortMs }))
  return evaluate(
    { name: 'api', endpoints: ['api'], target: percentOf(target), window: { kind: 'rolling', ms: periodSeconds * 1000 }, alerts: rules },
    probesOf({ now, generator }).map(({ at, bad }) => ({ at, endpoint: 'api', verdict: bad ? 'down' : 'up' })),
    {
      now: now * 1000,
      intervalMs: () => intervalSeconds * 1000,
      maintenance: () => maintenance.map(([from, to]) => ({ from: from * 1000, to: to * 1000 }))
    }
  )
}

testAll('budget of $id', vectors?.vectors, (vector) => {
  const { total, bad, sli, budgetLeft, timeWeighted, target } = reportOf(vector)
  const { rules: _, firingTextbook: __, firingAdapted: ___, budgetEventsAllowed, ...expected } = vector.expected
  expect({
    total,
    bad,
    sli: maybe(sli),
    budgetConsumed: budgetLeft === undefined ? null : 1 - budgetLeft,
    budgetRemaining: maybe(budgetLeft),
    timeWeighted: {
      upSeconds: timeWeighted.up / 1000,
      downSeconds: timeWeighted.down / 1000,
      unknownSeconds: timeWeighted.unknown / 1000,
      availability: maybe(timeWeighted.availability),
      budgetSeconds: timeWeighted.budgetMs / 1000,
      budgetConsumed: timeWeighted.consumed
    }
  }).toEqual(near(expected))
  expect(total === 0 ? null : total * (1 - target)).toEqual(near(budgetEventsAllowed))
})

const seen = ({ ms, total, bad, burn }: WindowReport) => ({ seconds: ms / 1000, total, bad, burn: maybe(burn) })

testAll('rules of $id', vectors?.vectors, (vector) => {
  const { rules } = reportOf(vector)
  const [budget, intervalMs] = [budgetOf(percentOf(vector.target)), exact(vector.intervalSeconds * 1000)]
  const written = rulesWith(vector.budgetPercents ?? usual)
  const said = rules.map(({ rule, factor, reachable, long, short, blockedBy }: RuleReport, index) => ({
    name: snake(rule),
    factor: factor,
    reachable,
    long: { ...seen(long), coverage: long.coverage },
    shortAdapted: seen(short),
    fireAdapted: blockedBy.length === 0,
    blockedBy,
    minBadToExceedLongAtFullCoverage: written
      .slice(index, index + 1)
      .map((one) => leastBad(factorOf(one, vector.periodSeconds * 1000), budget, product(exact(one.longMs), inverse(intervalMs))))[0]
  }))
  expect(said).toEqual(vector.expected.rules.map(({ short: _, fireTextbook: __, ...rest }) => near(rest)))
})

testAll('what fires for $id', vectors?.vectors, (vector) => {
  const { rules, firing } = reportOf(vector)
  const fires = rules.filter(({ blockedBy }) => blockedBy.length === 0).map(({ rule }) => snake(rule))
  expect(fires).toEqual(vector.expected.firingAdapted)
  expect(firing && snake(firing)).toBe(vector.expected.firingAdapted[0])
})

testAll(
  'factors over $days days',
  vectors && Object.entries(vectors.meta.factors).map(([days, expected]) => ({ days, expected })),
  ({ days, expected }) => {
    const factors = rulesWith(usual).map((rule) => [snake(rule.rule), numberOf(factorOf(rule, Number(days) * 86_400_000))])
    expect(Object.fromEntries(factors)).toEqual(near(expected))
  }
)

testAll<DurationVector>('duration of $id', vectors?.incidentDuration, ({ probes, expected }) => {
  const rows = probes.map(([at, good]) => ({ endpoint: 'api', at: at * 1000, verdict: good ? ('up' as const) : ('down' as const) }))
  const { min, held, max } = durationOf(episodesOf(rows)[0] as Episode, 0)
  expect({
    minSeconds: min / 1000,
    holdForwardSeconds: held / 1000,
    maxSeconds: max / 1000,
    midpointSeconds: (min + max) / 2000
  }).toEqual(near(expected))
})

testAll<QuantisationVector>('$target every $intervalSeconds s', vectors?.quantisation, ({ target, intervalSeconds, ...expected }) => {
  const [intervalMs, periodMs] = [intervalSeconds * 1000, 30 * 86_400_000]
  const { probes, allowed, oneCosts, rules } = quantisation({ target: percentOf(target), intervalMs, periodMs, rules: rulesWith(usual) })
  const quanta = rules.map(({ rule, longProbes, shortProbes, minBad }) => [
    snake(rule),
    { n: longProbes, minBad, shortSamples: shortProbes }
  ])
  expect(quanta).toHaveLength(ruleNames.length)
  expect({
    probesPer30d: probes,
    badProbesAllowed: allowed,
    oneBadProbeCostsBudget: oneCosts,
    ...Object.fromEntries(quanta)
  }).toEqual(near(expected))
})
