import type { Gap, Watermark } from '../model/reading.ts'
import { daySeconds } from '../time.ts'
import type { Limits } from './query.ts'

/**
 * A re-run leaves its run where it is in GitHub's lists, and no filter finds it: the lists of the last days are read again and compared by attempt.
 * A re-run of an older run is not noticed, nor one of a run behind the newest thousand or so of a very busy repository.
 */
export const lookBackSeconds = 3 * daySeconds

/** Pages of 100 runs that a look back takes at most. */
export const mostPagesBack = 10

/** Runs that were created in a time, to be listed. */
export interface Span extends Gap {
  /** Whether it goes on into what was read before, to find re-runs and what GitHub listed late. */
  back?: number
}

/** What is to be listed, newest first: what is new, then what earlier readings have left. */
export function spansOf(watermark: Watermark | undefined, { since, now }: { since: number; now: number }): Span[] {
  if (!watermark) return [{ from: since, to: now, seen: [] }]
  const { readUntil, gaps = [], attemptsFrom = readUntil } = watermark
  const back = Math.max(now - lookBackSeconds, attemptsFrom, since)
  const fresh: Span = { from: Math.max(readUntil, since), to: now, seen: [], ...(back < readUntil && { back }) }
  return [fresh, ...gaps.filter(({ to }) => to >= since).map((gap) => ({ ...gap, from: Math.max(gap.from, since) }))]
}

/** With fewer calls a reading hardly comes past its own listing: it waits until there are more. */
export const fewestCalls = 3

/** Calls that a reading may make: those of the first window, or those of the time since, and what the first window has left. */
export function callsFor(
  watermark: Watermark | undefined,
  now: number,
  { firstCalls, dailyCalls }: Pick<Limits, 'firstCalls' | 'dailyCalls'>
): number {
  if (!watermark) return firstCalls
  const days = Math.max(0, now - watermark.readUntil) / daySeconds
  const regular = Math.min(firstCalls, Math.floor(days * dailyCalls))
  return (watermark.gaps?.length ?? 0) > 0 ? Math.min(firstCalls, regular + (watermark.credit ?? 0)) : regular
}

/** What the first window has left after a reading. */
export function creditAfter(
  watermark: Watermark | undefined,
  calls: number,
  now: number,
  limits: Pick<Limits, 'firstCalls' | 'dailyCalls'>
): number {
  if (!watermark) return Math.max(0, limits.firstCalls - calls)
  const regular = callsFor({ ...watermark, credit: 0 }, now, limits)
  return Math.max(0, (watermark.credit ?? 0) - Math.max(0, calls - regular))
}
