import type { Execution, Track } from '../model/sighting.ts'
import { outcomeAt } from '../model/track.ts'
import type { Candidate } from './options.ts'
import { isForked } from './seen.ts'
import { days, overAfterDays } from './verdict.ts'

/** What was not named for so long, while others were, was renamed or removed. */
const gone = days(overAfterDays)

/** One that runs after a long rest may do so before the others: a few tell nothing. */
const leastHeard = 5

/** A branch may skip it for an hour while others run it. */
const leastSkipped = days(1)

/** When the repository itself ran it last, in seconds since 1970, or anybody where it never did; 0 where nobody did. */
export function lastRun(track: Track): number {
  const ran = track.executions.filter((_, index) => outcomeAt(track, index) !== undefined)
  return (ran.findLast(isOwn) ?? ran.at(-1))?.at ?? 0
}

/**
 * Whether what it belongs to ran for 14 days without it, from the first such run to the last, or its whole variant is named no more while others of
 * its workflow are. Time alone ends nothing: where nothing ran, nothing is known.
 */
export function isGone({ track, heard = [] }: Pick<Candidate, 'track' | 'heard'>): boolean {
  const newestOwn = track.executions.findLast(isOwn)
  const newest = (newestOwn ?? track.executions.at(-1))?.at ?? 0
  const named = Math.max(lastRun(track), track.skippedAt ?? 0)
  const without = track.executions.find((one) => one.at > named && (!newestOwn || isOwn(one)))?.at ?? newest
  // What the window has nowhere is over; what it has needs as long a time of runs without it.
  return (named === 0 ? newest > 0 : newest - without >= gone) || isHeardFor(gone, heard, Math.max(named, newest))
}

/** Whether what was heard after a time spans so long: a rest before the first of it counts for nothing. */
function isHeardFor(seconds: number, heard: readonly number[], after: number): boolean {
  const first = firstAfter(heard, after)
  return heard.length - first >= leastHeard && (heard.at(-1) ?? 0) - (heard[first] ?? 0) >= seconds
}

/** The index of the first that is later, by halves: each test asks. */
function firstAfter(times: readonly number[], time: number): number {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] ?? 0) > time) high = middle
    else low = middle + 1
  }
  return low
}

const isOwn = (execution: Execution) => !isForked({ execution })

/** Whether reports name it as skipped, as those of a test in quarantine do. */
export const isSkipped = (track: Track): boolean => (track.skippedAt ?? 0) - lastRun(track) >= leastSkipped
