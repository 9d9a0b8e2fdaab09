const firstMs = 1_000
const longestMs = 32_000
const shortestJitterMs = 250
const longestJitterMs = 2_000

/** Milliseconds to wait after the nth failure in a row: 1, 2, 4 … 32 s, half of it by chance so that jobs that fail together part. */
export function backoffMs(failures: number, random: number): number {
  const full = Math.min(firstMs * 2 ** (failures - 1), longestMs)
  return Math.round(full * (0.5 + random / 2))
}

/** A wait the receiver asked for, never less; the jitter grows with each refusal, since a whole matrix may be queueing. */
export function obeyedMs(afterMs: number, refusals: number, random: number): number {
  const jitter = Math.min(shortestJitterMs * 2 ** refusals, longestJitterMs)
  return Math.ceil(afterMs) + Math.round(random * jitter)
}
