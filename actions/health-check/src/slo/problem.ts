import type { Slo } from '@tocsin/notifier'
import type { ObjectiveWindow } from './objective.ts'

/** An error is to keep the step from running; a warning and a notice are only told. */
export interface SloProblem {
  level: 'error' | 'warning' | 'notice'
  problem: string
  fix: string
}

export interface SloContext {
  slo: Slo
  window: ObjectiveWindow
  /** Between two probes of an endpoint; of several, the longest. */
  everyMs: number
}

export const named = ({ name }: Slo) => `The objective ${JSON.stringify(name)}`
