/** A duration beside those before it, in their unit. */
export interface Slowness {
  median: number
  /** The median absolute deviation from the median. */
  deviation: number
  /** How many standard deviations it is above the median, by the deviation that outliers do not move; absent when that is 0. */
  robustZ?: number
  ratio: number
  slow: boolean
}

/** What the median absolute deviation of a normal distribution is short of its standard deviation. */
const toStandardDeviation = 1.4826

/** From how much history on, how far off and by what factor a duration is slow. */
const bounds = { history: 8, robustZ: 6, ratio: 1.5 }

/** Whether a duration is unusually long; absent without a history. */
export function slowness(history: readonly number[], duration: number): Slowness | undefined {
  if (history.length === 0) return undefined
  const middle = median(history)
  const deviation = median(history.map((one) => Math.abs(one - middle)))
  const robustZ = deviation === 0 ? undefined : (duration - middle) / (toStandardDeviation * deviation)
  const ratio = duration / middle
  const far = robustZ === undefined || robustZ > bounds.robustZ
  return {
    median: middle,
    deviation,
    ...(robustZ === undefined ? {} : { robustZ }),
    ratio,
    slow: far && ratio > bounds.ratio && history.length >= bounds.history
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN
  return (lower + upper) / 2
}
