/** From `from` up to, but not at, `to`, in ms since 1970. */
export interface Interval {
  from: number
  to: number
}

/** In order and apart from each other, whatever was given. */
export function merged(intervals: readonly Interval[]): readonly Interval[] {
  const ordered = intervals.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from)
  const apart: Interval[] = []
  for (const { from, to } of ordered) {
    const last = apart.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else apart.push({ from, to })
  }
  return apart
}

/** How much of a time lies within intervals, in ms: they are looked up, not walked through. */
export function overlapWith(intervals: readonly Interval[]): (from: number, to: number) => number {
  const apart = merged(intervals)
  if (apart.length === 0) return () => 0
  const before: number[] = [0]
  for (const { from, to } of apart) before.push((before.at(-1) ?? 0) + to - from)
  const coveredBefore = (time: number) => {
    const index = countUntil(apart, ({ from }) => from < time)
    const last = apart[index - 1]
    return last ? (before[index - 1] ?? 0) + Math.min(time, last.to) - last.from : 0
  }
  return (from, to) => (from < to ? coveredBefore(to) - coveredBefore(from) : 0)
}

/** Whether a time lies within one of them. */
export function within(intervals: readonly Interval[]): (time: number) => boolean {
  const apart = merged(intervals)
  if (apart.length === 0) return () => false
  return (time) => time < (apart[countUntil(apart, ({ from }) => from <= time) - 1]?.to ?? Number.NEGATIVE_INFINITY)
}

/** How many of the first ones hold a condition that none after them does. */
export function countUntil<T>(ordered: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(ordered[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
