import { lineageOf, lineages } from '../model/sighting.ts'
import type { BranchHistory } from './branch-history.ts'
import { isFail, isForked, isPass, type Seen } from './seen.ts'

/** A failure that the same code contradicts. */
export interface Contradiction {
  tier: 'T1' | 'T2'
  failure: Seen
  pass: Seen
}

/** So many failing runs in a row are an outage, even if the same code passed later: TestGrid's number. */
const outage = 3

/** Failures of code that passed at another time: in another attempt of the run, or in another run of the commit. */
export function contradictions(counted: readonly Seen[], history: BranchHistory): Contradiction[] {
  const failures = counted.filter(isFail)
  const sameRun = within(counted, failures, ({ execution }) => execution.run)
  const sameCode = lineages.flatMap((lineage) => {
    const isOf = ({ execution }: Seen) => lineageOf(execution.place) === lineage
    return within(counted.filter(isOf), failures.filter(isOf), ({ execution }) => execution.sha)
  })
  return [...sameRun.flatMap(ofOneRun), ...sameCode.flatMap((group) => ofOneCommit(group, history))]
}

const isPull = ({ execution }: Seen) => execution.place === 'pull'

/** Groups with a failure in them; only these are made. */
function within<K>(counted: readonly Seen[], failures: readonly Seen[], key: (seen: Seen) => K): Seen[][] {
  const wanted = new Set(failures.map(key))
  if (wanted.size === 0) return []
  const members = counted.filter((seen) => wanted.has(key(seen)))
  return [...Map.groupBy(members, key).values()]
}

const ofOneRun = (attempts: Seen[]): Contradiction[] => pairs(attempts).map((pair) => ({ tier: 'T1', ...pair }))

function ofOneCommit(group: Seen[], history: BranchHistory): Contradiction[] {
  const inARow = failuresInARow(group)
  return pairs(group)
    .map((pair) => ({ ...pair, inARow: inARow.get(pair.failure) ?? 0 }))
    .filter(({ failure, pass, inARow }) => inARow > 0 && mayBeTrusted(failure, pass, { history, inARow }))
    .map(({ failure, pass }) => ({ tier: 'T2', failure, pass }))
}

/** Of each failure of a run that failed for good: of how many such runs of the commit, with none between that passed, its run is one. */
function failuresInARow(group: readonly Seen[]): Map<Seen, number> {
  const streaks: Seen[][][] = [[]]
  for (const attempts of Map.groupBy(group, ({ execution }) => execution.run).values()) {
    if (attempts.every(isFail)) streaks.at(-1)?.push(attempts)
    else streaks.push([])
  }
  return new Map(streaks.flatMap((runs) => runs.flat().map((seen): [Seen, number] => [seen, runs.length])))
}

/** Each failure with the next pass, or with the one before where none came after. */
function pairs(group: readonly Seen[]): Omit<Contradiction, 'tier'>[] {
  const found: Omit<Contradiction, 'tier'>[] = []
  const last = group.findLast(isPass)
  let next: Seen | undefined
  for (const seen of group.toReversed()) {
    if (isPass(seen)) next = seen
    else if (next ?? last) found.push({ failure: seen, pass: next ?? last ?? seen })
  }
  return found.toReversed()
}

interface Surroundings {
  history: BranchHistory
  /** How many runs of the commit failed in a row. */
  inARow: number
}

/** Another run is another time: what the world outside broke and mended must not look like a flake. */
function mayBeTrusted(failure: Seen, pass: Seen, { history, inARow }: Surroundings): boolean {
  const position = history.runAt.get(failure.index)
  const streak = Math.max(inARow, position === undefined ? 0 : (history.streaks[position] ?? 0))
  if (streak >= outage) return false
  if ((isPull(failure) || isForked(failure)) && wasRed(history, failure)) return false
  return pass.index > failure.index || streak === 1
}

/** Whether the default branch, which a pull request is merged with, failed when this did. */
function wasRed({ runs }: BranchHistory, { index }: Seen): boolean {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.first.index ?? 0) < index) low = middle + 1
    else high = middle
  }
  return runs[low - 1]?.broken ?? false
}
