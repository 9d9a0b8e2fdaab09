const minute = 60_000

/** Story time: it ends now, and leaps between the scenes instead of waiting. */
export interface StoryClock {
  /** Milliseconds since the epoch. */
  now(): number
  leap(minutes: number): void
}

export function storyClock(minutes: number, real: () => number = Date.now): StoryClock {
  let left = minutes
  return {
    now: () => real() - left * minute,
    leap: (by) => {
      left = Math.max(0, left - by)
    }
  }
}
