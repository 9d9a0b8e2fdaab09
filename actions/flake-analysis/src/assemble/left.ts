import type { Json } from '@tocsin/notifier'
import { fields } from '@tocsin/notifier'
import type { Candidate, KeptState } from '../judge/options.ts'
import type { LeftSubject } from '../model/report.ts'
import { outcomeAt } from '../model/track.ts'

interface Before {
  /** What the analysis before this one found, by id. */
  before: Readonly<Record<string, Json>>
  /** Seconds since 1970. */
  now: number
}

/** What was not seen for so long was renamed or removed. */
const gone = 14 * 86_400

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
    const { last, cleanRuns } = sinceFailure(track)
    const state = last < now - gone ? 'gone' : is === 'slow' ? 'slow' : 'healthy'
    return [{ ...subject, was, now: state, at: new Date(now * 1000).toISOString(), cleanRuns }]
  })
}

/** When the subject was last seen, and how often it passed since it failed. */
function sinceFailure(track: Candidate['track']): { last: number; cleanRuns: number } {
  let [last, cleanRuns] = [0, 0]
  for (const [index, { at }] of track.executions.entries()) {
    const outcome = outcomeAt(track, index)
    if (outcome === undefined) continue
    last = at
    cleanRuns = outcome === 'pass' ? cleanRuns + 1 : 0
  }
  return { last, cleanRuns }
}
