import { fields, known, list, severities, time } from '@tocsin/notifier'
import { alertKinds, type Member, memberStates, type OpenAlert } from './alert-state.ts'
import { finite, oneOf, text, unique, whole } from './read.ts'
import type { LatencyReport } from './round.ts'
import { seenOf } from './track-json.ts'

const mostMembers = 2_000

type Given = Readonly<Record<string, unknown>>

/** Its name is all that it takes. */
export function alertOf(value: unknown): OpenAlert[] {
  const given = fields(value)
  const id = text(given.id, 1_000)
  if (id === undefined) return []
  const times = timesOf(given)
  const about = { ...latencyOf(given), ...certificateOf(given), ...sloOf(given), ...partOf(given) }
  const read = list(given.members).slice(0, mostMembers)
  const members = unique(
    read.flatMap((member) => memberOf(member, times.startedAt)),
    ({ endpoint }) => endpoint
  )
  const words = { reason: text(given.reason, 500) ?? '', turn: whole(given.turn) ?? 0 }
  return [{ id, kind: kindOf(given, about), ...gravityOf(given), ...words, ...times, members, ...restOf(given), ...about }]
}

function timesOf({ startedAt, openedAt, toldAt }: Given) {
  const opened = time(openedAt) ?? time(startedAt) ?? 0
  return { startedAt: time(startedAt) ?? opened, openedAt: opened, toldAt: time(toldAt) ?? opened }
}

function gravityOf({ severity, worst }: Given) {
  const now = oneOf(severities, severity) ?? 'P2'
  return { severity: now, worst: oneOf(severities, worst) ?? now }
}

/** Without what it is about nothing would ever end it. */
function kindOf({ kind }: Given, { slo, certificate }: Pick<OpenAlert, 'slo' | 'certificate'>): OpenAlert['kind'] {
  const read = oneOf(alertKinds, kind) ?? 'unknown'
  return (read === 'slo' && !slo) || (read === 'certificate' && !certificate) ? 'unknown' : read
}

function restOf({ called, dependents }: Given): Pick<OpenAlert, 'called' | 'dependents'> {
  const names = list(dependents)
    .slice(0, mostMembers)
    .flatMap((name) => text(name, 200) ?? [])
  return { ...(called === true && { called: true as const }), ...(names.length > 0 && { dependents: names }) }
}

function memberOf(value: unknown, startedAt: number): Member[] {
  const given = fields(value)
  const endpoint = text(given.endpoint, 200)
  if (endpoint === undefined) return []
  const { state, since, downSince, lastGoodAt, lastBadAt, recoveredAt } = given
  const times = { downSince: time(downSince), lastGoodAt: time(lastGoodAt), lastBadAt: time(lastBadAt), recoveredAt: time(recoveredAt) }
  return [
    { endpoint, state: oneOf(memberStates, state) ?? 'down', since: time(since) ?? startedAt, ...known<Member>(times), ...seenOf(given) }
  ]
}

function latencyOf({ latency }: Given): Pick<OpenAlert, 'latency'> {
  const reports = list(latency).slice(0, 10).flatMap(reportOf)
  return reports.length > 0 ? { latency: reports } : {}
}

function reportOf(value: unknown): LatencyReport[] {
  const given = fields(value)
  const [endpoint, percentile] = [text(given.endpoint, 200), oneOf(['p50', 'p90', 'p95', 'p99'], given.percentile)]
  const [ms, limitMs, windowMs] = [finite(given.ms), finite(given.limitMs), finite(given.windowMs)]
  if (endpoint === undefined || !percentile || ms === undefined || limitMs === undefined || windowMs === undefined) return []
  return [{ endpoint, percentile, ms, limitMs, windowMs }]
}

function certificateOf({ certificate }: Given): Pick<OpenAlert, 'certificate'> {
  const [host, expiresAt] = [text(fields(certificate).host, 300), time(fields(certificate).expiresAt)]
  return host !== undefined && expiresAt !== undefined ? { certificate: { host, expiresAt } } : {}
}

function partOf({ part }: Given): Pick<OpenAlert, 'part'> {
  const [kind, name] = [oneOf(['shard', 'vantage'], fields(part).kind), text(fields(part).name, 100)]
  return kind && name !== undefined ? { part: { kind, name } } : {}
}

function sloOf({ slo }: Given): Pick<OpenAlert, 'slo'> {
  const given = fields(slo)
  const objective = text(given.objective, 200)
  if (objective === undefined) return {}
  const rule = oneOf(['page-quick', 'page-slow', 'ticket-quick', 'ticket-slow'], given.rule) ?? 'ticket-slow'
  const left = finite(given.budgetLeft)
  return { slo: { objective, rule, ...(left !== undefined && { budgetLeft: left }) } }
}
