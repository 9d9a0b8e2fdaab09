import { type ChangePoints, changePoints } from '@tocsin/ci-history'
import { type DefaultRun, defaultRunsOf, observationOf } from './default-runs.ts'
import type { Seen } from './seen.ts'

/** How it went on the default branch. Positions are indexes of runs. */
export interface BranchHistory extends ChangePoints {
  runs: readonly DefaultRun[]
  /** For each run, of how many failing runs in a row it is one; 0 for those that passed. */
  streaks: readonly number[]
  /** By the index of the execution: where its run is in `runs`. */
  runAt: ReadonlyMap<number, number>
}

export function branchHistoryOf(counted: readonly Seen[]): BranchHistory {
  const runs = defaultRunsOf(counted)
  const runAt = new Map(runs.flatMap(({ attempts }, position) => attempts.map(({ index }): [number, number] => [index, position])))
  return { runs, runAt, streaks: streaksOf(runs), ...segmentsOf(runs) }
}

/** Without two failures nothing changed. */
function segmentsOf(runs: readonly DefaultRun[]): ChangePoints {
  const failing = runs.filter(({ broken }) => broken).length
  if (failing < 2) return { segments: [{ from: 0, to: runs.length - 1, runs: runs.length, failures: failing }], splits: [] }
  return changePoints(runs.map(observationOf))
}

function streaksOf(runs: readonly DefaultRun[]): number[] {
  const lengths = runs.map(() => 0)
  for (let start = 0, end = 0; start < runs.length; start = end + 1) {
    for (end = start; runs[end]?.broken; ) end += 1
    lengths.fill(end - start, start, end)
  }
  return lengths
}
