import { type Entry, entryOf, type Run, readStanding } from '@tocsin/ci-history'
import type { StreamPorts } from '../github/for-stream.ts'
import type { Stream } from './streams.ts'
import { timedOutAmong } from './timeouts.ts'

interface Said {
  /** Newest first. */
  entries: Entry[]
  /** A merge queue runs the workflow, by its file. */
  queue: boolean
}

/**
 * What the runs say, with what only more calls can tell: the attempt before of a re-run that goes on, and which runs were cancelled
 * for a time-out.
 */
export async function entriesOf({ eventRun }: Stream, runs: readonly Run[], kept: readonly Entry[], ports: StreamPorts): Promise<Said> {
  const { owner, repo } = ports.context
  const standing = await readStanding(await ports.github(), { owner, repo }, runs)
  const { outlived, queue } = await timedOutAmong(runs, { eventRun, kept }, ports)
  const alone = (await ports.ledger()) === undefined
  return { entries: [...runs, ...standing].map((run) => entryOf(run, { outlived: outlived.has(run), alone })), queue }
}
