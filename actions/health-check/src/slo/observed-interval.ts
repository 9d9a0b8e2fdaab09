const gapsLookedAt = 100
const leastGaps = 5

/**
 * How far apart the probes of one endpoint come, in ms: the median of the newest ones, since a cron of five minutes may run once
 * an hour. While there are too few it is what the configuration promises. `times` in ms, oldest first.
 */
export function observedInterval(times: readonly number[], everyMs: number): number {
  const newest = times.slice(-gapsLookedAt - 1)
  const gaps = newest.slice(1).map((time, index) => time - (newest[index] ?? time))
  const told = gaps.filter((gap) => gap > 0).toSorted((a, b) => a - b)
  return told.length < leastGaps ? everyMs : (told[told.length >>> 1] ?? everyMs)
}
