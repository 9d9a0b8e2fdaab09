import type { Severity } from '@tocsin/notifier'
import type { Place } from './coverage.ts'
import type { Outgoing } from './lease.ts'

/** What a member of an alert is. */
export const memberStates = ['flaky', 'broken', 'left'] as const
export type MemberState = (typeof memberStates)[number]

export interface Member {
  /** Of the subject. */
  id: string
  state: MemberState
  /** As people call it: a subject that left may be in no report any more. Untrusted. */
  name: string
}

export const alertKinds = ['overview', 'flaky', 'broken'] as const
export type AlertKind = (typeof alertKinds)[number]

/** What the last change of an alert was. `worse`: more severe, or flaky before and broken now. */
export const tellingKinds = ['new', 'worse', 'updated', 'recovered'] as const
export type TellingKind = (typeof tellingKinds)[number]

/** Its id is its identity for ever, within the repository. */
export interface OpenAlert extends Outgoing {
  kind: AlertKind
  /** ISO 8601. */
  openedAt: string
  /** The worst that it ever was. */
  severity: Severity
  members: readonly Member[]
  /** Members beyond those that are kept. */
  more: number
  /** The last one. */
  change: TellingKind
}

export interface ToldEvent {
  id: string
  name: string
  /** ISO 8601. */
  at: string
  /** What was looked at; an older version did not keep it. */
  look?: string
}

/** What is kept of telling, from one analysis to the next: plain JSON. */
export interface TellState {
  version: 1
  /** What is no news any more, by the id of the subject. */
  known: Readonly<Record<string, 'flaky' | 'broken'>>
  /** Where that is, and the members of alerts: a report says nothing of what it lacks elsewhere. Of what an older version kept it is not known. */
  places: readonly (Place & { ids: readonly string[] })[]
  /** Since when this version cares for something of which that is not known, ISO 8601. */
  unplacedSince?: string
  /**
   * When a repository, or what was asked for of it, was first read, whether its overview was decided, since when a first look at it goes on, which may
   * be one at more days, whether the report before left subjects out: what it lacked may be known to it all the same; and when the last digest of it
   * was sent, in ms since 1970.
   */
  repositories: Readonly<Record<string, { since: string; seen: boolean; firstSince?: string; truncated: boolean; digestAt?: number }>>
  /** Oldest first. */
  alerts: readonly OpenAlert[]
  /** What left of late, newest first, for the digest. */
  fixed: readonly ToldEvent[]
  /** What began of late, newest first. */
  began: readonly ToldEvent[]
  /** When the last digest was sent, in ms since 1970, as an older version kept it: of whichever repository. */
  digestAt?: number
}

export const noTellings: TellState = {
  ...{ version: 1, known: {}, places: [], repositories: {}, alerts: [], fixed: [], began: [] }
}

export const most = { known: 5000, places: 5000, placed: 45_000, repositories: 1000, alerts: 200, members: 200, events: 200 }
