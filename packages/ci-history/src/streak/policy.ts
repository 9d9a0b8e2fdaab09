import { type Severity, severities } from '@tocsin/notifier'
import type { Entry } from './entry.ts'
import type { Episode, Level } from './episodes.ts'

/** When failures become an alert: so many in a row, so many of the last `runs`, or so many within a time. */
export type Trigger =
  | { kind: 'streak'; failures: number }
  | { kind: 'window'; failures: number; runs: number }
  | { kind: 'time'; failures: number; withinMs: number }

/** A rise of severity once an episode has this many failures or is this old, whichever comes first. */
export interface Rise {
  severity: Severity
  failures?: number
  afterMs?: number
}

export interface StreakPolicy {
  trigger: Trigger
  /** At the first alert. */
  severity: Severity
  /** Mildest first. */
  rises: readonly Rise[]
  /** Passes in a row that end an episode. */
  recoverAfter: number
}

const hourMs = 3_600_000

/** Facts: three failures of CI are rarely chance, and two of a deploy already mean that a broken version may be out. */
export const defaultPolicies = {
  ci: {
    trigger: { kind: 'streak', failures: 3 },
    severity: 'P2',
    rises: [
      { severity: 'P1', failures: 5 },
      { severity: 'P0', failures: 10 }
    ],
    recoverAfter: 1
  },
  deploy: {
    trigger: { kind: 'streak', failures: 2 },
    severity: 'P2',
    rises: [
      { severity: 'P1', failures: 3, afterMs: 2 * hourMs },
      { severity: 'P0', failures: 5, afterMs: 6 * hourMs }
    ],
    recoverAfter: 1
  }
} as const satisfies Record<string, StreakPolicy>

/** The levels that an alert has reached by `now`: those that it had, and those that its count and age have come to since. */
export function levelsAt(policy: StreakPolicy, { first, failures, levels }: Episode, now: number, by?: Entry): Level[] {
  const reached = policy.rises.filter(
    (rise) => failures.length >= (rise.failures ?? Number.POSITIVE_INFINITY) || now - first.at >= (rise.afterMs ?? Number.POSITIVE_INFINITY)
  )
  const due = [policy.severity, ...reached.map(({ severity }) => severity)]
  const risen = due.filter((severity, index) => [levels.at(-1)?.severity, ...due.slice(0, index)].every((than) => isWorse(severity, than)))
  return [...levels, ...risen.map((severity) => ({ severity, ...(by && { by }) }))]
}

const isWorse = (severity: Severity, than: Severity | undefined) =>
  than === undefined || severities.indexOf(severity) < severities.indexOf(than)
