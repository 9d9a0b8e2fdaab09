import { classify } from '@tocsin/notifier'
import type { AlertState, OpenAlert } from './alert-state.ts'
import type { Round } from './round.ts'
import type { Rules } from './step.ts'
import type { Draft, Silence } from './telling.ts'
import { isActive } from './transition.ts'

/** Crons are late by this much on any busy day. */
const leastMs = 30 * 60_000

/** For how long nobody looked at what this round looked at; nothing where it was no longer than usual, or is known already. */
export function silenceBefore(state: AlertState, { results, endpoints, at, usualMs = 0 }: Round): Silence | undefined {
  const probed = new Set(results.map(({ endpoint }) => endpoint))
  const told = missedIn(state)
  const looks = state.tracks
    .filter(({ endpoint, at: last }) => probed.has(endpoint) && last >= 0 && !told.has(endpoint))
    .map((track) => track.at)
  if (looks.length === 0) return undefined
  const from = looks.reduce((last, look) => Math.max(last, look))
  const everyMs = endpoints
    .filter(({ name }) => probed.has(name))
    .reduce((least, each) => Math.min(least, each.everyMs), Number.POSITIVE_INFINITY)
  if (at - from <= Math.max(3 * everyMs, 3 * usualMs, leastMs) || from < (state.staleUntil ?? 0)) return undefined
  return { from, to: at, blindRounds: state.blind }
}

/** Of a shard that went silent it was told while it was. */
const missedIn = ({ alerts }: AlertState): ReadonlySet<string> =>
  new Set(alerts.flatMap(({ part, members }) => (part?.kind === 'shard' ? members.filter(isActive).map(({ endpoint }) => endpoint) : [])))

/** Told once, and over at once: what was then is unknown. */
export function staleDraft(silence: Silence, { policy }: Rules, now: number): Draft {
  const { severity, reason } = classify({ kind: 'stale', of: 'monitoring' }, policy)
  const times = { startedAt: silence.from, openedAt: now, toldAt: now, turn: 0 }
  const id = `stale:${new Date(silence.from).toISOString()}`
  const alert: OpenAlert = { id, kind: 'stale', severity, worst: severity, reason, ...times, members: [] }
  return { kind: 'stale', at: now, alert, severity, reason, changes: [], calls: 'no', silence }
}
