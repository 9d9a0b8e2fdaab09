import { type Context, isFork } from '@tocsin/action-kit'
import { isByAnybody, isPullRequest, type Job, readJobs } from '@tocsin/ci-history'
import type { ReadTests } from '../model/reading.ts'
import type { JobFacts } from '../model/sighting.ts'
import type { TestCase } from '../model/test-case.ts'
import { massFailure } from '../reports/identity/mass-failure.ts'
import { readJobOf } from './job.ts'
import { secondsOf } from './list-runs.ts'
import { placeOf } from './place.ts'
import type { Client } from './ports.ts'

/** The run that this step is part of, as what its reports are counted for. */
export type Current = Omit<ReadTests, 'cases' | 'massFailure' | 'own'>

interface Known {
  defaultBranch: string
  /** Seconds since 1970. */
  now: number
  /** Its job, if that was looked up. */
  job?: Job | undefined
}

/** For reports in the workspace of a running job. Asks nobody. */
export function currentRun(context: Context, { defaultBranch, now, job }: Known): Current {
  const { owner, repo, repository, payload, eventName: event, workflowPath, runId: run, runAttempt: attempt } = context
  const isPull = isPullRequest(event)
  const headRepository = isFork(context) ? '' : payload.text('workflow_run.head_repository.full_name') || repository
  const branch = isPull ? context.headRef : context.refName
  // As GitHub's lists name it: what is checked out for a pull request is a merge commit of this moment.
  const sha = (isPull && payload.text('pull_request.head.sha')) || context.sha
  // What follows from a run that anybody can start is of its code or its reports, and not of the branch that GitHub names.
  const place = isByAnybody(payload.text('workflow_run.event'))
    ? 'fork'
    : placeOf({ event, branch, headRepository }, { owner, repo, defaultBranch })
  const at = secondsOf(job?.startedAt ?? '') || now
  return {
    execution: { run, attempt, sha, at, place },
    workflow: workflowPath,
    variant: job?.name ?? context.job,
    ...(job && { job: { name: job.name, url: job.url, facts: factsOf(job, now) } })
  }
}

/** The reports of the running job. */
export const testsOfCurrent = (current: Current, cases: readonly TestCase[]): ReadTests => ({
  ...current,
  own: true,
  cases,
  massFailure: massFailure(cases)
})

/** It is not over: its reports were made by now. */
const factsOf = (job: Job, now: number): JobFacts => ({
  ...readJobOf(job).facts,
  seconds: Math.max(0, now - secondsOf(job.startedAt ?? ''))
})

/** The job that this step is part of: the one that this runner works on. Nothing unless it is the only one. One call for each 100 jobs. */
export async function currentJob(client: Client, { owner, repo, runId, runAttempt }: Context, runner: string): Promise<Job | undefined> {
  if (runner === '') return undefined
  const jobs = await readJobs(client, { owner, repo, runId, attempt: runAttempt })
  const [job, ...others] = jobs.filter((one) => one.status === 'in_progress' && one.runner === runner)
  return others.length === 0 ? job : undefined
}
