import type { Cause, Phases, Verdict } from '../probe/observation.ts'

/** What a round came to for one endpoint, its samples and retries taken together. */
export interface Result {
  /** Name of the endpoint. */
  endpoint: string
  /** When its first try began, in ms since 1970. */
  at: number
  verdict: Verdict
  /** Absent for `up`. In maintenance it says what would have been. */
  cause?: Cause
  /** Median of the total times of what was up or degraded, in ms. */
  ms?: number
  /** Those of the try with that median. */
  phases?: Phases
  /** Every try, retries included. */
  tries: number
  status?: number
  certificateExpiresAt?: number
}
