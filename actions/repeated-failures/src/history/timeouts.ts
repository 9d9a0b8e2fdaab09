import {
  type Entry,
  entryOf,
  mayHaveTimedOut,
  outlivedTimeout,
  type ReadFile,
  type Run,
  readJobs,
  readTimeout,
  readWorkflowFile,
  shortestTimeout
} from '@tocsin/ci-history'
import type { StreamPorts } from '../github/for-stream.ts'
import { startsByQueue } from './queue.ts'

interface Known {
  /** The run that the step is about. */
  eventRun: Run | undefined
  /** What is known of the stream, as an earlier step left it. */
  kept: readonly Entry[]
}

interface Cancelled {
  /** Those that GitHub cancelled. */
  outlived: ReadonlySet<Run>
  /** A merge queue runs the workflow, where its file had to be read. */
  queue: boolean
}

/** Each costs a call. */
const most = 3

/**
 * The runs that GitHub cancelled since one of their jobs took too long: of those since the last pass the newest three, where an earlier step has
 * not looked. One call for the workflow file, as the newest of them has it, and one for the jobs of each.
 */
export async function timedOutAmong(runs: readonly Run[], known: Known, ports: StreamPorts): Promise<Cancelled> {
  const cancelled = suspects(runs, known)
  const [newest] = cancelled
  if (!newest) return { outlived: new Set(), queue: false }
  const client = await ports.github() // It reads each file once.
  const read: ReadFile = (path) => client.file(path, newest.sha)
  // GitHub's own limit needs no file.
  const surely = cancelled.every((run) => mayHaveTimedOut(run))
  const file = surely ? undefined : await fileAt(newest.path, read)
  const shortest = surely ? undefined : shortestTimeout(file)
  const among = cancelled.filter((run) => mayHaveTimedOut(run, shortest)).slice(0, Math.min(most, ports.spare()))
  const outlived = await Promise.all(among.map((run) => hasOutlived(run, read, ports)))
  return { outlived: new Set(among.filter((_, index) => outlived[index])), queue: startsByQueue(file?.events ?? []) }
}

/** Newest first. A pass ends what was before, and a step that is about one need not know. */
export function suspects(runs: readonly Run[], { eventRun, kept }: Known): readonly Run[] {
  if (eventRun && entryOf(eventRun).verdict === 'good') return []
  const lastPass = runs.findIndex((run) => entryOf(run).verdict === 'good')
  const since = lastPass === -1 ? runs : runs.slice(0, lastPass)
  return since.filter((run) => run.conclusion === 'cancelled' && !isSettled(run, run.id === eventRun?.id, kept))
}

/** An earlier step took it for a failure, or has seen it end and did not; of the run that this step is about that is not enough. */
const isSettled = (run: Run, isTold: boolean, kept: readonly Entry[]) =>
  kept.some(
    ({ id, attempt, verdict, at }) => id === run.id && attempt === run.attempt && (verdict === 'bad' || (!isTold && at === entryOf(run).at))
  )

async function fileAt(path: string, read: ReadFile) {
  const source = await read(path)
  return source === undefined ? undefined : readWorkflowFile(source)
}

async function hasOutlived(run: Run, read: ReadFile, { context: { owner, repo }, github }: StreamPorts): Promise<boolean> {
  const jobs = await readJobs(await github(), { owner, repo, runId: run.id, attempt: run.attempt })
  const cancelled = jobs.filter(({ conclusion }) => conclusion === 'cancelled')
  if (cancelled.some((job) => outlivedTimeout(job, 'unknown'))) return true
  for (const job of cancelled) if (outlivedTimeout(job, await readTimeout(job.name, run.path, read))) return true
  return false
}
