import { redactDeep } from '@tocsin/action-kit'
import { type Entry, entryOf, historyOf, type Run, readStream } from '@tocsin/ci-history'
import type { Ports } from '../ports.ts'
import { hasQueue, isOfQueue } from './queue.ts'
import type { Stream } from './streams.ts'

/** What earlier steps have learnt of the stream. */
interface Known {
  /** Runs of what goes on. */
  history: readonly Entry[]
  /** A merge queue runs it, too. */
  queue?: boolean
}

export interface Listed {
  /** Newest first. */
  runs: readonly Run[]
  /** Whether there are no older ones. */
  whole: boolean
  /** What is kept of runs from before those, when nothing is missing between the two. */
  known: readonly Entry[]
  /** A merge queue runs it, too. */
  queue: boolean
}

/** The event's run first: GitHub's list may not have it yet. What is kept is not read again. */
export async function listedRuns(stream: Stream, { history: kept, queue: known = false }: Known, ports: Ports): Promise<Listed> {
  const isQueued = known || (stream.told !== undefined && isOfQueue(stream.told))
  const found = await listedWith(isQueued, stream, kept, ports)
  if (isQueued || found.runs.length > 0 || !(await hasQueue(stream, ports))) return { ...found, queue: isQueued }
  return { ...(await listedWith(true, stream, kept, ports)), queue: true }
}

async function listedWith(
  queue: boolean,
  { workflow, branch, told }: Stream,
  kept: readonly Entry[],
  { context: { owner, repo }, github, redact, notice }: Ports
): Promise<Omit<Listed, 'queue'>> {
  const keptIds = new Set(kept.map(({ id }) => id))
  const meets = (listed: readonly Run[]) => listed.some(({ id }) => keptIds.has(id))
  const enough = (listed: readonly Run[]) => meets(listed) || isClosed(listed)
  const { runs: found, complete, whole } = await readStream(await github(), { owner, repo, workflow: workflow.id, branch, queue, enough })
  const runs = redactDeep(found, redact)
  if (!complete)
    notice(`The runs of "${workflow.name}" on ${branch} do not reach back to where it last passed: the newest ${runs.length} are judged.`)
  const oldest = runs.at(-1)?.number ?? 0
  const known = !whole && meets(runs) ? kept.filter(({ number }) => number < oldest) : []
  const others = runs.filter(({ id, attempt }) => id !== told?.id || attempt > told.attempt)
  const isListed = told === undefined || others.some(({ id }) => id === told.id)
  // A re-run of one from before all that is known would close a gap that is there.
  const isBefore = !whole && told !== undefined && told.number < (known[0]?.number ?? oldest)
  const all = isListed || isBefore ? others : [told, ...others].toSorted((a, b) => b.number - a.number)
  return { runs: all, whole, known }
}

/** All that the runs at hand say of a stream, oldest first. `entries`: of the runs that are listed. */
export const historyFrom = ({ known, whole }: Pick<Listed, 'known' | 'whole'>, entries: readonly Entry[]): readonly Entry[] =>
  known.length > 0 ? historyOf([...known, ...entries]) : fromFirstPass(historyOf(entries), !whole)

/** A stretch of failures whose beginning is cut off would look like one that began later, and be told anew. */
function fromFirstPass(history: readonly Entry[], mayBeCut: boolean): readonly Entry[] {
  const first = history.findIndex(({ verdict }) => verdict === 'good')
  return mayBeCut && first > 0 ? history.slice(first) : history
}

/** Whether the newest stretch of failures has its beginning among the runs. */
function isClosed(runs: readonly Run[]): boolean {
  const verdicts = runs.map((run) => entryOf(run).verdict)
  const newest = verdicts.indexOf('bad')
  return newest === -1 || verdicts.slice(newest).includes('good')
}
