import { type Entry, entryOf, type Run, readStanding } from '@tocsin/ci-history'
import type { StreamPorts } from './stream-ports.ts'
import type { Stream } from './streams.ts'
import { timedOutAmong } from './timeouts.ts'

/**
 * What the runs say, newest first, with what only more calls can tell: the attempt before of a re-run that goes on, and which runs were cancelled
 * for a time-out.
 */
export async function entriesOf({ told }: Stream, runs: readonly Run[], kept: readonly Entry[], ports: StreamPorts): Promise<Entry[]> {
  const { owner, repo } = ports.context
  const standing = await readStanding(await ports.github(), { owner, repo }, runs)
  const outlived = await timedOutAmong(runs, { told, kept }, ports)
  const alone = (await ports.ledger()) === undefined
  return [...runs, ...standing].map((run) => entryOf(run, { outlived: outlived.has(run), alone }))
}
