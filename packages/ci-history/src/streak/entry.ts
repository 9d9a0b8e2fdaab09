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
  /** When it ended, in ms since 1970; of several attempts that ended alike, when the first of them did. */
  at: number
}

export interface Known {
  /** It was cancelled because a job took longer than its `timeout-minutes`, which GitHub does not call a time-out. */
  outlived?: boolean
  /** Nothing is kept of the attempts before: when they ended is estimated. */
  alone?: boolean
}

export function entryOf(run: Run, { outlived = false, alone = false }: Known = {}): Entry {
  const { id, number, attempt } = run
  const verdict = outlived && run.conclusion === 'cancelled' ? 'bad' : verdictOf(run)
  const at = verdict === 'bad' && attempt > 1 ? failedBy(run, alone) : firstTime(run.updatedAt, run.startedAt, run.createdAt)
  // Nothing could be said of the age of a run without a time: it is left out of account.
  return { id, number, attempt, verdict: at === undefined ? 'neutral' : verdict, at: at ?? 0 }
}

/**
 * Whoever runs something again had seen it fail, so that it had by the time the newest attempt began. Where nothing better is ever known: as
 * long after it was created as the newest attempt took, so that each further re-run does not make it younger.
 */
function failedBy({ createdAt, startedAt, updatedAt }: Run, alone: boolean): number | undefined {
  const began = firstTime(startedAt, updatedAt, createdAt)
  const estimate = Date.parse(createdAt) + Math.max(0, Date.parse(updatedAt) - Date.parse(startedAt))
  return alone && began !== undefined && estimate < began ? estimate : began
}

const firstTime = (...times: readonly string[]) => times.map(Date.parse).find(Number.isFinite)

function verdictOf({ status, conclusion }: Pick<Run, 'status' | 'conclusion'>): Verdict {
  const result = status === 'completed' ? resultOf(conclusion) : 'other'
  return result === 'good' || result === 'bad' ? result : 'neutral'
}

/** One entry for each run, oldest first. A re-run rewrites history, unless it ends as the attempt before: that is no younger for it. */
export function historyOf(entries: readonly Entry[]): Entry[] {
  const runs = Map.groupBy(entries, ({ number }) => number)
  return [...runs.values()].map(standing).toSorted((a, b) => a.number - b.number)
}

function standing(tellings: readonly Entry[]): Entry {
  const newest = tellings.reduce((known, entry) => (supersedes(entry, known) ? entry : known))
  if (newest.verdict === 'neutral') return newest
  return { ...newest, at: Math.min(...tellings.flatMap(({ verdict, at }) => (verdict === newest.verdict ? [at] : []))) }
}

/** What was decided stands while a re-run goes on, or when it was cancelled; then the newer attempt counts, then the later telling. */
function supersedes(entry: Entry, known: Entry): boolean {
  if ((entry.verdict === 'neutral') !== (known.verdict === 'neutral')) return known.verdict === 'neutral'
  return entry.attempt === known.attempt ? entry.at > known.at : entry.attempt > known.attempt
}
