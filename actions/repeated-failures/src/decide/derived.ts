import { type Entry, episodesOf, historyOf, tellingsOf } from '@tocsin/ci-history'
import { isCounted } from '../history/manual.ts'
import type { Stream } from '../history/streams.ts'
import { noState, type State } from '../kept/state.ts'
import type { Step } from './advance.ts'

interface Heard extends Pick<Stream, 'eventRun'> {
  /** Failures of runs that were started by hand count. */
  manual: boolean
}

/**
 * Without a ledger, what was told is what followed from the history before the event. A sweep then has nothing to add, but for a dry run, which
 * shows what is open.
 */
export function derived(entries: readonly Entry[], { eventRun, manual }: Heard, { policy, now }: Step, isDryRun: boolean): State {
  const counted = eventRun && isCounted({ ...eventRun, conclusion: 'failure' }, manual)
  const before = eventRun ? entries.flatMap((entry) => (entry.id !== eventRun.id ? [entry] : counted ? attemptBefore(entry) : [])) : entries
  const episodes = episodesOf(historyOf(before), policy, now)
  return { ...noState, told: { tellings: tellingsOf(eventRun || !isDryRun ? episodes : episodes.filter(({ recovered }) => recovered)) } }
}

/** Whoever runs something again had seen it fail. */
const attemptBefore = (entry: Entry): Entry[] => (entry.attempt > 1 ? [{ ...entry, attempt: entry.attempt - 1, verdict: 'bad' }] : [])
