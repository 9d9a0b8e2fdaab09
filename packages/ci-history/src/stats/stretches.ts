import type { Beta } from './beta.ts'
import { checkCounts } from './counts.ts'
import { logLikelihood } from './likelihood.ts'

/** The runs at one position of the source: a commit's place on its branch, or a run number. Counts are whole numbers, a part is at most its whole. */
export interface Observation {
  position: number
  runs: number
  failures: number
  /** Of the failures: those that were tried again, and of these, those that failed every time. */
  retried?: number
  failedAfterRetry?: number
}

export interface Priors {
  /** Of failure rates: mostly all or nothing, rather nothing. Beta(0.3, 0.5) by default. */
  prior?: Beta
  /** Of the rate at which a failure stays one when it is tried again. Beta(0.5, 0.5) by default. */
  retryPrior?: Beta
}

type Counts = Required<Omit<Observation, 'position'>>

/** A history that tells of any stretch of it at once; from a place, included, to a place, excluded. */
export interface Stretches {
  /** Each position once, in the order of the history. */
  positions: readonly number[]
  counts: (from: number, to: number) => Counts
  /** How likely the results of the stretch are with one rate. */
  logLikelihood: (from: number, to: number) => number
}

const nothing: Counts = { runs: 0, failures: 0, retried: 0, failedAfterRetry: 0 }

/** Throws a RangeError for counts that cannot be. */
export function stretchesOf(history: readonly Observation[], { prior, retryPrior }: Priors): Stretches {
  const positions: number[] = []
  const sums: Counts[] = [nothing]
  for (const one of history) {
    checkCounts(one.failures, one.runs)
    checkCounts(one.failedAfterRetry ?? 0, one.retried ?? 0)
    const sum = plus(sums.at(-1) ?? nothing, one)
    if (positions.at(-1) === one.position) sums[positions.length] = sum
    else sums[positions.push(one.position)] = sum
  }
  const counts = (from: number, to: number) => minus(sums[to] ?? nothing, sums[from] ?? nothing)
  const most = (sums.at(-1) ?? nothing).runs
  const firstTries = logLikelihood(prior ?? { alpha: 0.3, beta: 0.5 }, most)
  const retries = logLikelihood(retryPrior ?? { alpha: 0.5, beta: 0.5 }, most)
  return {
    positions,
    counts,
    logLikelihood: (from, to) => {
      const { runs, failures, retried, failedAfterRetry } = counts(from, to)
      return firstTries(failures, runs) + retries(failedAfterRetry, retried)
    }
  }
}

const plus = (sum: Counts, { runs, failures, retried = 0, failedAfterRetry = 0 }: Observation): Counts => ({
  runs: sum.runs + runs,
  failures: sum.failures + failures,
  retried: sum.retried + retried,
  failedAfterRetry: sum.failedAfterRetry + failedAfterRetry
})

const minus = (all: Counts, part: Counts): Counts => ({
  runs: all.runs - part.runs,
  failures: all.failures - part.failures,
  retried: all.retried - part.retried,
  failedAfterRetry: all.failedAfterRetry - part.failedAfterRetry
})
