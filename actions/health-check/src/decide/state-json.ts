import { fields, known, list, time } from '@tocsin/notifier'
import { alertOf } from './alert-json.ts'
import type { AlertState, OpenAlert, Watch } from './alert-state.ts'
import { blindKey } from './blind.ts'
import { partKey } from './parts.ts'
import { text, unique, whole } from './read.ts'
import { heardOf, trackOf } from './track-json.ts'
import { isActive } from './transition.ts'

/** More than any configuration has, so that a document that was tampered with stays small. */
const most = 2_000

/**
 * Reads a document that may be absent, of another version or damaged: what cannot be understood is left out, but for an alert that was open.
 * As much of it is kept as can be read; where that is too little to go on, `advance` tells that it is closed.
 */
export function stateFrom(document: unknown): AlertState {
  const { turn, at, rounds, blind, staleUntil, tracks, alerts, watches } = fields(document)
  const open = unique(first(alerts, most).flatMap(alertOf), ({ id }) => id)
  return {
    version: 1,
    turn: lastTurn(turn),
    rounds: list(rounds)
      .slice(-50)
      .flatMap((id) => text(id, 200) ?? []),
    blind: whole(blind) ?? 0,
    ...known<AlertState>({ at: time(at), staleUntil: time(staleUntil) }),
    tracks: unique(first(tracks, most).flatMap(trackOf), ({ endpoint }) => endpoint),
    alerts: open,
    watches: withOpen(first(watches, 3 * most).flatMap(watchOf), open)
  }
}

const first = (value: unknown, count: number) => list(value).slice(0, count)

/** A count that nothing comes to begins anew above all that any has come to. */
function lastTurn(value: unknown): number {
  const turn = whole(value) ?? 0
  return turn <= 2 ** 31 ? turn : 1_000_000
}

function watchOf(value: unknown): Watch[] {
  const { key, heard } = fields(value)
  const name = text(key, 300)
  return name ? [{ key: name, heard: heardOf(heard) }] : []
}

/** What is told lasts until it is seen to be over, and not until its record is lost. */
function withOpen(watches: readonly Watch[], alerts: readonly OpenAlert[]): Watch[] {
  const needed = alerts.flatMap((alert) => keysOf(alert).map((key): Watch => ({ key, heard: { on: true, since: alert.startedAt } })))
  return unique([...needed, ...watches], ({ key }) => key).map((watch) => {
    const missing = needed.find(({ key }) => key === watch.key)
    return missing && !watch.heard.on ? { ...watch, heard: { ...watch.heard, ...missing.heard } } : watch
  })
}

function keysOf({ kind, members, slo, part }: OpenAlert): string[] {
  if (kind === 'slo' && slo) return [`slo:${slo.objective}`]
  const names = members.filter(isActive).map(({ endpoint }) => endpoint)
  if (kind === 'blind') return names.map(blindKey)
  if (kind === 'stale' && part) return names.map((name) => partKey(part, name))
  return kind === 'latency' || kind === 'certificate' ? names.map((name) => `${kind}:${name}`) : []
}
