import { msBetween, resultOf } from '@tocsin/notifier'
import { defaultTimeoutMinutes } from '../failures.ts'
import type { Job, Run } from '../model.ts'
import type { GitHubPort, Repository } from '../port.ts'
import { decided } from '../previous.ts'
import { readAttempt, readJobs } from '../read.ts'

/**
 * The attempts before of re-runs that go on, or that were cancelled: what those decided stands until then. One call for each attempt, `most` in
 * all, for the newest runs first. An attempt that GitHub has no more is left out.
 */
export async function readStanding(
  port: GitHubPort,
  { owner, repo }: Repository,
  runs: readonly Run[],
  { most = 2 }: { most?: number } = {}
): Promise<Run[]> {
  const found: Run[] = []
  let calls = 0
  for (const rerun of newestFirst(runs)) {
    let standing: Run | undefined = rerun
    while (standing && standing.attempt > 1 && !decided(standing) && calls < most) {
      calls += 1
      standing = await readAttempt(port, { owner, repo, runId: rerun.id, attempt: standing.attempt - 1 })
      if (standing) found.push(standing)
    }
  }
  return found
}

/** A run with its jobs. */
export interface RunJobs {
  run: Run
  /** Newest first. A re-run of the failed jobs alone has those alone. */
  attempts: readonly { attempt: number; jobs: readonly Job[] }[]
}

export interface FailureQuery {
  /** Runs to look into, the newest first. */
  most: number
  /** The shortest `timeout-minutes` of the workflow: a run that was cancelled before says nothing. Default: 360. */
  shortestTimeout?: number
}

/** The jobs of the runs that failed, were run again or may have timed out. One call for each run, and one more for each further 100 jobs. */
export async function readJobsOfFailures(
  port: GitHubPort,
  { owner, repo }: Repository,
  runs: readonly Run[],
  { most, shortestTimeout = defaultTimeoutMinutes }: FailureQuery
): Promise<RunJobs[]> {
  const wanted = newestFirst(runs)
    .filter((run) => isTelling(run, shortestTimeout))
    .slice(0, most)
  return Promise.all(wanted.map(async (run) => ({ run, attempts: byAttempt(await readJobs(port, { owner, repo, runId: run.id })) })))
}

const isTelling = (run: Run, shortestTimeout: number) =>
  run.attempt > 1 || resultOf(run.conclusion) === 'bad' || mayHaveTimedOut(run, shortestTimeout)

/** Whether a run was cancelled after at least as many minutes. */
export const mayHaveTimedOut = ({ conclusion, startedAt, updatedAt }: Run, minutes: number = defaultTimeoutMinutes): boolean =>
  conclusion === 'cancelled' && (msBetween(startedAt, updatedAt) ?? 0) >= minutes * 60_000

const byAttempt = (jobs: readonly Job[]): RunJobs['attempts'] =>
  [...Map.groupBy(jobs, ({ attempt }) => attempt)]
    .map(([attempt, some]) => ({ attempt, jobs: some }))
    .toSorted((a, b) => b.attempt - a.attempt)

const newestFirst = (runs: readonly Run[]) => runs.toSorted((a, b) => b.number - a.number)
