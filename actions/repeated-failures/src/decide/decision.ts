import type { Episode, Telling } from '@tocsin/ci-history'
import type { Severity } from '@tocsin/notifier'

export type Kind = 'quiet' | 'alert' | 'escalated' | 'reminded' | 'recovered' | 'retracted'

/*
 * The words of these files, in the order of a step:
 *   episode   a stretch of failures, up to the passes that end it; its name is the number of its first failure
 *   telling   one thing that people know of an episode: that it has come to a severity, or that it is over
 *   decision  what a step makes of one episode: the tellings it adds and those it takes back
 *   turn      a decision under the number that tells it apart from all others of the stream
 *   outbox    turns that are decided and may not have been sent; a lease keeps other steps from them
 */

/** What has been told of a stream. */
export interface Told {
  tellings: readonly Telling[]
  /** When there was news of the episode under way, in ms since 1970. */
  at?: number
  /** When it was told again since, by the name of the outlet, in ms since 1970. */
  reminded?: Readonly<Record<string, number>>
}

/** What is told of one episode. */
export interface Decision {
  kind: Kind
  /** The name of the episode; absent where nothing fails. */
  number?: number
  /** Absent where a re-run took it back. */
  episode?: Episode
  /** Failures of the episode. */
  streak: number
  severity: Severity
  tellings: readonly Telling[]
  retracted: readonly Telling[]
  /** Whether nobody knows if what is taken back was ever told. */
  unsure?: true
  /** Whether the end of the alert was told, and was none. */
  relapsed?: true
  /** The names of the outlets that a reminder is for. */
  again?: readonly string[]
}
