import { type Entry, type FailureRate, failureRate, type Run, type Verdict } from '@tocsin/ci-history'

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

/** It passed when it was run again: nobody repeats what passed. */
export const flaked = ({ attempt, verdict }: Pick<Entry, 'attempt' | 'verdict'>): boolean => attempt > 1 && verdict === 'good'

/** Of a stream, newest first, the failures of the episode left out: they are what is to be explained. */
export function flakeOf(runs: readonly Run[], verdict: (run: Run) => Verdict): Flake | undefined {
  const decided = runs.filter((run) => verdict(run) !== 'neutral')
  const again = decided.filter((run) => flaked({ attempt: run.attempt, verdict: verdict(run) }))
  if (again.length === 0) return undefined
  const rate = failureRate(again.length, decided.length)
  return { runs: again.map(({ number }) => number), rate, known: rate.q05 > noticeable }
}
