import type { Reading } from './batch.ts'
import type { Candidate } from './candidates.ts'
import { readable } from './choose.ts'
import { type Home, placeOf } from './place.ts'

/** Of the runs from one up to another, which is left out; by default up to the last. */
type Sum = (from: number, to?: number) => number

/** What reading so many runs is expected to take. It is summed up once: whoever looks at each batch anew reads all that is left as often. */
export interface Outlook {
  runs: number
  /** Calls for their jobs. */
  jobs: Sum
  /** Green ones whose jobs are read, too. */
  greens: Sum
  /** Reports that may be read. */
  reports: Sum
  ownReports: Sum
  /** Reports that are expected to show a flake. */
  flakes: Sum
  ownFlakes: Sum
}

export function outlookOf(
  all: readonly Candidate[],
  { greens, artifacts, telling }: Pick<Reading, 'greens' | 'artifacts' | 'telling'>,
  home: Home
): Outlook {
  const isOwn = all.map(({ run }) => placeOf(run, home) !== 'fork')
  const reports = all.map(({ run }) => readable(run, artifacts.get(run.id), home))
  const flakes = all.map(({ run }) => (artifacts.has(run.id) ? (telling.get(run.id) ?? 0) : 0))
  const own = (counts: readonly number[]) => counts.map((count, index) => (isOwn[index] ? count : 0))
  return {
    runs: all.length,
    jobs: summed(all.map(({ needsJobs }) => Number(needsJobs))),
    greens: summed(all.map(({ run }) => Number(greens.has(run.id)))),
    reports: summed(reports),
    ownReports: summed(own(reports)),
    flakes: summed(flakes),
    ownFlakes: summed(own(flakes))
  }
}

function summed(counts: readonly number[]): Sum {
  const sums = [0]
  for (const [index, count] of counts.entries()) sums.push((sums[index] ?? 0) + count)
  return (from, to = counts.length) => (sums[to] ?? 0) - (sums[from] ?? 0)
}
