import { fields, type Json, list, time } from '@tocsin/notifier'
import type { AlertState } from '../decide/alert-state.ts'
import type { VantageResult } from '../decide/seen-by.ts'
import { stateFrom } from '../decide/state-json.ts'
import { type Incident, incidentFrom, mostIncidents } from './incident.ts'
import { type Paced, pacesFrom } from './others.ts'
import { type Pending, pendingFrom } from './pending.ts'
import { type Repeat, repeatsFrom } from './repeats.ts'
import { vantagesFrom } from './vantages.ts'

/** Of the document beside the history. */
export const keptKey = 'health/state'

/** What is kept beside the history. */
export interface Kept {
  version: 1
  alerts: AlertState
  /** Newest first. */
  incidents: readonly Incident[]
  pending: readonly Pending[]
  /** The last results of each vantage point, where there are several. */
  vantages: readonly VantageResult[]
  /** How often each endpoint is probed, whichever step does. */
  paces: readonly Paced[]
  repeats: readonly Repeat[]
  /** When the last digest was sent, in ms since 1970. */
  digestAt?: number
}

/** Whatever the document is, as far as it can be read. */
export function keptFrom(document: unknown): Kept {
  const { alerts, incidents, pending, vantages, paces, repeats, digestAt } = fields(document)
  const digest = time(digestAt)
  return {
    version: 1,
    alerts: stateFrom(alerts),
    incidents: list(incidents).slice(0, mostIncidents).flatMap(incidentFrom),
    pending: pendingFrom(pending),
    vantages: vantagesFrom(vantages),
    paces: pacesFrom(paces),
    repeats: repeatsFrom(repeats),
    ...(digest !== undefined && { digestAt: digest })
  }
}

/** When each endpoint was last probed, in ms since 1970, by name; with a vantage point, from there. The document is read once for all of them. */
export function lastProbes(document: unknown, vantage: string | undefined): ReadonlyMap<string, number> {
  const { alerts, vantages } = keptFrom(document)
  const seen = vantage === undefined ? alerts.tracks : vantages.filter((one) => one.vantage === vantage)
  return new Map(seen.flatMap(({ endpoint, at }) => (at === undefined ? [] : [[endpoint, at]])))
}

/** Endpoints that were not well when they were last probed. */
export function lastBad(document: unknown): ReadonlySet<string> {
  const { tracks } = keptFrom(document).alerts
  return new Set(tracks.filter(({ at, lastBadAt }) => lastBadAt !== undefined && lastBadAt === at).map(({ endpoint }) => endpoint))
}

/** JSON has no undefined. */
export const jsonOf = (kept: Kept): Json => JSON.parse(JSON.stringify(kept))
