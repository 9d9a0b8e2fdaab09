import type { LatencyReport } from '../decide/round.ts'
import type { Endpoint } from '../endpoint.ts'
import { latencyBetween } from '../history/between.ts'
import { quantiles, sizeOf } from '../history/histogram.ts'
import type { History } from '../history/history.ts'

const percentiles = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 } as const

const usualWindowMs = 3_600_000

/** Fewer say nothing of a percentile: one slow answer would be all of them. */
const leastSamples = 5

/** The percentiles that have a limit, over it or not. A window that holds too few probes of a slow cron is widened to hold so many. */
export function latenciesOf(endpoints: readonly Endpoint[], history: History): readonly LatencyReport[] {
  return endpoints.flatMap(({ name, latency, everyMs }) => {
    const limits = Object.entries(percentiles).flatMap(([percentile, q]) => {
      const limitMs = latency[percentile as keyof typeof percentiles]
      return limitMs === undefined ? [] : [{ percentile: percentile as keyof typeof percentiles, q, limitMs }]
    })
    if (limits.length === 0) return []
    const windowMs = Math.max(latency.window ?? usualWindowMs, leastSamples * everyMs)
    const seen = latencyBetween(history, name, history.now - windowMs, history.now + 1)
    const size = sizeOf(seen)
    if (size < leastSamples) return []
    return limits.flatMap(({ percentile, q, limitMs }) => {
      // Of the few probes of an hour the slowest would be every high percentile: it alone is never one.
      const [ms] = quantiles(seen, [Math.min(q, (size - 1) / size)])
      return ms === undefined ? [] : [{ endpoint: name, percentile, ms, limitMs, windowMs }]
    })
  })
}
