import { causeOf, infrastructureSigns, type Job, outlivedTimeout, type Step } from '@tocsin/ci-history'
import { msBetween, resultOf } from '@tocsin/notifier'
import type { ReadJob } from '../model/reading.ts'
import type { Outcome } from '../model/sighting.ts'
import { machineOf } from './machine.ts'

/** Minutes; `unknown` when only the running workflow can tell. */
export type Limit = number | 'unknown'

/** What a job of the API says. `limit` is its `timeout-minutes`, which matters where it was cancelled. */
export function readJobOf(job: Job, limit?: Limit): ReadJob {
  const timedOut = job.conclusion === 'cancelled' && outlivedTimeout(job, limit)
  const outcome = timedOut ? 'fail' : outcomeOf(job)
  const infra = infraOf(job)
  const { startedAt, completedAt, runner } = job
  return {
    facts: { id: job.id, seconds: secondsBetween(startedAt, completedAt) ?? 0, ...machineOf(job) },
    name: job.name,
    ...(outcome && { outcome }),
    ...(infra !== undefined && { infra }),
    url: job.url,
    ...(startedAt !== undefined && { startedAt }),
    ...(completedAt !== undefined && { completedAt }),
    ...(runner !== undefined && { runner }),
    steps: stepsOf(job.steps, timedOut)
  }
}

/** Nothing of what was cancelled, skipped or is not over. */
export function outcomeOf({ conclusion }: Pick<Job, 'conclusion'>): Outcome | undefined {
  const result = resultOf(conclusion)
  return result === 'good' ? 'pass' : result === 'bad' ? 'fail' : undefined
}

/** In words, what shows that GitHub or the runner failed. */
function infraOf(job: Job): string | undefined {
  const [sign] = infrastructureSigns({ job })
  if (sign) return signWords[sign.name]
  return causeOf(job) === 'not-started' ? 'the job never started' : undefined
}

/** A job shows no others without its log. */
const signWords: Readonly<Record<string, string>> = { 'runner-lost': 'the runner was lost', 'startup-failure': 'the job could not start' }

/** The step that a time limit ended is called cancelled as well; those after it never began. */
function stepsOf(steps: readonly Step[], timedOut: boolean): ReadJob['steps'] {
  const ended = timedOut ? steps.find(({ conclusion }) => conclusion === 'cancelled') : undefined
  return steps.map((step) => {
    const outcome = step === ended ? 'fail' : outcomeOf(step)
    const seconds = secondsBetween(step.startedAt, step.completedAt)
    return { name: step.name, number: step.number, ...(outcome && { outcome }), ...(seconds !== undefined && { seconds }) }
  })
}

export function secondsBetween(from: string | undefined, to: string | undefined): number | undefined {
  const ms = msBetween(from, to)
  return ms === undefined ? undefined : ms / 1000
}
