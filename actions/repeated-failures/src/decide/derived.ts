import { type Entry, episodesOf, historyOf, tellingsOf } from '@tocsin/ci-history'
import type { Stream } from '../history/streams.ts'
import type { Step } from './progress.ts'
import { noState, type State } from './state.ts'

/**
 * Without a ledger, what was told is what followed from the history before the event. A sweep then has nothing to add, but for a dry run, which
 * shows what is open.
 */
export function derived(entries: readonly Entry[], { told }: Stream, { policy, now }: Step, isDryRun: boolean): State {
  const before = told ? entries.flatMap((entry) => (entry.id === told.id ? attemptBefore(entry) : [entry])) : entries
  const episodes = episodesOf(historyOf(before), policy, now)
  return { ...noState, told: { tellings: tellingsOf(told || !isDryRun ? episodes : episodes.filter(({ recovered }) => recovered)) } }
}

/** Whoever runs something again had seen it fail. */
const attemptBefore = (entry: Entry): Entry[] => (entry.attempt > 1 ? [{ ...entry, attempt: entry.attempt - 1, verdict: 'bad' }] : [])
