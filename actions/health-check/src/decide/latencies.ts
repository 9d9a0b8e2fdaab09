import { classify } from '@tocsin/notifier'
import type { OpenAlert, Watch } from './alert-state.ts'
import type { LatencyReport, Watched } from './round.ts'
import { isSilent, type Outcome, type Step } from './step.ts'
import { alertOf, type Finding, outcomeOf, roundMsIn, watchesWith } from './watched.ts'

const rounds = 2

const keyOf = (endpoint: string) => `latency:${endpoint}`

const isOverLimit = ({ ms, limitMs }: LatencyReport) => ms > limitMs

/** Percentiles over their limits for two rounds, until they are within them for two. */
export function latencyStep(before: readonly OpenAlert[], known: readonly Watch[], step: Step): Outcome {
  const reports = Map.groupBy(step.round.latencies ?? [], ({ endpoint }) => endpoint)
  const watches = watchesWith(known, findings(reports, step), step.round.at).filter(({ key }) => step.endpoints.has(key.slice(8)))
  const on = new Map(watches.filter(({ heard }) => heard.on).map(({ key, heard }) => [key, heard.since ?? step.round.at]))
  const alerts = step.round.endpoints.flatMap((endpoint) => {
    const since = on.get(keyOf(endpoint.name))
    return since === undefined ? [] : (alertFor(endpoint, since, before, reports.get(endpoint.name) ?? [], step) ?? [])
  })
  return outcomeOf(before, alerts, watches, step)
}

/** What has a limit no longer is within it; of what did not answer nothing is known. */
function findings(reports: ReadonlyMap<string, readonly LatencyReport[]>, step: Step): Finding[] {
  if (!step.round.latencies) return []
  const probed = new Set(step.round.results.map(({ endpoint }) => endpoint))
  return step.round.endpoints.flatMap(({ name }) => {
    const own = reports.get(name) ?? []
    if (!probed.has(name) || isSilent(step, name) || (own.length === 0 && step.tracks.get(name)?.level === 'down')) return []
    return [
      { key: keyOf(name), is: own.some(isOverLimit), patience: { onAfter: rounds, offAfter: rounds }, roundMs: roundMsIn(step, [name]) }
    ]
  })
}

function alertFor(endpoint: Watched, since: number, before: readonly OpenAlert[], reports: readonly LatencyReport[], step: Step) {
  const { name, id } = endpoint
  const open = before.find(({ members }) => members.some((member) => member.endpoint === name))
  const over = reports.filter(isOverLimit)
  if (isSilent(step, name) || (!open && (step.isHeld(name) || isKnown(name, over, step)))) return open
  const now = over.length > 0 ? { ...severityOf(over, step), latency: over } : undefined
  const subject = {
    before: open,
    id: `latency:${id}:${new Date(since).toISOString()}`,
    kind: 'latency' as const,
    endpoints: [name],
    since,
    now
  }
  return alertOf(subject, step.now)
}

/** Whether people know that it is not well, or were called for it while what the percentiles look at was measured. */
function isKnown(name: string, over: readonly LatencyReport[], { tracks, now }: Step): boolean {
  const { level, lastBadAt = 0, calls = [] } = tracks.get(name) ?? {}
  const from = now - Math.max(0, ...over.map(({ windowMs }) => windowMs))
  return (level !== undefined && level !== 'up') || (lastBadAt > from && calls.some(({ at }) => at > from))
}

function severityOf(over: readonly LatencyReport[], { policy }: Step) {
  const timesLimit = Math.max(...over.map(({ ms, limitMs }) => ms / limitMs))
  const { severity, reason } = classify({ kind: 'latency', timesLimit }, policy)
  return { severity, reason }
}
