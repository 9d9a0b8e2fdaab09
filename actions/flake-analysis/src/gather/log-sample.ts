import type { ReadExecution, ReadJob } from '../model/reading.ts'
import { shareOfForks } from './shares-of-calls.ts'

/** A job whose log may tell something. */
export interface LogCandidate {
  job: ReadJob
  /** What those of one kind share before a log is read: workflow, job and the step that failed. */
  kind: string
  /** Of a run of a fork. */
  ofFork?: true
}

/** The failed jobs of executions, newest first as these are. One that the infrastructure failed is explained without its log. */
export const logCandidates = (executions: readonly ReadExecution[]): LogCandidate[] =>
  executions.flatMap(({ workflow, execution: { place }, jobs = [] }) =>
    jobs
      .filter(({ outcome, infra }) => outcome === 'fail' && infra === undefined)
      .map((job) => {
        const ofFork = place === 'fork' && { ofFork: true as const }
        const names = [workflow, job.name, job.steps.find(({ outcome }) => outcome === 'fail')?.name, ...(ofFork ? [place] : [])]
        return { job, kind: JSON.stringify(names), ...ofFork }
      })
  )

/** How many logs of forks all batches of a reading may have together, before it is known that no other has use for more. */
export const roomOfForks = (most: number): { left: number } => ({ left: Math.floor(most * shareOfForks) })

export interface Sampled {
  /** How many of each kind were read so far. */
  read: Map<string, number>
  ofForks: { left: number }
  /** Nothing comes after that may have use for what is left. */
  isLast: boolean
}

/** Which logs to read next: those of the repository's own runs before those of forks, of which some are read where there is room for five. */
export function takeLogs<T extends LogCandidate>(candidates: readonly T[], most: number, { read, ofForks: room, isLast }: Sampled): T[] {
  const [own, ofForks] = [candidates.filter(({ ofFork }) => !ofFork), candidates.filter(({ ofFork }) => ofFork)]
  const forForks = Math.min(ofForks.length, room.left, Math.floor(most * shareOfForks))
  const taken = fewestFirst(own, most - forForks, read)
  const theirs = fewestFirst(ofForks, isLast ? most - taken.length : forForks, read)
  room.left = Math.max(0, room.left - theirs.length)
  return [...taken, ...theirs]
}

/** Of the kinds of which the fewest were read first, and of each the newest. Counts what it takes. */
function fewestFirst<T extends LogCandidate>(candidates: readonly T[], most: number, read: Map<string, number>): T[] {
  const queues = [...Map.groupBy(candidates, ({ kind }) => kind)].map(([kind, queue]) => ({ kind, queue, next: 0 }))
  const taken: T[] = []
  while (taken.length < most) {
    const open = queues.filter(({ queue, next }) => next < queue.length)
    const least = Math.min(...open.map(({ kind }) => read.get(kind) ?? 0))
    const turn = open.filter(({ kind }) => (read.get(kind) ?? 0) === least).slice(0, most - taken.length)
    if (turn.length === 0) break
    for (const one of turn) {
      taken.push(one.queue[one.next] as T)
      one.next += 1
      read.set(one.kind, least + 1)
    }
  }
  return taken
}

/** The beginning and the end of a log, each up to a line's end. The middle of a long one hardly says why it failed. */
export function endsOf(log: string, { head, tail }: { head: number; tail: number }): string {
  if (log.length <= head + tail) return log
  const start = log.slice(0, head)
  const end = log.slice(log.length - tail)
  return `${start.slice(0, start.lastIndexOf('\n') + 1)}${end.slice(end.indexOf('\n') + 1)}`
}
