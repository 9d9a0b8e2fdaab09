import type { Json } from '@tocsin/notifier'
import { fields } from '@tocsin/notifier'
import { isGone } from '../judge/named.ts'
import type { Candidate, KeptState } from '../judge/options.ts'
import { isForked, seenOf } from '../judge/seen.ts'
import type { LeftSubject } from '../model/subject-report.ts'
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
    const { subject } = candidate
    const was = ownState(fields(before[subject.id]))
    const is = ownState(kept[subject.id] ?? {})
    if ((was !== 'flaky' && was !== 'broken') || is === 'flaky' || is === 'broken' || is === 'infra') return []
    const state = isGone(candidate) ? 'gone' : is === 'slow' ? 'slow' : 'healthy'
    return [{ ...subject, was, now: state, at: isoOf(now), cleanRuns: cleanRunsOf(candidate) }]
  })
}

/** What forks alone show was never there: it neither stays nor leaves. */
const ownState = ({ state, ofForks }: { state?: unknown; ofForks?: unknown }) => (ofForks === true ? undefined : state)

/** How often it passed since it failed, in runs of the repository itself. */
function cleanRunsOf({ subject, track }: Candidate): number {
  const own = seenOf(track, subject.level).counted.filter((seen) => !isForked(seen))
  return own.length - 1 - own.findLastIndex(({ outcome }) => outcome !== 'pass')
}
