import { isoTime } from '../call.ts'
import { type CastTest, cast, tests } from './cast.ts'
import { type Busy, dayMs, dayOf, fate } from './options.ts'

/** What is wrong with the busy repository, and nothing else is. Rates are for each run of the job. */
export interface BusyTruth {
  flakyTests: readonly CastTest[]
  /** Those that their runner repeats until they pass. */
  retriedTests: readonly CastTest[]
  flakyJobs: readonly { workflow: string; job: string; step: string; rate: number; line: string }[]
  /** Fails always from then on. ISO 8601, as all times here. */
  broken: readonly { workflow: string; job: string; since: string }[]
  slow: readonly { workflow: string; job: string; since: string; ratio: number }[]
  /** Jobs lost their runners at this rate. */
  infra: { from: string; to: string; rate: number }
  /** Jobs whose cache is never found. */
  missingCaches: readonly { workflow: string; job: string }[]
  /** The share of changes in pull requests that are at fault themselves: their tests fail however often they run. */
  badChanges: number
}

export function truthOf(busy: Busy): BusyTruth {
  const beginOf = (share: number, later = 0) => isoTime(busy.start + (dayOf(busy, share) + later) * dayMs)
  const jobs = cast.flatMap(({ file, jobs: own }) => own.map((job) => ({ workflow: file, job: job.name, cast: job })))
  return {
    flakyTests: tests.filter(({ retried }) => !retried),
    retriedTests: tests.filter(({ retried }) => retried),
    flakyJobs: jobs.flatMap(({ workflow, job, cast: { flake, failing } }) => (flake ? [{ workflow, job, step: failing, ...flake }] : [])),
    broken: [{ workflow: 'docs.yml', job: 'docs', since: beginOf(fate.brokenFrom) }],
    slow: [{ workflow: 'nightly.yml', job: 'soak', since: beginOf(fate.slowFrom), ratio: fate.slowRatio }],
    infra: { from: beginOf(fate.infraDay), to: beginOf(fate.infraDay, 1), rate: fate.lostShare },
    missingCaches: jobs.flatMap(({ workflow, job, cast: { cache } }) => (cache === 'misses' ? [{ workflow, job }] : [])),
    badChanges: fate.badCommits
  }
}
