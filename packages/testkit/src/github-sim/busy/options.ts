import { type Chance, chanceOf } from './chance.ts'

export interface BusyOptions {
  /** Days that there are runs of; 30 by default. */
  days?: number
  /** 200 by default. */
  runsPerDay?: number
  seed?: number
  /** When the first day begins, in ms; the first of January 2026 by default. */
  start?: number
  /** The time in ms: what lies in the future is not there yet. By default all is over. */
  clock?: () => number
  /** `octo/app` by default. */
  repo?: string
  /** Tests in each report that always pass; 40 by default. */
  steadyTests?: number
}

export interface Busy extends Required<BusyOptions> {
  chance: Chance
}

export const dayMs = 86_400_000

export function withDefaults(options: BusyOptions): Busy {
  const { days = 30, start = Date.UTC(2026, 0, 1), seed = 1 } = options
  const end = start + (days + 1) * dayMs
  return { runsPerDay: 200, clock: () => end, repo: 'octo/app', steadyTests: 40, ...options, days, start, seed, chance: chanceOf(seed) }
}

/** Shares of the days after which something begins, and of what goes wrong. */
export const fate = {
  brokenFrom: 0.8,
  slowFrom: 0.5,
  slowRatio: 2.2,
  infraDay: 0.4,
  lostShare: 0.25,
  badCommits: 0.22,
  cancelled: 0.03
} as const

export const dayOf = ({ days }: Busy, share: number): number => Math.floor(days * share)
