import type { Endpoint } from '../endpoint.ts'

/** A cron that comes a little early must not skip a round. */
const tolerance = 0.25
const mostToleranceMs = 2 * 60_000

/** Whether it is time to probe an endpoint again. */
export function isDue({ everyMs }: Pick<Endpoint, 'everyMs'>, lastAt: number | undefined, now: number): boolean {
  if (lastAt === undefined || lastAt > now) return true
  return now - lastAt >= everyMs - Math.min(everyMs * tolerance, mostToleranceMs)
}
