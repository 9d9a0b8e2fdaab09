import type { Severity } from '@tocsin/notifier'

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
