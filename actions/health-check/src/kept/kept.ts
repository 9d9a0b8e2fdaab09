import { fields, type Json, list, time } from '@tocsin/notifier'
import type { AlertState } from '../decide/alert-state.ts'
import { stateFrom } from '../decide/state-json.ts'
import { type Incident, incidentFrom, mostIncidents } from './incident.ts'
import { type Pending, pendingFrom } from './pending.ts'

/** What is kept beside the history. */
export interface Kept {
  version: 1
  alerts: AlertState
  /** Newest first. */
  incidents: readonly Incident[]
  pending: readonly Pending[]
  /** When the last digest was sent, in ms since 1970. */
  digestAt?: number
}

/** Whatever the document is, as far as it can be read. */
export function keptFrom(document: unknown): Kept {
  const { alerts, incidents, pending, digestAt } = fields(document)
  const digest = time(digestAt)
  return {
    version: 1,
    alerts: stateFrom(alerts),
    incidents: list(incidents).slice(0, mostIncidents).flatMap(incidentFrom),
    pending: pendingFrom(pending),
    ...(digest !== undefined && { digestAt: digest })
  }
}

/** JSON has no undefined. */
export const jsonOf = (kept: Kept): Json => JSON.parse(JSON.stringify(kept))
