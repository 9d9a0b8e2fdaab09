import type { ReadExecution, ReadJob } from '../model/reading.ts'

/** A failed job whose log may say why. */
export interface LogCandidate {
  job: ReadJob
  /** What failures of the same kind share before a log is read: workflow, job and step. */
  kind: string
}

/** The failed jobs of executions, newest first as these are. One that the infrastructure failed is explained without its log. */
export const logCandidates = (executions: readonly ReadExecution[]): LogCandidate[] =>
  executions.flatMap(({ workflow, jobs = [] }) =>
    jobs
      .filter(({ outcome, infra }) => outcome === 'fail' && infra === undefined)
      .map((job) => ({ job, kind: JSON.stringify([workflow, job.name, job.steps.find(({ outcome }) => outcome === 'fail')?.name]) }))
  )

/** As many logs of one green job show whether something in it is tried again. */
const mostPassed = 3

/**
 * Jobs that passed: what was repeated until it passed is told by their logs alone. Of each job the newest few, and of those that the
 * logs of failures leave at most a fifth of all.
 */
export function takePassedLogs(executions: readonly ReadExecution[], most: number, read: Map<string, number>): LogCandidate[] {
  const passed = executions.flatMap(({ workflow, jobs = [] }) =>
    jobs.filter(({ outcome }) => outcome === 'pass').map((job) => ({ job, kind: JSON.stringify(['passed', workflow, job.name]) }))
  )
  const few = [...Map.groupBy(passed, ({ kind }) => kind)].flatMap(([kind, jobs]) =>
    jobs.slice(0, Math.max(0, mostPassed - (read.get(kind) ?? 0)))
  )
  return takeLogs(few, most, read)
}

/** Which logs to read next: of the kinds of which the fewest were read first, and of each the newest. Counts what it takes. */
export function takeLogs(candidates: readonly LogCandidate[], most: number, read: Map<string, number>): LogCandidate[] {
  const queues = [...Map.groupBy(candidates, ({ kind }) => kind)].map(([kind, queue]) => ({ kind, queue, next: 0 }))
  const taken: LogCandidate[] = []
  while (taken.length < most) {
    const open = queues.filter(({ queue, next }) => next < queue.length)
    const least = Math.min(...open.map(({ kind }) => read.get(kind) ?? 0))
    const turn = open.filter(({ kind }) => (read.get(kind) ?? 0) === least).slice(0, most - taken.length)
    if (turn.length === 0) break
    for (const one of turn) {
      taken.push(one.queue[one.next] as LogCandidate)
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
