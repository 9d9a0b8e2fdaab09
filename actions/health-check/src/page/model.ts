import type { Spans } from '../history/spans.ts'

/** Everything that the status page shows, as data. All text is untrusted but free of secrets. Times are in ms since 1970. */
export interface PageModel {
  title: string
  description?: string
  announcement?: string
  /** Where the page is published. */
  url?: string
  /** Of the workflow that made it. */
  sourceUrl?: string
  now: number
  /** From then on the page itself says that it is out of date. */
  staleAt: number
  state: PageState
  groups: readonly PageGroup[]
  /** Newest first. */
  incidents: readonly PageIncident[]
  /** Under way and to come, the next first. */
  maintenance: readonly PageMaintenance[]
  objectives: readonly PageObjective[]
  /** How many of the expected rounds of the last 30 days took place, as a fraction, and how late they usually were. */
  schedule: { coverage?: number; medianLatenessMs?: number }
}

export type PageState = 'up' | 'degraded' | 'down' | 'maintenance' | 'unknown'

export interface PageGroup {
  /** Absent for endpoints without a group. */
  name?: string
  endpoints: readonly PageEndpoint[]
}

export interface PageEndpoint {
  id: string
  name: string
  /** Without credentials and query values. */
  url?: string
  state: PageState
  since?: number
  /** Why it is not up. */
  cause?: string
  /** 90 of them, oldest first. */
  days: readonly PageDay[]
  /** Fractions; absent where nothing is known. */
  uptime: { day?: number; week?: number; month?: number; quarter?: number }
  /** In ms, of the last 24 h. */
  latency?: { p50: number; p90: number; p95: number; p99: number }
  /** Of at most 30 days, oldest first; a gap in time is a gap in the line. In ms. */
  series: readonly { at: number; p50: number; p95: number; p99: number }[]
  certificateExpiresAt?: number
}

export interface PageDay extends Spans {
  /** `2026-01-05`, in UTC. */
  date: string
}

export interface PageIncident {
  /** Stable; for anchors and the feed. */
  id: string
  title: string
  severity: 'P0' | 'P1' | 'P2' | 'P3'
  endpoints: readonly string[]
  startedAt: number
  /** Absent while it lasts. */
  endedAt?: number
  /** Of its issue, where there is one. */
  url?: string
  /** Oldest first. Text may hold several paragraphs, from people. */
  updates: readonly { at: number; state: string; text: string }[]
}

export interface PageMaintenance {
  id: string
  title: string
  start: number
  /** Absent while it is not known. */
  end?: number
  endpoints: readonly string[]
  url?: string
}

export interface PageObjective {
  name: string
  endpoints: readonly string[]
  /** Fraction of 1, as are the next two. */
  target: number
  actual?: number
  /** May be below 0. */
  budgetLeft?: number
  /** In words, such as `30 days` or `this month`. */
  window: string
  exhaustedAt?: number
  firing?: string
}
