import { bitsOf, codeAt, codeOf, outcomeOf, setCode } from './outcome-codes.ts'
import type { Detail, Execution, Outcome, Sighting, Track } from './sighting.ts'

/** Two bits for each outcome, as a track has them; undefined: not seen. */
export function packed(list: readonly (Outcome | undefined)[]): Uint8Array {
  return bitsOf(Uint8Array.from(list, (outcome) => (outcome ? codeOf[outcome] : 0)))
}

/** Writes one outcome; the array has to reach so far. */
export function setOutcome(bytes: Uint8Array, index: number, outcome: Outcome | undefined): void {
  setCode(bytes, index, outcome ? codeOf[outcome] : 0)
}

/** What became of the subject in the execution of this index; undefined where it was not seen. */
export function outcomeAt({ outcomes: bytes }: Pick<Track, 'outcomes'>, index: number): Outcome | undefined {
  return outcomeOf[codeAt(bytes, index)]
}

/** A track with a sheet of its own, from sightings oldest first. */
export function trackOf(sightings: readonly Sighting[]): Track {
  return {
    executions: sightings.map(({ execution }) => execution),
    outcomes: packed(sightings.map(({ outcome }) => outcome)),
    details: new Map(sightings.map(({ execution: _, outcome: __, seconds: ___, ...detail }, index): [number, Detail] => [index, detail])),
    seconds: new Map(sightings.flatMap(({ seconds }, index): [number, number][] => (seconds === undefined ? [] : [[index, seconds]])))
  }
}

/** Everything that was seen, oldest first. */
export function sightingsOf(track: Track): Sighting[] {
  return track.executions.flatMap((execution, index) => {
    const outcome = outcomeAt(track, index)
    return outcome ? [sighting(track, execution, { index, outcome })] : []
  })
}

function sighting({ details, seconds }: Track, execution: Execution, { index, outcome }: { index: number; outcome: Outcome }): Sighting {
  const took = seconds?.get(index)
  return { execution, outcome, ...(took === undefined ? {} : { seconds: took }), ...details.get(index) }
}
