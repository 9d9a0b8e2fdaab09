export interface Lease {
  /** In ms since 1970. */
  now: number
  /** How long nobody else touches what this step is about to send. */
  leaseMs: number
}

/** Clocks differ by minutes; what lies further ahead was written by none that is right. */
const mostAheadMs = 3_600_000

/** Whether another step is at it: `until` in ms since 1970. */
export const isHeld = ({ until }: { until: number }, { now, leaseMs }: Lease): boolean => until > now && isCredible(until - leaseMs, now)

/** Whether a time that was kept, in ms since 1970, can have been the present of a step before. */
export const isCredible = (time: number, now: number): boolean => time <= now + mostAheadMs
