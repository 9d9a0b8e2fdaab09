import type { Candidate } from './candidates.ts'
import type { Outlook } from './outlook.ts'
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
}

/** The runs of the next batch: fewer where many of their reports are expected to be read. */
export function batchAt(
  all: readonly Candidate[],
  from: number,
  outlook: Outlook,
  { artifacts, telling, calls }: Reports
): readonly Candidate[] {
  const most = Math.max(fewestRuns, Math.ceil(all.length / mostBatches))
  const share = calls / Math.max(1, outlook.reports(from))
  let [sum, bytes] = [0, 0]
  let to = from
  while (to < all.length && to < from + most && (to === from || (sum < mostReports && bytes < mostBytes))) {
    const { run } = all[to] as Candidate
    const reports = outlook.reports(to, to + 1)
    const expected = calls === 0 ? 0 : Math.min(reports, Math.max(reports * share, telling.get(run.id) ?? 0))
    sum += expected
    bytes += expected * meanBytes(artifacts.get(run.id))
    to += 1
  }
  return all.slice(from, to)
}

const meanBytes = (artifacts: readonly ArtifactFacts[] = []) =>
  artifacts.reduce((sum, { bytes }) => sum + bytes, 0) / Math.max(1, artifacts.length)
