import type { Signal } from '@tocsin/notifier'
import type { Endpoint } from '../endpoint.ts'
import type { Result } from '../round/result.ts'

export type SloRule = Extract<Signal, { kind: 'slo' }>['rule']

/** What of an endpoint the rules across rounds look at. */
export type Watched = Pick<
  Endpoint,
  | 'name'
  | 'id'
  | 'group'
  | 'critical'
  | 'dependsOn'
  | 'everyMs'
  | 'failAfter'
  | 'recoverAfter'
  | 'remindEveryMs'
  | 'certificateDays'
  | 'shownUrl'
>

/** An objective whose rules were looked at in this round. */
export interface ObjectiveReport {
  /** Of the objective. */
  name: string
  /** Names of its endpoints, groups resolved. */
  endpoints: readonly string[]
  /** The rules that fire; those that are blocked do not. */
  firing: readonly SloRule[]
  /** A fraction of 1; may be below 0. */
  budgetLeft?: number
}

/** One percentile that has a limit, over it or not. */
export interface LatencyReport {
  endpoint: string
  percentile: 'p50' | 'p90' | 'p95' | 'p99'
  /** What it is, in ms. */
  ms: number
  limitMs: number
  /** How long a time it looks at, in ms. */
  windowMs: number
}

/** When a vantage point last looked at an endpoint, in ms since 1970. */
export interface Look {
  endpoint: string
  vantage: string
  at: number
}

/** What several places say of an endpoint so far. */
export interface Agreed extends Result {
  /** When the first of them looked in this round, in ms since 1970. Absent where there is only one. */
  begunAt?: number
  /** Those that are still to look may change what the round comes to. */
  isUndecided?: boolean
  /** What was agreed on when the run before was over. */
  before?: Result
}

/** What one run saw. */
export interface Round {
  /** The same for a job that is run again: a round that is known changes nothing. */
  id?: string
  /** When it began, in ms since 1970. */
  at: number
  /** How far apart rounds really come, in ms: a cron of five minutes may run once an hour. */
  usualMs?: number
  /** All that are configured, and not only those of this shard. */
  endpoints: readonly Watched[]
  /** Of what this run probed. */
  results: readonly Agreed[]
  /** Every objective, whether or not a rule fires; absent where they could not be looked at. */
  objectives?: readonly ObjectiveReport[]
  /** Absent where they could not be looked at. */
  latencies?: readonly LatencyReport[]
  /** The part of the endpoints that this run probes, such as `1/4`; absent for all of them. */
  shard?: string
  /** Of every vantage point, where there are several. */
  looks?: readonly Look[]
  /** How many vantage points there are to be. */
  places?: number
  /** Why the runner itself could see nothing, in words. */
  inconclusive?: string
}
