import type { Json } from '@tocsin/notifier'
import { fields } from '@tocsin/notifier'
import { isGone } from '../judge/named.ts'
import type { Candidate, KeptState } from '../judge/options.ts'
import { isForked } from '../judge/seen.ts'
import type { LeftSubject } from '../model/subject-report.ts'
import { outcomeAt } from '../model/track.ts'
import { isoOf } from '../time.ts'

interface Before {
  /** What the analysis before this one found, by id. */
  before: Readonly<Record<string, Json>>
  /** Seconds since 1970. */
  now: number
}

/** What the analysis before this one had as flaky or broken, and this one has not. */
export function leftOf(
  kept: Readonly<Record<string, KeptState>>,
  candidates: readonly Candidate[],
  { before, now }: Before
): readonly LeftSubject[] {
  return candidates.flatMap((candidate) => {
    const { subject, track } = candidate
    const was = ownState(fields(before[subject.id]))
    const is = ownState(kept[subject.id] ?? {})
    if ((was !== 'flaky' && was !== 'broken') || is === 'flaky' || is === 'broken' || is === 'infra') return []
    const state = isGone(candidate) ? 'gone' : is === 'slow' ? 'slow' : 'healthy'
    return [{ ...subject, was, now: state, at: isoOf(now), cleanRuns: cleanRunsOf(track) }]
  })
}

/** What forks alone show was never there: it neither stays nor leaves. */
const ownState = ({ state, ofForks }: { state?: unknown; ofForks?: unknown }) => (ofForks === true ? undefined : state)

/** How often it passed since it failed, in runs of the repository itself. */
function cleanRunsOf(track: Candidate['track']): number {
  let clean = 0
  for (const [index, execution] of track.executions.entries()) {
    const outcome = isForked({ execution }) ? undefined : outcomeAt(track, index)
    if (outcome !== undefined) clean = outcome === 'pass' ? clean + 1 : 0
  }
  return clean
}
