import type { Job } from '@tocsin/ci-history'
import { resultOf } from '@tocsin/notifier'
import type { RunRef } from './details.ts'

/**
 * A job that still runs this step has no conclusion yet: its status is known from the step. The status may be that of another job,
 * though: it is taken for its own where one of its steps failed, or where no other job did. The steps that still run are no culprits.
 */
export function withOwnJob(
  jobs: readonly Job[],
  { runner, conclusion, attempt }: Pick<RunRef, 'runner' | 'conclusion' | 'attempt'>
): Job[] {
  const own = jobs.find((job) => runner !== undefined && job.runner === runner && job.attempt === attempt && job.conclusion === 'running')
  const steps = own?.steps.filter((step) => step.conclusion !== 'running') ?? []
  const guilty = steps.some(failed) || !jobs.some((job) => job.attempt === attempt && failed(job))
  return jobs.map((job) => (job === own && guilty && steps.length > 0 ? { ...job, conclusion, steps } : job))
}

const failed = ({ conclusion }: Pick<Job, 'conclusion'>) => resultOf(conclusion) === 'bad'
