import type { Run } from '@tocsin/ci-history'
import { resultOf } from '@tocsin/notifier'
import { lineageOf } from '../model/sighting.ts'
import { type Home, placeOf } from './place.ts'

/**
 * What the jobs of a run may tell, the most telling first: the default branch fails, and this is its newest run, one of each workflow; it passed when
 * it was run again; another run of its commit passed; it failed alone on the default branch, between passes, or at an end of a stretch of failures
 * there; a fork says it passed again, or its commit did. The newest failure of a branch is for infrastructure and durations, that of a branch of a
 * fork after those of the own ones, for a fork has as many as it likes; what is left repeats what was told.
 */
export const tellings = ['failing', 'passedAgain', 'sameCommit', 'alone', 'edge', 'ofFork', 'newest', 'newestOfFork', 'rest'] as const
export type Telling = (typeof tellings)[number]

/** What the jobs of each of these runs may tell, by its number: each failed, was cancelled by its limit perhaps, or was run again. Other runs that are known show what was around them. */
export function tellingsOf(runs: readonly Run[], around: readonly Run[], home: Home): ReadonlyMap<number, Telling> {
  const all = [...new Map([...around, ...runs].map((run) => [run.id, run])).values()]
  const codeOf = (run: Run) => {
    const lineage = lineageOf(placeOf(run, home))
    return lineage && JSON.stringify([run.path, run.sha, lineage])
  }
  const passed = new Set(all.filter(({ conclusion }) => conclusion === 'success').flatMap((run) => codeOf(run) ?? []))
  const ofDefault = stretchesOf(all.filter((run) => placeOf(run, home) === 'default'))
  const newest = newestFailures(all)
  const tellingOf = (run: Run): Telling => {
    if (ofDefault.get(run.id) === 'failing') return 'failing'
    const known = run.conclusion === 'success' ? 'passedAgain' : passed.has(codeOf(run) ?? '') ? 'sameCommit' : undefined
    const isOfFork = placeOf(run, home) === 'fork'
    if (known) return isOfFork ? 'ofFork' : known
    const isNewest = newest.has(run.id) || !isBad(run)
    return ofDefault.get(run.id) ?? (isNewest ? (isOfFork ? 'newestOfFork' : 'newest') : 'rest')
  }
  return new Map(runs.map((run) => [run.id, tellingOf(run)]))
}

/** Whether a flake may show in the jobs of a run, and in its reports. */
export const mayFlake = (telling: Telling | undefined): boolean =>
  telling !== undefined && telling !== 'newest' && telling !== 'newestOfFork' && telling !== 'rest'

/** How many reports of a run are expected to show it: one of each attempt that failed. */
export const reportsOfFlake = ({ conclusion, attempt }: Run): number => (conclusion === 'success' ? attempt - 1 : attempt)

const isBad = ({ conclusion }: Run) => resultOf(conclusion) === 'bad'

type Stretch = Extract<Telling, 'failing' | 'alone' | 'edge'>

/** Of each workflow the failures that stand alone, and the first and the last of those in a row. */
function stretchesOf(runs: readonly Run[]): Map<number, Stretch> {
  const found = new Map<number, Stretch>()
  for (const some of Map.groupBy(runs.filter(isDecided), ({ path }) => path).values()) {
    const inOrder = some.toSorted((a, b) => a.number - b.number)
    for (const [at, run] of inOrder.entries()) {
      const [before, after] = [inOrder[at - 1], inOrder[at + 1]]
      if (!isBad(run) || (before && isBad(before) && after && isBad(after))) continue
      found.set(run.id, after === undefined ? 'failing' : before && !isBad(before) && !isBad(after) ? 'alone' : 'edge')
    }
  }
  return found
}

const isDecided = ({ conclusion }: Run) => ['good', 'bad'].includes(resultOf(conclusion))

function newestFailures(runs: readonly Run[]): ReadonlySet<number> {
  const found = new Map<string, Run>()
  for (const run of runs.filter(isBad)) {
    const key = JSON.stringify([run.path, run.headRepository, run.branch])
    if ((found.get(key)?.number ?? -1) < run.number) found.set(key, run)
  }
  return new Set([...found.values()].map(({ id }) => id))
}
