import type { Phases } from '../probe/observation.ts'
import type { Report } from '../slo/report.ts'

/** What is told to other monitoring. Times are in ms since 1970; names may be anything. */
export interface MetricsModel {
  /** Of the round. */
  now: number
  endpoints: readonly MetricsEndpoint[]
  objectives: readonly Report[]
}

export interface MetricsEndpoint {
  name: string
  group?: string
  state: 'up' | 'degraded' | 'down' | 'maintenance' | 'unknown'
  /** Median of the round, in ms. */
  ms?: number
  phases?: Phases
  certificateExpiresAt?: number
  /** Fractions of 1. */
  uptime?: { day?: number; week?: number; month?: number; quarter?: number }
  /** Probes since some time; they may only fall when that time is another. */
  probes?: { total: number; bad: number; since: number }
}
