import type { Fault, Verdict } from '../probe/observation.ts'

/** What is kept of one result, for 35 days. */
export interface Row {
  /** In ms since 1970, kept to the second. */
  at: number
  /** Name of the endpoint. */
  endpoint: string
  verdict: Verdict
  /** In whole ms; only of what was up or degraded. */
  ms?: number
  fault?: Fault
  /** Which vantage point saw it; absent where there is only one. */
  vantage?: string
}
