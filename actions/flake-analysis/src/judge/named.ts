import type { Track } from '../model/sighting.ts'
import { outcomeAt } from '../model/track.ts'
import { isForked } from './seen.ts'
import { days } from './verdict.ts'

/** What was not named for so long, while others were, was renamed or removed. */
const gone = days(14)

/** A branch may skip it for an hour while others run it. */
const leastSkipped = days(1)

/** When the repository itself ran it last, in seconds since 1970; 0 where it never did. */
export function lastRun(track: Track): number {
  for (let index = track.executions.length - 1; index >= 0; index -= 1) {
    const execution = track.executions[index]
    if (execution && !isForked({ execution }) && outcomeAt(track, index) !== undefined) return execution.at
  }
  return 0
}

/** Whether what it belongs to ran for so long without it. Time alone ends nothing: where nothing ran, nothing is known. */
export function isGone(track: Track): boolean {
  const newest = track.executions.findLast((execution) => !isForked({ execution }))?.at ?? 0
  return Math.max(lastRun(track), track.skippedAt ?? 0) < newest - gone
}

/** Whether reports name it as skipped, as those of a test in quarantine do. */
export const isSkipped = (track: Track): boolean => (track.skippedAt ?? 0) - lastRun(track) >= leastSkipped
