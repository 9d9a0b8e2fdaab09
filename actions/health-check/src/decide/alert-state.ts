import type { Severity } from '@tocsin/notifier'
import type { Fault } from '../probe/observation.ts'
import type { Debounced } from './debounce.ts'
import type { LatencyReport, SloRule } from './round.ts'

/*
 * The words of these files. All times are in ms since 1970, and all of it is plain JSON.
 *   track     what is known of one endpoint across rounds, told or not
 *   level     what an endpoint is believed to be once enough rounds said so
 *   alert     what people were told and is not over; its members are the endpoints that it is about
 *   telling   one thing that is told of an alert in one round, under a turn of its own
 */

/** From the best to the worst. */
export const levels = ['up', 'degraded', 'down'] as const
export type Level = (typeof levels)[number]
export type Trouble = Exclude<Level, 'up'>

/** A call that people had of an endpoint. */
export interface Call {
  at: number
  severity: Severity
}

/** What was last seen of an endpoint that was not up. */
export interface Seen {
  fault?: Fault
  /** The cause, in words. */
  words?: string
  ms?: number
  status?: number
}

export interface Track extends Seen {
  endpoint: string
  /** Of the last result, whatever it said. */
  at: number
  /** Degraded or down. */
  bad: Debounced
  down: Debounced
  /** What the last round that told anything said. */
  level?: Level
  lastGoodAt?: number
  lastBadAt?: number
  /** The newest changes of `level`. */
  changes: readonly Change[]
  /** Rounds in a row that said `level`. */
  stable: number
  flapping?: Flapping
  /** Whether the last result was of maintenance, and then whether it would have failed. */
  silent?: 'well' | 'failing'
  calls: readonly Call[]
  certificateExpiresAt?: number
  /** The newest round, where several places look. */
  round?: TrackRound
}

/** A round that is corrected as its places look. */
export interface TrackRound {
  /** When the first of them did. */
  at: number
  /** What was known before it, but for the calls. */
  before: Omit<Track, 'round'>
  /** It tells nothing yet: those that are still to look may change what it comes to. */
  isOpen?: true
}

export interface Change {
  at: number
  to: Level
}

export interface Flapping {
  since: number
  worst: Trouble
}

export const memberStates = ['down', 'degraded', 'flapping', 'up', 'removed'] as const
/** `removed`: it is no longer configured. Members of what is no alert on health are `degraded` while it lasts. */
export type MemberState = (typeof memberStates)[number]

export interface Member extends Seen {
  endpoint: string
  state: MemberState
  /** First time that it was seen bad. */
  since: number
  /** Since when it is down, and not only degraded. */
  downSince?: number
  lastGoodAt?: number
  lastBadAt?: number
  /** First good round after it. */
  recoveredAt?: number
}

export const alertKinds = ['health', 'certificate', 'latency', 'slo', 'blind', 'stale', 'unknown'] as const
/** `blind`: it cannot be judged. `stale` is kept only of a part. `unknown` is what cannot be read: it is told that it is closed. */
export type AlertKind = (typeof alertKinds)[number]

/** Who looks at endpoints beside others: a shard such as `2/4`, or a vantage point by its name. */
export interface Part {
  kind: 'shard' | 'vantage'
  name: string
}

export interface OpenAlert {
  /** Its identity for ever. */
  id: string
  kind: AlertKind
  severity: Severity
  /** The worst that it has come to: who heard of that is to hear of the end. */
  worst: Severity
  /** The rule that gave the severity, in words. */
  reason: string
  /** When the trouble began. */
  startedAt: number
  /** When it was first told. */
  openedAt: number
  /** When people were last called for it. */
  toldAt: number
  /** Whether people were ever called for it. */
  called?: true
  /** Of what was told of it last. */
  turn: number
  /** In the order in which they joined. */
  members: readonly Member[]
  /** Endpoints that are bad, too, and not told, for they depend on a member. */
  dependents?: readonly string[]
  latency?: readonly LatencyReport[]
  certificate?: { host: string; expiresAt: number }
  /** That has gone silent. */
  part?: Part
  slo?: { objective: string; rule: SloRule; budgetLeft?: number }
}

/** Something else than an endpoint that has to be heard twice: a latency by its endpoint, an objective, a certificate by its host. */
export interface Watch {
  /** Such as `latency:api`. */
  key: string
  heard: Debounced
}

export interface AlertState {
  version: 1
  /** Of the last telling. */
  turn: number
  /** Of the newest round. */
  at?: number
  /** Of the last rounds, where they have one. */
  rounds: readonly string[]
  /** Rounds since the last one that saw anything. */
  blind: number
  /** To when it was told that nobody looked. */
  staleUntil?: number
  tracks: readonly Track[]
  alerts: readonly OpenAlert[]
  watches: readonly Watch[]
}

export const noAlerts: AlertState = { version: 1, turn: 0, rounds: [], blind: 0, tracks: [], alerts: [], watches: [] }
