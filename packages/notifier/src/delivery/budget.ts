import type { Severity } from '../severity.ts'

/** The whole wait of a step for a message of this severity, DESIGN section 4. */
const budgets: Record<Severity, number> = { P0: 180_000, P1: 60_000, P2: 60_000, P3: 60_000 }

/**
 * Failures before giving up. Five tries outlive an outage of 15 s, the restart of a receiver, and cost a build no more than that;
 * the nine of a P0 outlive one of two minutes. A rate limit that names its wait is a queue, not a failure, and is not counted.
 */
const tries: Record<Severity, number> = { P0: 9, P1: 5, P2: 5, P3: 5 }

/** Requests for one dispatch whatever the answers, so that a receiver that says "now" for ever is not hammered. */
export const maxRequests = 30
export const maxHops = 3

export interface Limits {
  /** Milliseconds since the epoch after which nothing is sent. */
  deadline: number
  tries: number
}

export function limitsOf(severity: Severity, startedAt: number, budgetMs: Partial<Record<Severity, number>> = {}): Limits {
  return { deadline: startedAt + (budgetMs[severity] ?? budgets[severity]), tries: tries[severity] }
}
