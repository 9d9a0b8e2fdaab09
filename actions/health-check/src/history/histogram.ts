/** How often a latency fell into a bucket. Buckets are 4 % wide, so that a quantile is right to 2 %, and the same ones everywhere: adding merges exactly. */
export type Histogram = ReadonlyMap<number, number>

const width = Math.log(1.04)

/** The bucket of what is 10 µs or less, and of an hour or more. */
const [lowest, highest] = [Math.round(Math.log(0.01) / width), Math.round(Math.log(3_600_000) / width)]

/** The bucket of a latency in ms. */
export const bucketOf = (ms: number): number => (ms > 0 ? Math.min(highest, Math.max(lowest, Math.round(Math.log(ms) / width))) : lowest)

export const isBucket = (bucket: number): boolean => bucket >= lowest && bucket <= highest

/** What stands for the latencies of a bucket, in ms: what no timer can tell from nothing is 0. */
const latencyOf = (bucket: number): number => (bucket <= lowest ? 0 : Math.exp(bucket * width))

export function histogramOf(latencies: Iterable<number>): Histogram {
  const counts = new Map<number, number>()
  for (const ms of latencies) countLatency(counts, ms)
  return counts
}

const count = (counts: Map<number, number>, bucket: number, times = 1) => void counts.set(bucket, (counts.get(bucket) ?? 0) + times)

export const countLatency = (counts: Map<number, number>, ms: number) => count(counts, bucketOf(ms))

export function addHistogram(counts: Map<number, number>, histogram: Histogram): void {
  for (const [bucket, times] of histogram) count(counts, bucket, times)
}

export function mergeHistograms(histograms: Iterable<Histogram>): Histogram {
  const merged = new Map<number, number>()
  for (const histogram of histograms) addHistogram(merged, histogram)
  return merged
}

export const sizeOf = (histogram: Histogram): number => [...histogram.values()].reduce((sum, times) => sum + times, 0)

/** The latency in ms, within 2 %, that the share `q` of all reaches at most, for each `q`; undefined where nothing was measured. */
export function quantiles(histogram: Histogram, qs: readonly number[]): readonly (number | undefined)[] {
  const sorted = [...histogram].toSorted(([one], [other]) => one - other)
  const size = sizeOf(histogram)
  return qs.map((q) => latencyAt(sorted, rankOf(q, size)))
}

/** The nearest rank, from 1. The tolerance is that of `0.07 * 100`, which is more than 7. */
export const rankOf = (q: number, size: number): number => Math.max(1, Math.ceil(q * size - 1e-9))

function latencyAt(sorted: readonly (readonly [number, number])[], rank: number): number | undefined {
  let seen = 0
  for (const [bucket, times] of sorted) {
    seen += times
    if (seen >= rank) return latencyOf(bucket)
  }
  return undefined
}
