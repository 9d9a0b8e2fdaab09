import { type ActionError, faultOf, type GitHub, redactDeep, redactText } from '@tocsin/action-kit'
import {
  causeOf,
  type FailedLeg,
  failedJobs,
  isByAnybody,
  isOwnRun,
  type Job,
  jobName,
  type Run,
  readJobs,
  readTimeout,
  runOf,
  tellingLines
} from '@tocsin/ci-history'
import type { Comparison, JobEvidence, Look } from '../explain/index.ts'

export interface Place {
  owner: string
  repo: string
  redact(text: string): string
  /** The commit whose workflow files are known already. */
  fileAt?: string | undefined
  /** Whether a workflow file of it may be read for the limit of a job that was cancelled; a leg beside a failed one mostly was by fail-fast. */
  mayRead?(path: string, isLegOfFailed: boolean): boolean
  /** What could not be read, and why. */
  missed(problem: ActionError): void
}

const mostLines = 8

/** How the jobs of a run ended: one call. Nothing when they cannot be read. */
export async function jobsOf(github: GitHub, run: Pick<Run, 'id' | 'attempt'>, place: Place): Promise<Look | undefined> {
  const { owner, repo } = place
  const listed = await tried(readJobs(github, { owner, repo, runId: run.id, attempt: run.attempt }), place)
  return listed && { run: run.id, jobs: redactDeep(listed, place.redact) }
}

/** The same of a failed run, and the lines that say why: one more call for each of the `most` logs. */
export async function look(github: GitHub, run: Run, place: Place, most = 1): Promise<Look | undefined> {
  const found = await jobsOf(github, run, place)
  if (!found) return undefined
  const { jobs } = found
  if (run.conclusion === 'cancelled') return { ...found, limits: await limitsOf(github, run, jobs, { ...place, mayRead: () => true }) }
  const failed = failedJobs(jobs, { attempt: run.attempt, runConclusion: run.conclusion })
  const evidence = new Map<number, JobEvidence>()
  for (const { legs } of failed.slice(0, most)) {
    const [leg] = legs
    const job = leg?.cause === 'cancelled' ? undefined : jobs.find(({ id }) => id === leg?.jobId)
    const read = job && leg && (await evidenceOf(github, job, leg.steps, place))
    if (read) evidence.set(job.id, read)
  }
  const limits = await limitsOf(github, run, jobs, place)
  return { ...found, ...(evidence.size > 0 && { evidence }), ...(limits.size > 0 && { limits }) }
}

/** The limits of the jobs that were cancelled, as far as they are known. The file is the one that told of the time-out. */
async function limitsOf(github: GitHub, run: Run, jobs: readonly Job[], place: Place): Promise<ReadonlyMap<number, number>> {
  const cancelled = jobs.filter((job) => job.conclusion === 'cancelled' && causeOf(job) !== 'timed-out')
  const failed = new Set(jobs.filter(({ conclusion }) => conclusion === 'failure').map(({ name }) => jobName(name).name))
  const limits = new Map<number, number>()
  for (const { id, name } of cancelled) {
    const mayRead = (path: string) => place.mayRead?.(path, failed.has(jobName(name).name))
    const limit = await readTimeout(name, run.path, async (path) =>
      mayRead(path) ? tried(github.file(path, place.fileAt ?? run.sha), place) : undefined
    )
    if (limit !== 'unknown') limits.set(id, limit)
  }
  return limits
}

async function evidenceOf(github: GitHub, job: Job, steps: FailedLeg['steps'], place: Place): Promise<JobEvidence | undefined> {
  const whole = job.status === 'completed' ? await tried(github.jobLog(job.id), place) : undefined
  if (whole === undefined) return undefined
  const log = place.redact(whole) // A line that is cut may end within a secret.
  return { log, lines: tellingLines(log, { max: mostLines, during: steps }).map(({ text }) => redactText(text, place.redact)) }
}

/** The commits of (last good, first bad]. One call. */
export async function compare(github: GitHub, basehead: string, place: Place): Promise<Comparison | undefined> {
  const { owner, repo } = place
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  const answer = await tried(github.request(route, { owner, repo, basehead, per_page: 100 }), place)
  return (
    answer && {
      total: answer.data.total_commits,
      commits: redactDeep(
        answer.data.commits.map(({ sha, commit, author }) => ({
          sha,
          message: commit.message,
          author: (author && 'login' in author ? author.login : undefined) ?? commit.author?.name ?? ''
        })),
        place.redact
      )
    }
  )
}

/** The newest runs of all workflows on a branch. One call. */
export async function neighbours(github: GitHub, branch: string, place: Place): Promise<readonly Run[] | undefined> {
  const { owner, repo } = place
  const answer = await tried(
    github.request('GET /repos/{owner}/{repo}/actions/runs', { owner, repo, branch, per_page: 100, exclude_pull_requests: true }),
    place
  )
  // Those of a fork are named as its owner likes.
  return (
    answer &&
    redactDeep(answer.data.workflow_runs.map(runOf), place.redact).filter(
      (run) => isOwnRun(run, place) && !isByAnybody(run.event) && run.event !== 'workflow_dispatch'
    )
  )
}

/** What cannot be read costs its part of the explanation alone. */
async function tried<T>(call: Promise<T>, { missed }: Place): Promise<T | undefined> {
  try {
    return await call
  } catch (error) {
    missed(faultOf(error))
    return undefined
  }
}
