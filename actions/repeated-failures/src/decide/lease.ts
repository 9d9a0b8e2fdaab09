import type { Config } from '@tocsin/notifier'

export interface Lease {
  /** In ms since 1970. */
  now: number
  /** How long nobody else touches what this step is about to send. */
  leaseMs: number
}

/** Longer than the budget of delivery, that of a P0 included: whoever takes over then finds a step that died. */
export const leaseMsOf = ({ defaults: { timeoutMs = 0 } }: Pick<Config, 'defaults'>): number => Math.max(240_000, timeoutMs + 60_000)

/** Clocks differ by minutes; what lies further ahead was written by none that is right. */
const mostAheadMs = 3_600_000

/** Whether another step is at it: `until` in ms since 1970. */
export const isHeld = ({ until }: { until: number }, { now, leaseMs }: Lease): boolean => until > now && isCredible(until - leaseMs, now)

/** Whether a time that was kept, in ms since 1970, can have been the present of a step before. */
export const isCredible = (time: number, now: number): boolean => time <= now + mostAheadMs
