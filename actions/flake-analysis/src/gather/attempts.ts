import type { Job } from '@tocsin/ci-history'

export interface Attempt {
  attempt: number
  /** Those that ran in this attempt. */
  own: readonly Job[]
  /** Those that a re-run of failed jobs alone took over from the attempt before: they did not run again. */
  carried: readonly Job[]
}

/** The jobs of all attempts of a run, the first attempt first. */
export function attemptsOf(jobs: readonly Job[]): Attempt[] {
  const byAttempt = [...Map.groupBy(jobs, ({ attempt }) => attempt)].toSorted(([a], [b]) => a - b)
  const seen = new Set<string>()
  return byAttempt.map(([attempt, some]) => {
    const { own = [], carried = [] } = Object.groupBy(some, (job) => (seen.has(traceOf(job)) ? 'carried' : 'own'))
    for (const job of own) seen.add(traceOf(job))
    return { attempt, own, carried }
  })
}

/** GitHub lists a job that was taken over under a new id, with the times of its run. One that was skipped has no times of its own. */
const traceOf = ({ name, startedAt, completedAt, conclusion }: Job) => JSON.stringify([name, startedAt, completedAt, conclusion])
