import { ActionError } from '@tocsin/notifier'
import { usefulAnnotations } from './annotations.ts'
import type { Annotation, Job, Run } from './model.ts'
import { baseBranch, type Current, type HistoryOptions, previousRun } from './previous.ts'
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
    const { data } = await ask(port, route, { ...parameters, per_page: perPage, page })
    const found = listed(data, 'jobs')
    jobs.push(...found.map(jobOf))
    if (found.length < perPage || jobs.length >= totalOf(data)) break
  }
  return jobs
}

/** The plain text of a job's log; absent when it is gone or was never written. */
export async function readLog(port: GitHubPort, { owner, repo, jobId }: Repository & { jobId: number }): Promise<string | undefined> {
  const answer = await unless([404, 410], () =>
    ask(port, 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', { owner, repo, job_id: jobId })
  )
  return answer && textOf(answer.data)
}

/** The useful annotations of a job; absent without the permission `checks: read`. */
export async function readAnnotations(
  port: GitHubPort,
  { owner, repo, checkRunId }: Repository & { checkRunId: number }
): Promise<Annotation[] | undefined> {
  const answer = await unless([403, 404], () =>
    port.request('GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', {
      owner,
      repo,
      check_run_id: checkRunId,
      per_page: perPage
    })
  )
  return answer && usefulAnnotations(listed(answer.data, 'annotations').map(annotationOf))
}

/** The run that `current` is compared with. One call; a second one for a re-run whose attempt before decided nothing. */
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
  return previousRun(await recentRuns(port, { owner, repo, current }), current, options)
}

async function readAttempt(port: GitHubPort, { owner, repo, current }: Repository & { current: Current }): Promise<Run[]> {
  const answer = await unless([404], () =>
    ask(port, 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
      owner,
      repo,
      run_id: current.id,
      attempt_number: current.attempt - 1
    })
  )
  return answer ? [runOf(answer.data)] : []
}

async function recentRuns(port: GitHubPort, { owner, repo, current }: Repository & { current: Current }): Promise<Run[]> {
  const { data } = await ask(port, 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
    owner,
    repo,
    workflow_id: current.workflowId,
    status: 'completed',
    per_page: perPage,
    ...branchFilter(current.branch)
  })
  return listed(data, 'workflow_runs').map(runOf)
}

/** Each entry of a merge queue has a branch of its own, and the filter takes no prefix. */
const branchFilter = (branch: string) => (branch === '' ? {} : baseBranch(branch) === branch ? { branch } : { event: 'merge_group' })

async function ask(port: GitHubPort, route: string, parameters: Record<string, unknown>) {
  try {
    return await port.request(route, parameters)
  } catch (error) {
    if (statusOf(error) !== 403 || !/resource not accessible/i.test(String(error))) throw error
    throw new ActionError('GitHub refused to show the runs of this repository.', {
      fix: 'Add `permissions: actions: read` to the job that uses this step.',
      cause: error
    })
  }
}

/** The answer, or nothing when GitHub says so with one of the statuses. */
async function unless<T>(gone: readonly number[], call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call()
  } catch (error) {
    if (gone.includes(statusOf(error))) return undefined
    throw error
  }
}

const statusOf = (error: unknown) => (typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0)

function textOf(data: unknown): string {
  if (typeof data === 'string') return data
  return data instanceof ArrayBuffer || data instanceof Uint8Array ? new TextDecoder().decode(data) : ''
}
