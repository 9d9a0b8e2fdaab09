import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import type { Verdict } from '../probe/observation.ts'
import { evaluate } from './evaluate.ts'
import type { Sample } from './good.ts'
import type { Objective } from './objective.ts'
import type { Circumstances } from './series.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
const now = Date.UTC(2026, 0, 20, 12)
const every = 5 * minute

const objective: Objective = { name: 'api', endpoints: ['api'], target: 99, window: { kind: 'rolling', ms: 30 * day } }

/** A probe every five minutes until now; those at the places given are not up. */
const probes = (
  count: number,
  { bad = [], endpoint = 'api', verdict = 'down' }: { bad?: number[]; endpoint?: string; verdict?: Verdict } = {}
) =>
  Array.from(
    { length: count },
    (_, ago): Sample => ({
      at: now - ago * every,
      endpoint,
      verdict: bad.includes(ago) ? verdict : 'up',
      ...(bad.includes(ago) && verdict === 'down' ? {} : { ms: bad.includes(ago) ? 900 : 80 })
    })
  )

const report = (samples: readonly Sample[], changes: Partial<Objective> = {}, about: Partial<Circumstances> = {}) =>
  evaluate({ ...objective, ...changes }, samples, { now, intervalMs: () => every, maintenance: () => [], ...about })

test('without any probe there is nothing to say but that', () => {
  const { sli, budgetLeft, exhaustedAt, firing, rules, ...rest } = report([])
  expect([sli, budgetLeft, exhaustedAt, firing]).toEqual([undefined, undefined, undefined, undefined])
  expect(rest).toMatchObject({ name: 'api', target: 0.99, window: '30 days', total: 0, bad: 0, periodMs: 30 * day, from: now - 30 * day })
  expect(rules.map(({ blockedBy }) => blockedBy[0])).toEqual(['no-data', 'no-data', 'no-data', 'no-data'])
})

test('the budget is a share of the probes seen', () => {
  expect(report(probes(1000, { bad: [500] }))).toMatchObject({ total: 1000, bad: 1, sli: 0.999, budgetLeft: 0.9 })
  expect(report(probes(50, { bad: [20] }))).toMatchObject({ total: 50, bad: 1, budgetLeft: -1 })
})

test('probes of other endpoints, of the future and from before the window do not count', () => {
  const strays: Sample[] = [
    { at: now, endpoint: 'web', verdict: 'down' },
    { at: now + 1, endpoint: 'api', verdict: 'down' },
    { at: now - 30 * day, endpoint: 'api', verdict: 'down' }
  ]
  expect(report([...strays, ...probes(10)])).toMatchObject({ total: 10, bad: 0 })
})

test('the order of the samples does not matter', () => {
  const samples = probes(300, { bad: [1, 2, 50] })
  expect(report(samples.toReversed())).toEqual(report(samples))
})

test('a probe of any endpoint counts, each expected as often as it comes', () => {
  const both = { endpoints: ['api', 'web'] }
  const intervalMs = (endpoint: string) => (endpoint === 'api' ? every : 30 * minute)
  const { total, bad, rules } = report([...probes(12), ...probes(2, { endpoint: 'web', bad: [0, 1] })], both, { intervalMs })
  expect([total, bad]).toEqual([14, 2])
  expect(rules[0]?.long.coverage).toBe(1)
  expect(rules[0]?.short.ms).toBe(90 * minute)
})

test('latency counts a slow probe as bad, and what is down as well', () => {
  const slow = probes(100, { bad: [3, 4], verdict: 'degraded' })
  expect(report(slow).bad).toBe(0)
  expect(report(slow, { degradedIsBad: true }).bad).toBe(2)
  expect(report(slow, { latency: 400 }).bad).toBe(2)
  expect(report(slow, { latency: 1000 }).bad).toBe(0)
  expect(report(probes(100, { bad: [5] }), { latency: 1000 }).bad).toBe(1)
})

test('maintenance and a runner in trouble neither help nor hurt', () => {
  for (const verdict of ['maintenance', 'inconclusive'] as const)
    expect(report(probes(100, { bad: [7, 8], verdict }))).toMatchObject({ total: 98, bad: 0 })
  const maintenance = () => [{ from: now - 10 * minute, to: now }]
  expect(report(probes(100, { bad: [0, 1, 2] }), {}, { maintenance })).toMatchObject({ total: 98, bad: 1 })
})

test('the most urgent rule that fires is named', () => {
  expect(report(probes(2000, { bad: [0, 1, 2] })).firing).toBe('page-quick')
  expect(report(probes(2000, { bad: [24, 25, 26, 27, 28, 3] })).firing).toBe('page-slow')
  expect(report(probes(2000, { bad: [0, 1, 2] }), { alerts: 'none' })).toMatchObject({
    rules: [],
    burnRates: [{ ms: hour, burn: 25 }, {}, {}, {}]
  })
})

test('a calendar window counts from its beginning and is as long as that part', () => {
  const month = { window: { kind: 'month', timeZone: 'Europe/Berlin' } as const }
  const from = Date.parse('2025-12-31T23:00Z')
  const samples: Sample[] = [from - 1, from, from + hour].map((at) => ({ at, endpoint: 'api', verdict: 'down' }))
  const found = report([...samples, ...probes(10)], month)
  expect(found).toMatchObject({ total: 12, bad: 2, from, periodMs: 31 * day, window: 'this month' })
  expect(found.rules.map(({ factor }) => Number(factor.toFixed(2)))).toEqual([14.88, 6.2, 3.1, 1.03])
})

const left = (samples: readonly Sample[], changes: Partial<Objective> = {}, about: Partial<Circumstances> = {}) => {
  const { exhaustedAt } = report(samples, changes, about)
  return exhaustedAt === undefined ? undefined : Math.round(((exhaustedAt - now) / day) * 100) / 100
}

test('the budget was exhausted by the probe that took the last of it', () => {
  // Of 200 probes two may fail: the third from now was the second to fail.
  expect(report(probes(200, { bad: [1, 3, 90] })).exhaustedAt).toBe(now - 3 * every)
  expect(report(probes(200, { bad: [3, 90] }))).toMatchObject({ budgetLeft: 0, exhaustedAt: now - 3 * every })
})

test('at the rate of now it will be exhausted, or never', () => {
  const month = probes(30 * 288, { bad: [1, 2, 3] })
  // Burn rate 25: 30 days of budget last 1.2 days, and 3 of 86.4 probes are gone.
  expect(left(month)).toBe(1.16)
  expect(left(probes(30 * 288))).toBeUndefined()
  expect(left(probes(30 * 288, { bad: [700] }))).toBeUndefined()
  // A budget of which a day is filled is not one of a day.
  expect(left(probes(288, { bad: [1, 2] }))).toBeGreaterThan(1)
})

test('the calendar forgives what would be exhausted after its end', () => {
  const month = { window: { kind: 'month', timeZone: 'UTC' } as const, alerts: 'none' as const }
  const filled = Math.floor((now - Date.UTC(2026, 0, 1)) / every)
  const day3 = Array.from({ length: 9 }, (_, index) => index * 96 + 5)
  expect(left(probes(filled, { bad: day3 }), month)).toBeUndefined()
  expect(left(probes(filled, { bad: day3.flatMap((ago) => [ago, ago + 1, ago + 2, ago + 3]) }), month)).toBeLessThan(11.5)
})

test('roll-ups stand for what is no longer kept, and count once', () => {
  const rolled = (from: number, bad: number, endpoint = 'api') => ({ endpoint, from, to: from + hour, total: 12, bad })
  const spans = { up: hour, degraded: 0, down: 0, maintenance: 0, unknown: 0 }
  const rolledUp = [
    rolled(now - 31 * day, 9),
    rolled(now - 29 * day, 1),
    { ...rolled(now - 2 * day, 0), spans },
    rolled(now - day, 12, 'web')
  ]
  const found = report(probes(12), {}, { rolledUp })
  expect(found).toMatchObject({ total: 36, bad: 1, exhaustedAt: now - 29 * day + hour })
  expect(found.timeWeighted.up).toBe(hour + 55 * minute)
})

test('time is weighed beside the probes, of all endpoints together', () => {
  const { timeWeighted } = report([...probes(12, { bad: [11] }), ...probes(12, { endpoint: 'web' })], { endpoints: ['api', 'web'] })
  expect(timeWeighted).toEqual({
    up: 105 * minute,
    down: 5 * minute,
    unknown: 60 * day - 110 * minute,
    maintenance: 0,
    availability: 105 / 110,
    budgetMs: 0.01 * 60 * day,
    consumed: (5 * minute) / (0.01 * 60 * day)
  })
})

test('twice as many probes take about twice as long', () => {
  const work = (size: number) => report(probes(size), { window: { kind: 'rolling', ms: 366 * day } })
  expect(growth(work, 5_000)).toBeLessThan(linear)
})
