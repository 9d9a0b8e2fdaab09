import { type Severity, severities } from '@tocsin/notifier'
import type { Entry } from './entry.ts'
import type { Episode, Level } from './episodes.ts'

/** When failures become an alert: so many in a row, so many of the last `runs`, or so many within a time. */
export type Trigger =
  | { kind: 'streak'; failures: number }
  | { kind: 'window'; failures: number; runs: number }
  | { kind: 'time'; failures: number; withinMs: number }

export interface StreakPolicy {
  trigger: Trigger
  /** Of an alert with this many failures that is this old; it must not fall as they rise. */
  severity(failures: number, redMs: number): Severity
  /** Passes in a row that end an episode. */
  recoverAfter: number
}

/** The levels that an alert has reached by `now`: those that it had, and all up to what its count and age have come to since. */
export function levelsAt({ severity }: StreakPolicy, { first, failures, levels }: Episode, now: number, by?: Entry): readonly Level[] {
  const reached = severity(failures.length, Math.max(0, now - first.at))
  const last = levels.at(-1)
  const risen = last ? between(last.severity, reached) : [reached]
  return [...levels, ...risen.map((each) => ({ severity: each, ...(by && { by }) }))]
}

/** Milder first. None is left out, so that it does not matter how often somebody looked. */
const between = (from: Severity, to: Severity): readonly Severity[] =>
  severities.slice(severities.indexOf(to), severities.indexOf(from)).toReversed()
