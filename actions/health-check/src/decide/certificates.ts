import { classify } from '@tocsin/notifier'
import type { OpenAlert, Watch } from './alert-state.ts'
import { hostOf } from './correlation.ts'
import type { Watched } from './round.ts'
import { isSilent, type Outcome, type Step } from './step.ts'
import { alertOf, areSilent, type Finding, outcomeOf, roundMsIn, watchesWith } from './watched.ts'

const dayMs = 86_400_000

/** Servers behind one name may have different certificates: one look at a new one does not end it. */
const offAfter = 3

const keyOf = (endpoint: string) => `certificate:${endpoint}`

const daysLeft = (expiresAt: number, now: number) => (expiresAt - now) / dayMs

/** Certificates that expire soon, one alert for each host; told again when that is more severe, and over once they are renewed. */
export function certificateStep(before: readonly OpenAlert[], known: readonly Watch[], step: Step): Outcome {
  const watches = watchesWith(known, findings(step), step.round.at).filter(({ key }) => step.endpoints.has(key.slice(12)))
  const on = new Set(watches.filter(({ heard }) => heard.on).map(({ key }) => key))
  const expiring = step.round.endpoints.filter(({ name }) => on.has(keyOf(name)))
  const hosts = Map.groupBy(expiring, hostNamed)
  const alerts = [...hosts].flatMap(([host, endpoints]) => alertFor(host, endpoints, before, step) ?? [])
  return outcomeOf(before, alerts, watches, step)
}

const hostNamed = ({ shownUrl, name }: Watched) => hostOf(shownUrl) ?? name

function findings(step: Step): Finding[] {
  const seen = new Map(step.round.results.map((result) => [result.endpoint, result.certificateExpiresAt]))
  return step.round.endpoints.flatMap(({ name, everyMs, certificateDays }) => {
    const expiresAt = seen.get(name)
    if (certificateDays > 0 && (expiresAt === undefined || isSilent(step, name))) return []
    const is = expiresAt !== undefined && certificateDays > 0 && daysLeft(expiresAt, step.now) <= certificateDays
    return [{ key: keyOf(name), is, patience: { onAfter: 1, offAfter, everyMs }, roundMs: roundMsIn(step, [name]) }]
  })
}

function alertFor(host: string, endpoints: readonly Watched[], before: readonly OpenAlert[], step: Step): OpenAlert | undefined {
  const open = before.find(({ certificate }) => certificate?.host === host)
  const names = endpoints.map(({ name }) => name)
  const times = names.flatMap((name) => step.tracks.get(name)?.certificateExpiresAt ?? [])
  // One that is about to be over shows what expires, and not what took its place.
  const due = times.filter((time) => endpoints.some(({ certificateDays }) => daysLeft(time, step.now) <= certificateDays))
  if (due.length === 0 || areSilent(step, names)) return open
  const expiresAt = Math.min(...due)
  const { severity, reason } = classify({ kind: 'certificate', daysLeft: daysLeft(expiresAt, step.now) }, step.policy)
  const id = `certificate:${host}:${new Date(expiresAt).toISOString()}`
  const now = { severity, reason, certificate: { host, expiresAt } }
  return alertOf({ before: open, id, kind: 'certificate', endpoints: names, since: step.round.at, now }, step.now)
}
