import type { Slo } from '@tocsin/notifier'
import type { ObjectiveReport } from '../decide/round.ts'
import type { Endpoint } from '../endpoint.ts'
import { agreedBetween } from '../history/between.ts'
import { dateOf, datesBetween, dayMs, hourMs, startOf } from '../history/calendar.ts'
import { sizeOf } from '../history/histogram.ts'
import type { History } from '../history/history.ts'
import type { Hour } from '../history/hours/hour.ts'
import type { Interval } from '../history/interval.ts'
import { evaluate } from '../slo/evaluate.ts'
import { type Objective, objectiveOf } from '../slo/objective.ts'
import { observedInterval } from '../slo/observed-interval.ts'
import type { Report } from '../slo/report.ts'
import type { RolledUp } from '../slo/series.ts'
import { periodAt } from '../slo/window.ts'

export interface Past {
  history: History
  endpoints: readonly Endpoint[]
  /** When an endpoint was in maintenance. */
  maintenance(endpoint: string, from: number, to: number): readonly Interval[]
}

/** How every objective stands at the present of the history. */
export function reportsOf(slos: readonly Slo[], past: Past): readonly Report[] {
  return slos.map((slo) => reportOf(objectiveOf(slo, past.endpoints), past))
}

function reportOf(objective: Objective, { history, endpoints, maintenance }: Past): Report {
  const { now } = history
  const { from } = periodAt(objective.window, now)
  const rows = new Map(objective.endpoints.map((name) => [name, agreedBetween(history, name, from, now + 1)]))
  const everyMs = new Map(endpoints.map((one) => [one.name, one.everyMs]))
  return evaluate(objective, [...rows.values()].flat(), {
    now,
    intervalMs: (name) =>
      observedInterval(
        (rows.get(name) ?? []).map(({ at }) => at),
        everyMs.get(name) ?? 0
      ),
    maintenance: (name) => maintenance(name, from, now),
    rolledUp: objective.endpoints.flatMap((name) => rolledUpOf(objective, name, history, from))
  })
}

/** The hours whose rows are no longer kept. */
function rolledUpOf(objective: Objective, endpoint: string, history: History, from: number): readonly RolledUp[] {
  const until = startOf(history.rawDates[0] ?? dateOf(history.now))
  return datesBetween(from, until).flatMap((date) =>
    (history.hours(date, endpoint) ?? []).flatMap((hour, index) => {
      const at = startOf(date) + index * hourMs
      const counts = countsFor(objective, hour)
      return at >= from && at < from + 400 * dayMs && counts.total > 0 ? [{ endpoint, from: at, to: at + hourMs, ...counts }] : []
    })
  )
}

/** Of a latency objective, what took longer than a bucket tells is bad: to within 2 %. */
function countsFor({ latency, degradedIsBad }: Objective, { counts, latencies }: Hour): { total: number; bad: number } {
  const total = counts.up + counts.degraded + counts.down
  if (latency === undefined) return { total, bad: counts.down + (degradedIsBad ? counts.degraded : 0) }
  const slow = [...latencies].reduce((sum, [bucket, times]) => sum + (1.04 ** bucket >= latency ? times : 0), 0)
  return { total: counts.down + sizeOf(latencies), bad: counts.down + slow }
}

/** What the rules of alerts look at. */
export const objectiveReports = (reports: readonly Report[]): readonly ObjectiveReport[] =>
  reports.map(({ name, endpoints, rules, budgetLeft }) => ({
    ...{ name, endpoints, firing: rules.flatMap(({ rule, blockedBy }) => (blockedBy.length === 0 ? [rule] : [])) },
    ...(budgetLeft !== undefined && { budgetLeft })
  }))
