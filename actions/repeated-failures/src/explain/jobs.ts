import { type Cause, type FailedJob, failedJobs, jobName, type Run } from '@tocsin/ci-history'
import type { Look } from './evidence.ts'

/** The jobs of one failed run that ended badly. */
export interface LookedAt {
  look: Look
  run: Run | undefined
  failed: readonly FailedJob[]
}

interface StepPattern {
  /** Untrusted. */
  name: string
  /** Of the newest failure. */
  url: string
  /** In how many of the failures that were looked at. */
  failures: number
}

/** One job across the failures that were looked at, its matrix legs as one. */
export interface JobPattern {
  /** Untrusted. */
  name: string
  /** In the newest of its failures. */
  cause: Cause
  failures: number
  /** In how many of its failures it ended so, that of the newest first. */
  causes: readonly (readonly [cause: Cause, failures: number])[]
  /** Where it fails, most often first. */
  steps: readonly StepPattern[]
  /** Of its newest failure. */
  url: string
  newest: FailedJob
}

export function lookedAt(looks: readonly Look[], runs: readonly Run[]): LookedAt[] {
  return looks.map((look) => {
    const run = runs.find(({ id }) => id === look.run)
    const attempt = run?.attempt ?? Math.max(...look.jobs.map((job) => job.attempt))
    // A cancelled run that outlived its time is a failure, and so is what it cancelled.
    const all = failedJobs(look.jobs, { attempt, timeoutMinutes: ({ id }) => look.limits?.get(id) })
    const failed = all.filter(({ cause }) => cause !== 'cancelled')
    return { look, run, failed: failed.length > 0 ? failed : all }
  })
}

/** Those that fail most often first; `looked` is newest first. */
export function jobPatterns(looked: readonly LookedAt[]): JobPattern[] {
  const byName = Map.groupBy(
    looked.flatMap(({ failed }) => failed),
    ({ name }) => jobName(name).name
  )
  return [...byName].flatMap(([name, jobs]) => patternOf(name, jobs) ?? []).toSorted((a, b) => b.failures - a.failures)
}

function patternOf(name: string, jobs: readonly FailedJob[]): JobPattern | undefined {
  const [newest] = jobs
  if (!newest) return undefined
  return {
    name: jobs.every((job) => job.name === newest.name) ? newest.name : name,
    cause: newest.cause,
    failures: jobs.length,
    causes: [...Map.groupBy(jobs, ({ cause }) => cause)].map(([cause, some]) => [cause, some.length]),
    steps: stepPatterns(jobs),
    url: newest.legs[0]?.url ?? '',
    newest
  }
}

function stepPatterns(jobs: readonly FailedJob[]): StepPattern[] {
  const firsts = jobs.flatMap(({ legs }) => [
    ...new Map(legs.flatMap(({ steps }) => steps.slice(0, 1)).map((step) => [step.name, step])).values()
  ])
  return [...Map.groupBy(firsts, ({ name }) => name)]
    .map(([name, steps]) => ({ name, url: steps[0]?.url ?? '', failures: steps.length }))
    .toSorted((a, b) => b.failures - a.failures)
}
