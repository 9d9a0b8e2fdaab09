import { type FailureRate, failureRate, type Run, type Verdict } from '@tocsin/ci-history'

/** Runs that failed and then passed on the same commit when they were run again. */
export interface Flake {
  /** Numbers of those runs, newest first. */
  runs: readonly number[]
  /** How often a run does so. */
  rate: FailureRate
  /** It happens too often to be forgotten: with 95 % certainty in more than 1 % of the runs. */
  known: boolean
}

const noticeable = 0.01

/** Of a stream, newest first, the failures of the episode left out: they are what is to be explained. */
export function flakeOf(runs: readonly Run[], verdict: (run: Run) => Verdict): Flake | undefined {
  const decided = runs.filter((run) => verdict(run) !== 'neutral')
  const flaked = decided.filter((run) => run.attempt > 1 && verdict(run) === 'good')
  if (flaked.length === 0) return undefined
  const rate = failureRate(flaked.length, decided.length)
  return { runs: flaked.map(({ number }) => number), rate, known: rate.q05 > noticeable }
}
