import { mostMissed } from '../causes/cache-reports.ts'
import { ranked } from '../judge/rank.ts'
import type { FlakeReport, Totals, TrendWeek } from '../model/report.ts'
import { levels } from '../model/subject.ts'
import { type State, states } from '../model/subject-report.ts'
import { hasCosts } from './currencies.ts'
import { mergedAudit } from './merged-audit.ts'

/**
 * One report of several: the parts of a repository, or several repositories. What they count adds up, for each run is in one of them; what two of
 * them say of the same subject or file is there once. Their costs are in one currency.
 */
export function merged(reports: readonly FlakeReport[]): FlakeReport {
  const [first] = reports
  if (!first) throw new RangeError('There is nothing to merge')
  const currency = currencyOf(reports)
  const all = <T>(of: (report: FlakeReport) => readonly T[]) => reports.flatMap(of)
  const from = least(all(({ window }) => [window.from]))
  const to = greatest(all(({ window }) => [window.to]))
  const subjects = once(
    all((report) => report.subjects),
    ({ id }) => id
  )
  return {
    version: 1,
    generatedAt: greatest(all(({ generatedAt }) => [generatedAt])),
    window: { from, to, days: Math.max(...reports.map(({ window }) => window.days)) },
    ...(currency !== undefined && { currency }),
    repositories: all((report) => report.repositories),
    workflows: once(
      all(({ workflows = [] }) => workflows),
      ({ repository, workflow }) => JSON.stringify([repository, workflow])
    ),
    totals: reports.map(({ totals }) => totals).reduce(sumOf),
    subjects: ranked(subjects),
    omitted: reports.reduce((sum, { omitted }) => sum + omitted, 0),
    ...(reports.some(({ omittedOfForks }) => omittedOfForks) && {
      omittedOfForks: reports.reduce((sum, { omittedOfForks = 0 }) => sum + omittedOfForks, 0)
    }),
    left: once(
      all(({ left = [] }) => left),
      ({ id }) => id
    ).toSorted((a, b) => compare(b.at, a.at)),
    infra: all(({ infra }) => infra).toSorted((a, b) => compare(b.from, a.from)),
    causes: mergedCauses(all(({ causes }) => causes)),
    audit: mergedAudit(all(({ audit }) => audit)),
    graphs: once(
      all(({ graphs }) => graphs),
      ({ repository, workflow }) => JSON.stringify([repository, workflow])
    ),
    caches: all(({ caches }) => caches).toSorted(mostMissed),
    trend: mergedTrend(all(({ trend }) => trend)),
    power: mergedPower(reports),
    problems: all(({ problems }) => problems)
  }
}

/** That of the costs; a part without any may name another. */
const currencyOf = (reports: readonly FlakeReport[]): string | undefined => (reports.find(hasCosts) ?? reports[0])?.currency

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const least = (values: readonly string[]) => values.toSorted(compare)[0] ?? ''
const greatest = (values: readonly string[]) => values.toSorted(compare).at(-1) ?? ''

/** The last of those with the same key. */
const once = <T>(items: readonly T[], key: (item: T) => string): T[] => [...new Map(items.map((item) => [key(item), item])).values()]

function sumOf(a: Totals, b: Totals): Totals {
  const counts = ['runs', 'reruns', 'jobs', 'tests', 'testCases', 'reports', 'failures', 'infraFailures', 'suspected'] as const
  const byLevel = Object.fromEntries(
    levels.flatMap((level) => {
      const [one, other] = [a.byLevel?.[level], b.byLevel?.[level]]
      return one || other ? [[level, statesSum(one, other)]] : []
    })
  )
  return {
    ...(Object.fromEntries(counts.map((name) => [name, a[name] + b[name]])) as Pick<Totals, (typeof counts)[number]>),
    byState: statesSum(a.byState, b.byState),
    ...((a.byLevel || b.byLevel) && { byLevel }),
    waste: {
      minutes: a.waste.minutes + b.waste.minutes,
      waitMinutes: a.waste.waitMinutes + b.waste.waitMinutes,
      billableMinutes: a.waste.billableMinutes + b.waste.billableMinutes,
      cost: a.waste.cost + b.waste.cost
    }
  }
}

const statesSum = (a?: Readonly<Record<State, number>>, b?: Readonly<Record<State, number>>) =>
  Object.fromEntries(states.map((state) => [state, (a?.[state] ?? 0) + (b?.[state] ?? 0)])) as Record<State, number>

function mergedCauses(causes: FlakeReport['causes']): FlakeReport['causes'] {
  return [...Map.groupBy(causes, ({ signature }) => signature).values()]
    .flatMap((same) => {
      const newest = same.toSorted((a, b) => compare(a.last, b.last)).at(-1)
      if (!newest) return []
      const failures = same.reduce((sum, one) => sum + one.failures, 0)
      const subjects = [...new Set(same.flatMap((one) => one.subjects))]
      return [{ ...newest, failures, subjects, first: least(same.map(({ first }) => first)) }]
    })
    .toSorted((a, b) => b.failures - a.failures)
}

const mergedTrend = (weeks: readonly TrendWeek[]): TrendWeek[] =>
  [...Map.groupBy(weeks, ({ week }) => week)]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([week, same]) => {
      const sum = (name: 'runs' | 'failures' | 'flakyFailures' | 'minutesWasted' | 'cost') => same.reduce((all, one) => all + one[name], 0)
      const [runs, failures, flakyFailures] = [sum('runs'), sum('failures'), sum('flakyFailures')]
      return { week, runs, failures, flakyFailures, minutesWasted: sum('minutesWasted'), cost: sum('cost') }
    })

/** Of each level that of the part where least was seen. */
const mergedPower = (reports: readonly FlakeReport[]): FlakeReport['power'] =>
  Object.fromEntries(
    levels.flatMap((level) => {
      const found = reports.flatMap(({ power }) => power[level] ?? []).toSorted((a, b) => a.runs - b.runs)
      return found[0] ? [[level, found[0]]] : []
    })
  )
