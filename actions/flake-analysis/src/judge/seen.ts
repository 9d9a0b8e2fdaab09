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

/** True when the subject passed wherever it was seen, and never by a retry. Fails and flaky outcomes have the higher bit of their two. */
export const isQuiet = ({ outcomes }: Track): boolean => outcomes.every((byte) => (byte & 0b10101010) === 0)

/** The sightings that are no plain pass, found without a look at each pass. */
export function troublesOf(track: Track): Seen[] {
  const found: Seen[] = []
  for (const [byteIndex, byte] of track.outcomes.entries()) {
    if ((byte & 0b10101010) !== 0) found.push(...troublesIn(track, byteIndex * 4))
  }
  return found
}

const troublesIn = (track: Track, from: number): Seen[] =>
  [from, from + 1, from + 2, from + 3].flatMap((index) => {
    const outcome = outcomeAt(track, index)
    const execution = track.executions[index]
    return execution && (outcome === 'fail' || outcome === 'flaky') ? [{ index, execution, outcome }] : []
  })

/** How often a quiet track was seen passing. */
export const passesOf = ({ outcomes }: Track): number => outcomes.reduce((sum, byte) => sum + (onesOf[byte & 0b01010101] ?? 0), 0)

const onesOf = Uint8Array.from({ length: 256 }, (_, byte) => [...byte.toString(2)].filter((bit) => bit === '1').length)

export const isFail = ({ outcome }: Seen): boolean => outcome === 'fail'
export const isPass = ({ outcome }: Seen): boolean => outcome !== 'fail'

/** Tells executions apart over all sheets. */
export const keyOf = ({ run, attempt }: Execution): string => `${run}/${attempt}`
