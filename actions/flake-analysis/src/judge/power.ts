import { percentile } from '@tocsin/ci-history'
import type { FlakeReport } from '../model/report.ts'
import type { Level } from '../model/subject.ts'

/** The smallest rate that so many clean runs rule out with 95 % certainty. */
export const leastRate = (runs: number): number => (runs === 0 ? 1 : 1 - 0.05 ** (1 / runs))

/** What histories of this length can show, by level: half of the subjects were seen as often or more. */
export function powerOf(runs: ReadonlyMap<Level, readonly number[]>): FlakeReport['power'] {
  return Object.fromEntries(
    [...runs].map(([level, counts]) => {
      const middle = percentile(
        counts.toSorted((a, b) => a - b),
        0.5
      )
      return [level, { runs: middle, leastRate: leastRate(middle) }]
    })
  )
}
