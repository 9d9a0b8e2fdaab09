import { type Severity, severities } from '@tocsin/notifier'
import type { Entry } from './entry.ts'
import type { StreakPolicy } from './policy.ts'

/** `by` is the run whose failure reached it; absent where only time did. */
export interface Level {
  severity: Severity
  by?: Entry
}

interface Reached {
  first: Entry
  failures: readonly Entry[]
  levels: readonly Level[]
}

/** The levels that an alert has reached by `now`: those that it had, and all up to what its count and age have come to since. */
export function levelsAt({ severity }: StreakPolicy, { first, failures, levels }: Reached, now: number, by?: Entry): readonly Level[] {
  const reached = severity(failures.length, Math.max(0, now - first.at))
  const last = levels.at(-1)
  const risen = last ? between(last.severity, reached) : [reached]
  return [...levels, ...risen.map((each) => ({ severity: each, ...(by && { by }) }))]
}

/** Milder first. None is left out, so that it does not matter how often somebody looked. */
const between = (from: Severity, to: Severity): readonly Severity[] =>
  severities.slice(severities.indexOf(to), severities.indexOf(from)).toReversed()
