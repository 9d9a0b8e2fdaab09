import type { UnreadTests } from '../model/reading.ts'
import type { BatchRead } from './batch.ts'
import type { Candidate } from './candidates.ts'
import type { Counted, Left } from './note-left.ts'

/** What a reading has delivered so far. */
export interface Tally {
  /** Numbers of runs. */
  delivered: Set<number>
  /** Of these the ones without their jobs, with the attempts of which these are known. */
  bare: Map<number, number>
  /** Whose reports were read. */
  artifacts: number[]
  /** Reports that were not asked for. */
  left: UnreadTests[]
}

export const noneDelivered = (): Tally => ({ delivered: new Set(), bare: new Map(), artifacts: [], left: [] })

/** Counts what was read of a batch. */
export function count(tally: Tally, batch: readonly Candidate[], read: Pick<BatchRead, 'count' | 'artifacts' | 'left'>): void {
  for (const { run, known, whole = known, bare } of batch.slice(0, read.count)) {
    tally.delivered.add(run.id)
    if (bare) tally.bare.set(run.id, whole)
  }
  tally.artifacts.push(...read.artifacts.map(({ id }) => id))
  tally.left.push(...read.left)
}

/** What it left unread, with the runs that may show a flake apart. */
export function leftOf({ bare, left }: Tally, flakes: ReadonlySet<number>, before: number | undefined): Left {
  const counted = (runs: readonly number[]): Counted => {
    const some = runs.filter((run) => flakes.has(run)).length
    return { flakes: some, others: runs.length - some }
  }
  // Which of the jobs failed is not known of a run without them.
  const failed = left.filter(({ ended, execution: { run } }) => ended === 'fail' && !bare.has(run))
  return {
    green: left.filter(({ ended }) => ended === 'pass').length,
    failed: counted(failed.map(({ execution }) => execution.run)),
    runs: counted([...bare.keys()]),
    before
  }
}
