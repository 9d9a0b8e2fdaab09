import type { Json } from '@tocsin/notifier'
import { fields } from '@tocsin/notifier'
import { isGone } from '../judge/named.ts'
import type { Candidate, KeptState } from '../judge/options.ts'
import type { LeftSubject } from '../model/report.ts'
import { outcomeAt } from '../model/track.ts'

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
  return candidates.flatMap(({ subject, track }) => {
    const was = fields(before[subject.id]).state
    const is = kept[subject.id]?.state
    if ((was !== 'flaky' && was !== 'broken') || is === 'flaky' || is === 'broken' || is === 'infra') return []
    const state = isGone(track) ? 'gone' : is === 'slow' ? 'slow' : 'healthy'
    return [{ ...subject, was, now: state, at: new Date(now * 1000).toISOString(), cleanRuns: cleanRunsOf(track) }]
  })
}

/** How often it passed since it failed. */
function cleanRunsOf(track: Candidate['track']): number {
  let clean = 0
  for (const index of track.executions.keys()) {
    const outcome = outcomeAt(track, index)
    if (outcome !== undefined) clean = outcome === 'pass' ? clean + 1 : 0
  }
  return clean
}
