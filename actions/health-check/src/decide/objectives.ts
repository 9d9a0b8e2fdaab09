import { atLeast, classify } from '@tocsin/notifier'
import type { OpenAlert, Watch } from './alert-state.ts'
import type { ObjectiveReport } from './round.ts'
import type { Outcome, Step } from './step.ts'
import { alertOf, areSilent, type Finding, outcomeOf, roundMsIn, watchesWith } from './watched.ts'

/** Rounds in which no rule fires. */
const offAfter = 2

const keyOf = (objective: string) => `slo:${objective}`

/** One alert for each objective, as severe as the worst rule that fires; over once none does for two rounds. */
export function objectiveStep(before: readonly OpenAlert[], known: readonly Watch[], step: Step): Outcome {
  const reports = new Map(step.round.objectives?.filter(isWatched).map((report) => [keyOf(report.name), report]))
  const watches = watchesWith(known, findings(reports, known, step), step.round.at)
  const alerts = watches.flatMap(({ key, heard: { on, since = step.round.at } }) => {
    const open = before.find(({ slo }) => slo && keyOf(slo.objective) === key)
    return on ? (alertFor(open, reports.get(key), since, step) ?? []) : []
  })
  return outcomeOf(before, alerts, watches, step)
}

/** Of nothing nobody can be told. */
const isWatched = ({ endpoints }: ObjectiveReport) => endpoints.length > 0

/** An objective that is no longer there fires no more. */
function findings(reports: ReadonlyMap<string, ObjectiveReport>, known: readonly Watch[], step: Step): Finding[] {
  if (!step.round.objectives) return []
  const patience = { onAfter: 1, offAfter }
  const gone = known.filter(({ key }) => !reports.has(key)).map(({ key }) => ({ key, is: false, patience }))
  const here = [...reports].filter(([, { endpoints }]) => !areSilent(step, endpoints))
  return [
    ...gone,
    ...here.map(([key, { firing, endpoints }]) => ({ key, is: firing.length > 0, patience, roundMs: roundMsIn(step, endpoints) }))
  ]
}

function alertFor(before: OpenAlert | undefined, report: ObjectiveReport | undefined, since: number, step: Step): OpenAlert | undefined {
  if (!report || report.firing.length === 0 || areSilent(step, report.endpoints)) return before
  const { name, endpoints } = report
  const id = `slo:${name}:${new Date(since).toISOString()}`
  return alertOf({ before, id, kind: 'slo', endpoints, since, now: describedBy(report, step) }, step.now)
}

function describedBy({ name, firing, budgetLeft }: ObjectiveReport, { policy }: Step) {
  const left = budgetLeft === undefined ? {} : { budgetLeft }
  const all = firing.map((rule) => ({ fires: rule, ...classify({ kind: 'slo', rule, ...left }, policy) }))
  const { fires, severity, reason } = all.reduce((worst, each) => (atLeast(worst.severity, each.severity) ? worst : each))
  return { severity, reason, slo: { objective: name, rule: fires, ...left } }
}
