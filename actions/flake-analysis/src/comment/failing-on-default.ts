import type { Execution, Track } from '../model/sighting.ts'
import { outcomeAt } from '../model/track.ts'
import type { FailureSeen } from './run-seen.ts'

/** Where the executions of a sheet are that say something of the default branch, the newest first; but for one run: whatever failed there first is its own. */
export const defaultsIn = (executions: readonly Execution[], but: number): readonly number[] =>
  executions.flatMap(({ run, place, excluded }, index) => (run !== but && place === 'default' && !excluded ? [index] : [])).toReversed()

/** The runs of the default branch that failed of a subject since the last one that passed: it may be broken there before enough of them are known. */
export function failingOnDefault(track: Track, defaults: readonly number[]): FailureSeen['failing'] {
  let [runs, since, open] = [0, 0, { run: -1, since: 0 }]
  for (const index of defaults) {
    const outcome = track.details.get(index)?.excluded ? undefined : outcomeAt(track, index)
    const execution = track.executions[index]
    if (!execution || outcome === undefined) continue
    // A run of which one attempt passed did not fail, and its newest attempt comes first.
    if (outcome !== 'fail') return execution.run === open.run ? found(runs - 1, since) : found(runs, open.since)
    if (execution.run !== open.run) [runs, since] = [runs + 1, open.since]
    open = { run: execution.run, since: execution.at }
  }
  return found(runs, open.since)
}

const found = (runs: number, since: number): FailureSeen['failing'] => (runs > 0 ? { runs, since } : undefined)
