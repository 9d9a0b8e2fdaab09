import type { Verdict } from '../probe/observation.ts'
import { countUntil, type Interval, overlapWith, within } from './interval.ts'

/** How long it was what, in ms: a result holds until the next one, at most twice the interval; the rest is unknown, never up. */
export interface Spans {
  up: number
  degraded: number
  down: number
  maintenance: number
  /** Nobody looked, or the runner could not tell. */
  unknown: number
}

export interface SpanOptions extends Interval {
  /** Between two probes as they come, not as the cron promises. */
  intervalMs: number
  /** Results within are ignored: they say nothing of the time before or after either. */
  maintenance?: readonly Interval[]
}

const holds = 2

const spanOf: Readonly<Record<Verdict, keyof Spans>> = {
  up: 'up',
  degraded: 'degraded',
  down: 'down',
  maintenance: 'maintenance',
  inconclusive: 'unknown'
}

/** Results of one endpoint, oldest first; those from before `from` hold on into it. */
export function spansOf(
  samples: readonly { at: number; verdict: Verdict }[],
  { from, to, intervalMs, maintenance = [] }: SpanOptions
): Spans {
  const longest = holds * intervalMs
  const [covered, isMaintained] = [overlapWith(maintenance), within(maintenance)]
  const first = countUntil(samples, ({ at }) => at <= from - longest)
  const counted = samples
    .slice(
      first,
      countUntil(samples, ({ at }) => at < to)
    )
    .filter(({ at }) => !isMaintained(at))

  const spans: Spans = { up: 0, degraded: 0, down: 0, maintenance: covered(from, to), unknown: 0 }
  let known = spans.maintenance
  for (const [index, { at, verdict }] of counted.entries()) {
    const [begin, end] = [Math.max(at, from), Math.min(counted[index + 1]?.at ?? to, at + longest, to)]
    const ms = Math.max(0, end - begin) - covered(begin, end)
    spans[spanOf[verdict]] += ms
    known += ms
  }
  spans.unknown += Math.max(0, to - from - known)
  return spans
}
