import { type Entry, entryOf, outlivedTimeout, type Run, readJobs, readStanding, readTimeout } from '@tocsin/ci-history'
import type { Ports } from './ports.ts'
import type { Stream } from './streams.ts'

/**
 * What the runs say, newest first, with what only more calls can tell: the attempt before of a re-run that goes on, and whether the run that
 * the step is about was cancelled for its time-out.
 */
export async function entriesOf({ told }: Stream, runs: readonly Run[], ports: Ports): Promise<Entry[]> {
  const { owner, repo } = ports.context
  const standing = await readStanding(await ports.github(), { owner, repo }, runs)
  const newest = told ?? runs.at(0)
  const outlived = newest?.conclusion === 'cancelled' && (await hasOutlived(newest, ports))
  const alone = (await ports.ledger()) === undefined
  return [...runs, ...standing].map((run) => entryOf(run, { outlived: outlived && run === newest, alone }))
}

/** Whether GitHub cancelled a job that took too long. One call for the jobs and one for the workflow file. */
async function hasOutlived(run: Run, { context: { owner, repo }, github }: Ports): Promise<boolean> {
  const client = await github()
  const jobs = await readJobs(client, { owner, repo, runId: run.id, attempt: run.attempt })
  const files = new Map<string, Promise<string | undefined>>()
  const read = (path: string) => {
    const file = files.get(path) ?? client.file(path, run.sha)
    files.set(path, file)
    return file
  }
  for (const job of jobs.filter(({ conclusion }) => conclusion === 'cancelled'))
    if (outlivedTimeout(job, await readTimeout(job.name, run.path, read))) return true
  return false
}
