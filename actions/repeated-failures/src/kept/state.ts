import type { Entry, Telling } from '@tocsin/ci-history'
import type { Told } from '../decide/decision.ts'
import type { Look } from '../explain/index.ts'
import type { KnownRange } from '../gather/range.ts'
import { noSilence, type ToldSilence } from '../silence/turns.ts'

/** What the ledger keeps of one stream. */
export interface State {
  told: Told
  /** Counts what was decided to be told: no two things that are told have one name. */
  turn: number
  /** The runs of the alert under way, for when it lasts longer than GitHub lists at once. */
  history: readonly Entry[]
  /** What was decided and may not have been sent. */
  outbox: readonly Pending[]
  /** What the message of the alert under way says, as a word to compare. */
  messageVersion?: string | undefined
  /** What `alert-at: auto` came to, while it matters: a listing that grows must not move it under an alert. */
  auto?: number
  /** Whether it runs so seldom that its age says nothing, while it matters: more runs must not change that under an alert. */
  rare?: boolean
  /** What was looked up of failed runs, newest first. */
  looks: readonly Look[]
  /** The commits of the last good run and the first failed one, by the ids of the runs: of a long streak they are no longer listed. */
  commits?: Commits
  range?: KnownRange | undefined
  /** The id of the oldest failure that is known of the alert under way, when older runs were not read. */
  cut?: number
  /** A merge queue runs the workflow, too: its runs are listed apart. */
  queue?: boolean
  /** Of the schedule, where it has one. */
  silence: ToldSilence
}

export type Commits = Readonly<Record<string, string>>

export interface Pending {
  telling: Telling
  /** Whether it is to be taken back. */
  retract?: true
  /** With what else it is told. */
  turn: number
  /** Until then somebody is at it, in ms since 1970. */
  until: number
}

export const noState: State = { told: { tellings: [] }, turn: 0, history: [], outbox: [], looks: [], silence: noSilence }

/** Of tellings, sent or not. */
export const mostTold = 200
