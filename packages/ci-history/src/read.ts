import { ActionError } from '@tocsin/notifier'
import { usefulAnnotations } from './annotations.ts'
import type { Annotation, Job, Run } from './model.ts'
import { type Current, type HistoryOptions, type Listing, listings, previousRun } from './previous.ts'
import { annotationOf, jobOf, listed, runOf, totalOf } from './rest.ts'

/** What is asked of a GitHub client; an Octokit is one. */
export interface GitHubPort {
  request(route: string, parameters?: Record<string, unknown>): Promise<{ data: unknown; headers: object }>
}

export interface Repository {
  owner: string
  repo: string
}

const perPage = 100
/** 256 legs of several matrices, some attempts: more is not read. */
const mostPages = 20

/** The jobs of one attempt, or of all attempts in one listing when none is named. One call for each 100 jobs. */
export async function readJobs(
  port: GitHubPort,
  { owner, repo, runId, attempt }: Repository & { runId: number; attempt?: number }
): Promise<Job[]> {
  const runs = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}'
  return attempt === undefined
    ? pages(port, `${runs}/jobs`, { owner, repo, run_id: runId, filter: 'all' })
    : pages(port, `${runs}/attempts/{attempt_number}/jobs`, { owner, repo, run_id: runId, attempt_number: attempt })
}

async function pages(port: GitHubPort, route: string, parameters: Record<string, unknown>): Promise<Job[]> {
  const jobs: Job[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await port.request(route, { ...parameters, per_page: perPage, page })
    const found = listed(data, 'jobs')
    jobs.push(...found.map(jobOf))
    if (found.length < perPage || jobs.length >= totalOf(data)) break
  }
  return jobs
}

/** The useful annotations of a job; nothing when it has none that this token may know of. A refusal stays what the client made of it. */
export async function readAnnotations(
  port: GitHubPort,
  { owner, repo, checkRunId }: Repository & { checkRunId: number }
): Promise<Annotation[] | undefined> {
  const answer = await unlessMissing(() =>
    port.request('GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', {
      owner,
      repo,
      check_run_id: checkRunId,
      per_page: perPage
    })
  )
  return answer && usefulAnnotations(listed(answer.data, 'annotations').map(annotationOf))
}

/**
 * The run that `current` is compared with; nothing when it is the first. One call; one more for a re-run whose attempt before decided
 * nothing, and up to two where other runs hide it. @throws {ActionError} when they still do.
 */
export async function readPrevious(
  port: GitHubPort,
  { owner, repo, current, events }: Repository & { current: Current } & HistoryOptions
): Promise<Run | undefined> {
  const options = events ? { events } : {}
  if (current.attempt > 1) {
    const attempts = await readAttempt(port, { owner, repo, current })
    const before = previousRun(attempts, current, options)
    if (before) return before
  }
  for (const listing of listings(current, options)) {
    const runs = await finishedRuns(port, { owner, repo, workflow_id: current.workflowId }, listing)
    const before = previousRun(runs, current, options)
    if (before || runs.length < perPage) return before
  }
  throw new ActionError('The run before is not among the newest ones of this workflow and branch', {
    fix: 'Too many others, such as those of pull requests from a branch of the same name, came after it. Give pull requests a workflow of their own.'
  })
}

async function readAttempt(port: GitHubPort, { owner, repo, current }: Repository & { current: Current }): Promise<Run[]> {
  const answer = await unlessMissing(() =>
    port.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
      owner,
      repo,
      run_id: current.id,
      attempt_number: current.attempt - 1
    })
  )
  return answer ? [runOf(answer.data)] : []
}

async function finishedRuns(
  port: GitHubPort,
  workflow: { owner: string; repo: string; workflow_id: number },
  { page, ...filter }: Listing
): Promise<Run[]> {
  const { data } = await port.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
    ...workflow,
    status: 'completed',
    per_page: perPage,
    ...filter,
    ...(page > 1 && { page })
  })
  return listed(data, 'workflow_runs').map(runOf)
}

/** The answer, or nothing when GitHub knows of no such thing. */
async function unlessMissing<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call()
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw error
  }
}

/** Of the error itself, or of the one that a client explained with it. */
function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 0
  if ('status' in error) return Number(error.status)
  return 'cause' in error ? statusOf(error.cause) : 0
}
