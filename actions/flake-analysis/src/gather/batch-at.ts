import type { Run } from '@tocsin/ci-history'
import type { Candidate } from './candidates.ts'
import { readable } from './choose.ts'
import type { Home } from './place.ts'
import type { ArtifactFacts } from './ports.ts'

/** After a kill a batch is read again: of a long reading it is a sixtieth. */
const [fewestRuns, mostBatches] = [100, 60]
/** All reports of a batch are held at once. */
const mostReports = 24
/** Of their archives, which hold ten times as much: what a million tests take, and mostly less. */
const mostBytes = 32 * 2 ** 20

export interface Reports {
  artifacts: ReadonlyMap<number, readonly ArtifactFacts[]>
  /** How many are expected to show a flake, by run. */
  telling: ReadonlyMap<number, number>
  /** Calls for all of them. */
  calls: number
  home: Home
}

/** The runs of the next batch: fewer where many of their reports are expected to be read. */
export function batchAt(all: readonly Candidate[], from: number, reports: Reports): readonly Candidate[] {
  const most = Math.max(fewestRuns, Math.ceil(all.length / mostBatches))
  const expected = expectedIn(all.slice(from), reports)
  let [sum, bytes] = [0, 0]
  let to = from
  while (to < all.length && to < from + most && (to === from || (sum < mostReports && bytes < mostBytes))) {
    const { run } = all[to] as Candidate
    sum += expected(run)
    bytes += expected(run) * meanBytes(reports.artifacts.get(run.id))
    to += 1
  }
  return all.slice(from, to)
}

const meanBytes = (artifacts: readonly ArtifactFacts[] = []) =>
  artifacts.reduce((sum, { bytes }) => sum + bytes, 0) / Math.max(1, artifacts.length)

function expectedIn(rest: readonly Candidate[], { artifacts, telling, calls, home }: Reports): (run: Run) => number {
  const reportsOf = (run: Run) => readable(run, artifacts.get(run.id), home)
  const share =
    calls /
    Math.max(
      1,
      rest.reduce((sum, { run }) => sum + reportsOf(run), 0)
    )
  return (run) => (calls === 0 ? 0 : Math.min(reportsOf(run), Math.max(reportsOf(run) * share, telling.get(run.id) ?? 0)))
}
