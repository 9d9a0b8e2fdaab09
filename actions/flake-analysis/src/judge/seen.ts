import type { Detail, Execution, Outcome, Track } from '../model/sighting.ts'
import type { Level } from '../model/subject.ts'
import { outcomeAt } from '../model/track.ts'

/** One sighting, with its index among the executions of the sheet. */
export interface Seen {
  index: number
  execution: Execution
  outcome: Outcome
}

export interface SeenOf {
  /** Oldest first, as everywhere. */
  counted: readonly Seen[]
  /** They say nothing of the code and count nowhere. */
  excluded: readonly Seen[]
}

/** All sightings of a track. */
export function seenOf(track: Track, level: Level): SeenOf {
  const counted: Seen[] = []
  const excluded: Seen[] = []
  for (const [index, execution] of track.executions.entries()) {
    const outcome = outcomeAt(track, index)
    if (outcome) (isExcluded(level, execution, track.details.get(index)) ? excluded : counted).push({ index, execution, outcome })
  }
  return { counted, excluded }
}

/** When nearly all tests fail at once, each of them is innocent; the job is not. */
export function isExcluded(level: Level, execution: Execution, detail: Detail | undefined): boolean {
  const reasons = [execution.excluded, detail?.excluded]
  return reasons.includes('infra') || (level === 'test' && reasons.includes('mass-failure'))
}

/** Fails and flaky outcomes have the higher bit of their two. */
const troubleBits = 0b10101010

/** True when the subject passed wherever it was seen, and never by a retry. */
export const isQuiet = (track: Track): boolean => troublesOf(track).length === 0

const found = new WeakMap<Track, readonly Seen[]>()

/** The sightings that are no plain pass, found without a look at each pass, and once. */
export function troublesOf(track: Track): readonly Seen[] {
  const known = found.get(track)
  if (known) return known
  const troubles: Seen[] = []
  const { outcomes } = track
  // Counted by hand: an iterator over millions of bytes is what takes the time.
  for (let byte = 0; byte < outcomes.length; byte += 1) {
    if (((outcomes[byte] ?? 0) & troubleBits) !== 0) troubles.push(...troublesIn(track, byte * 4))
  }
  found.set(track, troubles)
  return troubles
}

const troublesIn = (track: Track, from: number): Seen[] =>
  [from, from + 1, from + 2, from + 3].flatMap((index) => {
    const outcome = outcomeAt(track, index)
    const execution = track.executions[index]
    return execution && (outcome === 'fail' || outcome === 'flaky') ? [{ index, execution, outcome }] : []
  })

/** How often a quiet track was seen passing. */
export function passesOf({ outcomes }: Track): number {
  let sum = 0
  for (let byte = 0; byte < outcomes.length; byte += 1) sum += onesOf[(outcomes[byte] ?? 0) & ~troubleBits] ?? 0
  return sum
}

const onesOf = Uint8Array.from({ length: 256 }, (_, byte) => [...byte.toString(2)].filter((bit) => bit === '1').length)

/** Whoever opens a pull request from a fork, or starts a run by a comment, decides what its runs say. */
export const isForked = ({ execution }: Pick<Seen, 'execution'>): boolean => execution.place === 'fork'

export const isFail = ({ outcome }: Seen): boolean => outcome === 'fail'
export const isPass = ({ outcome }: Seen): boolean => outcome !== 'fail'

/** Tells executions apart over all sheets. */
export const keyOf = ({ run, attempt }: Execution): string => `${run}/${attempt}`
