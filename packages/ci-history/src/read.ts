import { ActionError } from '@tocsin/notifier'
import { usefulAnnotations } from './annotations.ts'
import type { Annotation, Job, Run } from './model.ts'
import { readPages } from './pages.ts'
import { type GitHubPort, perPage, type Repository, unless } from './port.ts'
import { type Current, type HistoryOptions, type Listing, listings, previousRun } from './previous.ts'
import { annotationOf, jobOf, listed, runOf } from './rest.ts'

/** What GitHub answers when it knows of no such thing. */
const missing = 404
/** 256 legs of several matrices, some attempts: more is not read. */
const mostPages = 20

/** The jobs of one attempt, or of all attempts in one listing when none is named. One call for each 100 jobs, of which there may be `most`. */
export async function readJobs(
  port: GitHubPort,
  { owner, repo, runId, attempt, most = mostPages * perPage }: Repository & { runId: number; attempt?: number; most?: number }
): Promise<Job[]> {
  const runs = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}'
  const [route, of] =
    attempt === undefined
      ? [`${runs}/jobs`, { run_id: runId, filter: 'all' }]
      : [`${runs}/attempts/{attempt_number}/jobs`, { run_id: runId, attempt_number: attempt }]
  const jobs = await readPages(port, route, { owner, repo, ...of }, { key: 'jobs', mostPages: Math.ceil(most / perPage) })
  return jobs.map(jobOf)
}

/** The useful annotations of a job; nothing when it has none that this token may know of. A refusal stays what the client made of it. */
export async function readAnnotations(
  port: GitHubPort,
  { owner, repo, checkRunId }: Repository & { checkRunId: number }
): Promise<Annotation[] | undefined> {
  const answer = await unless(missing, () =>
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
    const attempt = await readAttempt(port, { owner, repo, runId: current.id, attempt: current.attempt - 1 })
    const before = previousRun(attempt ? [attempt] : [], current, options)
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

/** A run as it was at one of its attempts; nothing when GitHub has it no more. One call. */
export async function readAttempt(
  port: GitHubPort,
  { owner, repo, runId, attempt }: Repository & { runId: number; attempt: number }
): Promise<Run | undefined> {
  const answer = await unless(missing, () =>
    port.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
      owner,
      repo,
      run_id: runId,
      attempt_number: attempt
    })
  )
  return answer && runOf(answer.data)
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
