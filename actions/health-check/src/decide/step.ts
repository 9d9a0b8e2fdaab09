import type { Policy } from '@tocsin/notifier'
import type { OpenAlert, Track, Watch } from './alert-state.ts'
import type { Round, Watched } from './round.ts'
import type { Draft } from './telling.ts'

export interface Rules {
  policy: Policy
}

/** What the rules of one kind of alert look at. */
export interface Step {
  round: Round
  policy: Policy
  /** In ms since 1970. */
  now: number
  /** With the results of this round, by the name of the endpoint. */
  tracks: ReadonlyMap<string, Track>
  endpoints: ReadonlyMap<string, Watched>
  /** All that each endpoint depends on. */
  upstream: ReadonlyMap<string, readonly string[]>
  /** Whether it depends on something that is down. */
  isHeld(endpoint: string): boolean
}

/** What they make of it. */
export interface Outcome {
  /** Those of this kind that are not over. */
  alerts: readonly OpenAlert[]
  drafts: readonly Draft[]
  /** Those of this kind. */
  watches: readonly Watch[]
}

/** Whether its last result was of maintenance. */
export const isSilent = ({ tracks }: Pick<Step, 'tracks'>, endpoint: string): boolean => tracks.get(endpoint)?.silent !== undefined
