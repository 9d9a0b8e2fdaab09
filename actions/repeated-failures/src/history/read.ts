import { redactDeep } from '@tocsin/action-kit'
import { type Entry, historyOf, type Run, readStream } from '@tocsin/ci-history'
import type { StreamPorts } from '../github/for-stream.ts'
import type { Watch } from '../policies.ts'
import { closing, isClosed, isOpen, type Told } from './enough.ts'
import { withEventRun } from './event-run.ts'
import { readBelowFlood } from './flood.ts'
import { countingOf, isCounted } from './manual.ts'
import { hasQueue, isOfQueue } from './queue.ts'
import type { Stream } from './streams.ts'

/** What earlier steps have learnt of the stream. */
interface Known {
  /** Runs of what goes on. */
  history: readonly Entry[]
  told: Told
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
  /** Failures of runs that were started by hand count. */
  manual: boolean
}

/** The event's run first: GitHub's list may not have it yet. What is kept is not read again. */
export async function listedRuns(
  stream: Stream,
  watch: Asked,
  { queue: isKnown = false, ...known }: Known,
  ports: StreamPorts
): Promise<Listed> {
  const queue = isKnown || (stream.eventRun !== undefined && isOfQueue(stream.eventRun))
  const found = await listedWith({ ...watch, queue }, stream, known, ports)
  if (queue || found.any || !(await hasQueue(stream, ports))) return { ...found, queue }
  return { ...(await listedWith({ ...watch, queue: true }, stream, known, ports)), queue: true }
}

/** Whose runs are asked for. */
type Asked = Pick<Watch, 'manual' | 'kind' | 'recoverAfter'>

async function listedWith(
  { queue, ...watch }: Asked & { queue: boolean },
  stream: Stream,
  { history: kept, told }: Known,
  ports: StreamPorts
): Promise<Omit<Listed, 'queue'> & { any: boolean }> {
  const { context, github, redact } = ports
  const { workflow, branch, eventRun } = stream
  const { byHand, counted } = countingOf(watch, eventRun)
  const keptIds = new Set(kept.map(({ id }) => id))
  const meets = (listed: readonly Run[]) => listed.some(({ id }) => keptIds.has(id))
  const tellsAll = isOpen(kept, told) ? () => false : await closing(eventRun, watch, ports)
  const enough = (listed: readonly Run[]) => meets(counted(listed)) || tellsAll(counted(listed))
  const query = { owner: context.owner, repo: context.repo, workflow: workflow.id, branch, queue, manual: true, enough }
  const listed = await readStream(await github(), query)
  const { runs: found, complete, whole } = await readBelowFlood(listed, { stream, query, counted }, ports)
  const runs = redactDeep(counted(found), redact)
  if (!complete && !isClosed(runs)) sayHowFar(runs, stream, ports)
  const oldest = runs.at(-1)?.number ?? 0
  const known = !whole && meets(runs) ? kept.filter(({ number }) => number < oldest) : []
  const manual = byHand(found)
  const all = eventRun ? withEventRun(runs, eventRun, { known, whole, isCounted: isCounted(eventRun, manual) }) : runs
  return { runs: all, whole, known, manual, any: found.length > 0 }
}

function sayHowFar(runs: readonly Run[], { workflow: { name }, branch }: Stream, { notice, warn }: StreamPorts): void {
  if (runs.length === 0)
    warn(
      `None of the newest runs of "${name}" on ${branch} counts: all are of forks, of pull requests or by hand. Only its events tell of failures.`
    )
  else notice(`The runs of "${name}" on ${branch} do not reach back to where it last passed: the newest ${runs.length} are judged.`)
}

/** All that the runs at hand say of a stream, oldest first. `entries`: of the runs that are listed. */
export const historyFrom = ({ known, whole }: Pick<Listed, 'known' | 'whole'>, entries: readonly Entry[]): readonly Entry[] =>
  known.length > 0 ? historyOf([...known, ...entries]) : fromFirstPass(historyOf(entries), !whole)

/** A stretch of failures whose beginning is cut off would look like one that began later, and be told anew. */
function fromFirstPass(history: readonly Entry[], mayBeCut: boolean): readonly Entry[] {
  const first = history.findIndex(({ verdict }) => verdict === 'good')
  return mayBeCut && first > 0 ? history.slice(first) : history
}
