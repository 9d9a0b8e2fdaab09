import type { Severity } from '@tocsin/notifier'
import type { MemberState, OpenAlert } from './alert-state.ts'

export const tellingKinds = ['alert', 'escalated', 'joined', 'updated', 'reminded', 'recovered', 'closed', 'stale'] as const

/**
 * `escalated`: it is more severe, or a member that was degraded is down. `joined`: others are bad, too. `updated`: some are better, or flap.
 * `closed`: nobody can tell how it ended, for its members are no longer configured or its record was damaged. `stale`: nobody looked for a time.
 */
type TellingKind = (typeof tellingKinds)[number]

/** What became of one member in this round. */
export interface MemberChange {
  endpoint: string
  /** Absent for one that is new. */
  from?: MemberState
  to: MemberState
}

/** A time in which nobody looked, in ms since 1970: what was then is unknown. */
export interface Silence {
  from: number
  to: number
  /** Rounds within it that saw nothing. */
  blindRounds: number
}

/** One thing that is told of one alert in one round. */
export interface Telling {
  kind: TellingKind
  /** Its place among all that is told: grows by one. */
  turn: number
  /** In ms since 1970. */
  at: number
  /** The alert as it is with this. Of one that is over, as it ended. */
  alert: OpenAlert
  /** What is needed of a receiver: for `recovered`, as severe as it ever was. */
  severity: Severity
  reason: string
  /** What was told before; absent for a first telling. */
  before?: { severity: Severity; turn: number; toldAt: number }
  changes: readonly MemberChange[]
  /** Whether people are to be called; else what they see is only edited. */
  calls: boolean
  /** Whether it would call, but people were called for the same enough. */
  damped?: true
  /** The channels that it is for; all, where it is absent. */
  only?: readonly string[]
  /** Only of `stale`. */
  silence?: Silence
}

/** A telling before it is known whether it may call. */
export interface Draft extends Omit<Telling, 'turn' | 'calls' | 'damped'> {
  /** How much: `once` is for what has the same cause as a call that people just had. */
  calls: 'no' | 'yes' | 'once' | 'always'
}
