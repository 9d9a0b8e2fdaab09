import type { ReadExecution } from '../model/reading.ts'
import { daySeconds } from '../time.ts'
import { inTurn } from './in-turn.ts'
import { type LogCandidate, type Sampled, takeLogs } from './log-sample.ts'
import type { Ports } from './ports.ts'
import { orNothing } from './tolerant.ts'

/** A job that passed, and what its log may tell: tries that a wrapper hid, and whether caches were found. */
export interface GreenCandidate extends LogCandidate {
  workflow: string
  /** Of the same kind, one a day is enough. */
  day: string
}

/** The newest job of each name and day that passed, but for the days of which one was read. */
export function greenCandidates(executions: readonly ReadExecution[], read: ReadonlyMap<string, number>): GreenCandidate[] {
  const found = new Map<string, GreenCandidate>()
  for (const { workflow, execution, jobs = [] } of executions)
    for (const job of jobs) {
      const names = ['passed', workflow, job.name, ...(execution.place === 'fork' ? ['fork'] : [])]
      const [kind, day] = [JSON.stringify(names), JSON.stringify([...names, Math.floor(execution.at / daySeconds)])]
      if (job.outcome === 'pass' && job.infra === undefined && !read.has(day) && !found.has(day))
        found.set(day, { job, kind, workflow, day, ...(execution.place === 'fork' && { ofFork: true as const }) })
    }
  return [...found.values()]
}

/** Of the calls for logs, what those of green jobs get: a fifth, and of a few calls one where failures leave it. */
export const greenShare = (most: number, failed: number): number =>
  Math.max(Math.floor(most / 5), Math.min(Math.ceil(most / 5), Math.max(0, most - failed)))

/** What hides tries or fills caches has one of these words in the workflow file. */
const telling = /retry|rerun|attempt|cache/i

interface Asked extends Sampled {
  most: number
  ports: Pick<Ports, 'file' | 'signal'>
  isOver(): boolean
  note(line: string): void
}

/** Which of them to read: first those whose workflow files show what there may be to find. */
export async function takeGreenLogs(
  candidates: readonly GreenCandidate[],
  asked: Asked
): Promise<{ taken: readonly GreenCandidate[]; failure?: unknown }> {
  if (asked.most < 1 || candidates.length === 0) return { taken: [] }
  const { results, failure } = await tellingFiles([...new Set(candidates.map(({ workflow }) => workflow))], asked)
  const isFirst = new Set(results.flatMap((file) => file ?? []))
  const byTelling = Map.groupBy(candidates, ({ workflow }) => isFirst.has(workflow))
  const taken = new Set<GreenCandidate>()
  const take = (some: readonly GreenCandidate[] = [], isLast = false) => {
    for (const one of takeLogs(some, asked.most - taken.size, { ...asked, isLast })) taken.add(one)
  }
  take(byTelling.get(true))
  take(byTelling.get(false))
  // What no own one has use for.
  if (asked.isLast)
    take(
      candidates.filter((one) => !taken.has(one)),
      true
    )
  for (const { day } of taken) asked.read.set(day, 1)
  return { taken: [...taken], ...(failure !== undefined && { failure }) }
}

const tellingFiles = (files: readonly string[], { ports: { file, signal }, isOver, note }: Asked) =>
  inTurn(
    file ? files : [],
    async (path) => {
      const source = await orNothing('workflow files', async () => file?.(path), { signal, note })
      return source !== undefined && telling.test(source) ? path : undefined
    },
    isOver
  )
