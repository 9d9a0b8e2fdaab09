import type { Candidate } from './candidates.ts'
import type { ArtifactFacts } from './ports.ts'

/** After a kill a batch is read again: of a long reading it is a sixtieth. */
const [fewestRuns, mostBatches] = [100, 60]
/** All reports of a batch are held at once. */
const mostReports = 24

/** The runs of the next batch: fewer where they have many reports. */
export function batchAt(
  all: readonly Candidate[],
  from: number,
  artifacts: ReadonlyMap<number, readonly ArtifactFacts[]>
): readonly Candidate[] {
  const most = Math.max(fewestRuns, Math.ceil(all.length / mostBatches))
  let reports = 0
  let to = from
  while (to < all.length && to < from + most && (to === from || reports < mostReports)) {
    reports += artifacts.get(all[to]?.run.id ?? 0)?.length ?? 0
    to += 1
  }
  return all.slice(from, to)
}
