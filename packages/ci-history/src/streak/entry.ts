import { resultOf } from '@tocsin/notifier'
import type { Run } from '../model.ts'

/** What a run says about its stream. `neutral`: nothing, as when it was cancelled or has not ended. */
export type Verdict = 'good' | 'bad' | 'neutral'

/** One attempt of a run, as the rules see it. */
export interface Entry {
  id: number
  /** The order of the history: runs may be told of in any order. */
  number: number
  attempt: number
  verdict: Verdict
  /** When it ended, in ms since 1970. */
  at: number
}

/** `outlived`: it was cancelled because a job took longer than its `timeout-minutes`, which GitHub does not call a time-out. */
export function entryOf(run: Run, { outlived = false } = {}): Entry {
  const { id, number, attempt } = run
  const at = [run.updatedAt, run.startedAt, run.createdAt].map(Date.parse).find(Number.isFinite)
  const verdict = outlived && run.conclusion === 'cancelled' ? 'bad' : verdictOf(run)
  // Nothing could be said of the age of a run without a time: it is left out of account.
  return { id, number, attempt, verdict: at === undefined ? 'neutral' : verdict, at: at ?? 0 }
}

function verdictOf({ status, conclusion }: Pick<Run, 'status' | 'conclusion'>): Verdict {
  const result = status === 'completed' ? resultOf(conclusion) : 'other'
  return result === 'good' || result === 'bad' ? result : 'neutral'
}

/** One entry for each run, oldest first. A re-run rewrites history. */
export function historyOf(entries: readonly Entry[]): Entry[] {
  const newest = new Map<number, Entry>()
  for (const entry of entries) {
    const known = newest.get(entry.number)
    if (!known || supersedes(entry, known)) newest.set(entry.number, entry)
  }
  return [...newest.values()].toSorted((a, b) => a.number - b.number)
}

/** What was decided stands while a re-run goes on, or when it was cancelled; then the newer attempt counts, then the later telling. */
function supersedes(entry: Entry, known: Entry): boolean {
  if ((entry.verdict === 'neutral') !== (known.verdict === 'neutral')) return known.verdict === 'neutral'
  return entry.attempt === known.attempt ? entry.at > known.at : entry.attempt > known.attempt
}
