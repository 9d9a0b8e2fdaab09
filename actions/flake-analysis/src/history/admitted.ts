import type { Placed } from './column.ts'
import type { SheetExecution } from './sheet.ts'

/** So many new subjects a run of a fork may bring: a pull request adds some tests, and not all of them. */
export const mostBornOfFork = 2000

type Sights = readonly Placed[]

/** Which subjects that nobody knew get a line: all that the repository's own runs saw, and of each run of a fork some, those that failed first. */
export function admittedOf(fresh: readonly Sights[], executions: readonly SheetExecution[]): { admitted: Sights[]; refused: number } {
  const isOfForks = (sights: Sights) => sights.every(({ index }) => executions[index]?.place === 'fork')
  const ofForks = fresh.filter(isOfForks)
  if (ofForks.length <= mostBornOfFork) return { admitted: [...fresh], refused: 0 }
  const counts = new Map<number, number>()
  const refused = new Set(
    ofForks
      .toSorted((a, b) => Number(isBad(b)) - Number(isBad(a)))
      .filter(([first]) => {
        const count = 1 + (counts.get(first?.index ?? 0) ?? 0)
        counts.set(first?.index ?? 0, count)
        return count > mostBornOfFork
      })
  )
  return { admitted: fresh.filter((sights) => !refused.has(sights)), refused: refused.size }
}

const isBad = (sights: Sights) => sights.some(({ outcome }) => outcome === 'fail' || outcome === 'flaky')
