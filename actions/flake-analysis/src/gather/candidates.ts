import { mayHaveTimedOut, type Run } from '@tocsin/ci-history'
import { resultOf } from '@tocsin/notifier'
import type { Watermark } from '../model/reading.ts'
import { secondsOf } from './list-runs.ts'
import { isOnBranch } from './place.ts'
import type { Query } from './query.ts'
import type { Span } from './spans.ts'
import { isWanted, workflowOfRun } from './workflows.ts'

/** A run to read. */
export interface Candidate {
  run: Run
  /** Attempts of it that were delivered before. */
  known: number
  /** Of these the ones with their jobs, where it is not all of them. */
  whole?: number
  createdAt: number
  /** Its jobs tell more than it does itself. */
  needsJobs: boolean
  /** They do, and there are no calls for them. */
  bare?: true
}

export interface Sorted {
  candidates: readonly Candidate[]
  /** Delivered before without their jobs, which tell more. */
  owed: readonly Candidate[]
  /** Not over yet. */
  unfinished: readonly Run[]
  /** Delivered before, in this very attempt; those owed as well. */
  known: readonly Run[]
}

export interface Sorting {
  query: Query
  watermark: Watermark | undefined
  /** Minutes after which a job of the workflow may have been ended by its limit. */
  shortestTimeout(path: string): number | undefined
}

/** What is to be read of the runs of a span. */
export function sortOut(runs: readonly Run[], span: Span, { query, watermark, shortestTimeout }: Sorting): Sorted {
  const wanted = runs.filter((run) => isWanted(workflowOfRun(run), query) && isOnBranch(run, query))
  const fresh = wanted
    .map((run) => ({ run, ...knownOf(run, watermark), createdAt: secondsOf(run.createdAt) }))
    .filter(({ run, known, createdAt }) => !isSeen(run.id, createdAt, span) && (known > 0 || !isElsewhere(createdAt, span, watermark)))
  const isOver = ({ run }: { run: Run }) => run.status === 'completed'
  const isNew = ({ run, known }: { run: Run; known: number }) => run.attempt > known
  const told = fresh.filter((one) => !isNew(one))
  return {
    candidates: fresh
      .filter((one) => isOver(one) && isNew(one))
      .map((one) => ({ ...one, needsJobs: needsJobs(one.run, shortestTimeout(one.run.path)) })),
    owed: told.filter((one) => isOver(one) && one.whole !== undefined).map((one) => ({ ...one, needsJobs: true, bare: true })),
    unfinished: fresh.filter((one) => !isOver(one)).map(({ run }) => run),
    known: told.map(({ run }) => run)
  }
}

/** What was delivered before of a run. */
export function knownOf({ id }: Pick<Run, 'id'>, watermark: Watermark | undefined): Pick<Candidate, 'known' | 'whole'> {
  const [known = 0, whole] = [watermark?.attempts[id], watermark?.bare?.[id]]
  return { known, ...(whole !== undefined && whole < known && { whole }) }
}

/** A run whose jobs tell more than it does itself. One that could not start has none. */
export const needsJobs = (run: Run, shortestTimeout?: number): boolean =>
  run.attempt > 1 || (resultOf(run.conclusion) === 'bad' && run.conclusion !== 'startup_failure') || mayHaveTimedOut(run, shortestTimeout)

const isSeen = (id: number, createdAt: number, { to, seen }: Span) => createdAt === to && seen.includes(id)

/** What a limit has left is read by the listing of its own; here it was only met on the way back. */
const isElsewhere = (createdAt: number, { from, back }: Span, watermark: Watermark | undefined) =>
  back !== undefined && createdAt < from && (watermark?.gaps ?? []).some((gap) => gap.from <= createdAt && createdAt <= gap.to)
