import type { Conclusion } from '../conclusion.ts'
import type { Severity } from '../severity.ts'

/** How many failures in a row, or hours of red, make a streak a P2, P1 and P0. */
export interface Ladder {
  P2: number
  P1: number
  P0: number
}

/**
 * What an action saw, as facts that the rules weigh. Shares and rates are fractions of 1.
 * A fact that is not known is left out: no rule fires on it.
 */
export type Signal =
  | { kind: 'ci'; conclusion: Conclusion; defaultBranch: boolean; production?: boolean }
  | { kind: 'deploy'; conclusion: Conclusion; production?: boolean; failuresInARow?: number }
  | {
      kind: 'repeated-failures'
      of: 'ci' | 'deploy'
      failuresInARow: number
      redHours: number
      defaultBranch: boolean
      production?: boolean
      /** What a window looks at, as `10 runs`, where the failures are not counted in a row. */
      within?: string
      /** The policy of this workflow, where it has its own. */
      ladder?: Partial<Ladder>
      /** In place of `policy.repeated.redHours`; infinite for never. */
      ages?: { P1?: number; P0?: number }
    }
  | { kind: 'health'; scope: 'all' | 'critical' | 'some' | 'degraded'; shareDown?: number }
  | { kind: 'certificate'; daysLeft: number }
  | { kind: 'latency'; timesLimit: number }
  | { kind: 'stale'; of: 'monitoring' | 'part' | 'endpoint' | 'workflow' }
  | { kind: 'slo'; rule: 'page-quick' | 'page-slow' | 'ticket-quick' | 'ticket-slow'; budgetLeft?: number }
  | {
      kind: 'crash'
      perHour?: number
      crashFreeRate?: number
      /** Minutes for which the crash-free rate has been this low. */
      lowMinutes?: number
      shareOfUsers?: number
      errorsPerMinute?: number
      /** Minutes for which errors have come at this rate. */
      errorMinutes?: number
    }
  | { kind: 'security'; finding: 'vulnerability'; level: 'critical' | 'high' | 'medium' | 'low' | 'unknown' }
  | { kind: 'security'; finding: 'secret'; secret: 'active' | 'unknown' | 'inactive' }
  | {
      kind: 'flake'
      /** Share of all tries, 0 to 1. */
      failureRate: number
      defaultBranch: boolean
      /** Share of the tries on the default branch, where that is known. */
      defaultRate?: number
      /** It fails always, and not now and then. */
      broken?: boolean
      /** Minutes of jobs and of people that surely are lost each week. */
      minutesPerWeek?: number
    }
  | { kind: 'declared'; severity: Severity }
  | { kind: 'recovery'; was?: Severity }
  | { kind: 'information' }

export type SignalKind = Signal['kind']
export type SignalOf<K extends SignalKind> = Extract<Signal, { kind: K }>
