import type { Placed } from './column.ts'
import type { SheetExecution } from './sheet.ts'

/** So many new subjects a run of a fork may bring: a pull request adds some tests, and not all of them. `characters` are of their names and failures. */
export const mostBornOfFork = { subjects: 2000, characters: 2_000_000 }

type Sights = readonly Placed[]

/** What each run of a fork has brought so far, by its number: to all sheets together, for it decides how many reports it has. */
export type BornOfForks = Map<number, { subjects: number; characters: number }>

/** Which subjects that nobody knew get a line: all that the repository's own runs saw, and of each run of a fork some, those that failed first. */
export function admittedOf(
  fresh: readonly Sights[],
  executions: readonly SheetExecution[],
  born: BornOfForks
): { admitted: Sights[]; refused: number } {
  const isOfForks = (sights: Sights) => sights.every(({ index }) => executions[index]?.place === 'fork')
  const isRefused = (sights: Sights) => {
    const run = executions[sights[0]?.index ?? 0]?.run ?? 0
    const before = born.get(run) ?? { subjects: 0, characters: 0 }
    const after = { subjects: before.subjects + 1, characters: before.characters + charactersOf(sights) }
    if (after.subjects > mostBornOfFork.subjects || after.characters > mostBornOfFork.characters) return true
    born.set(run, after)
    return false
  }
  const ofForks = fresh.filter(isOfForks).toSorted((a, b) => Number(isBad(b)) - Number(isBad(a)))
  const refused = new Set(ofForks.filter(isRefused))
  return { admitted: fresh.filter((sights) => !refused.has(sights)), refused: refused.size }
}

const isBad = (sights: Sights) => sights.some(({ outcome }) => outcome === 'fail' || outcome === 'flaky')

/** Of the name once, and of all failures. */
function charactersOf(sights: Sights): number {
  const { job = '', step = '', file = '', test } = sights[0]?.subject ?? {}
  const names = [job, step, file, ...(test ? [...test.suites, test.className, test.name] : [])]
  return [...names, ...sights.map(({ detail }) => detail?.failure?.message ?? '')].reduce((sum, { length }) => sum + length, 0)
}
