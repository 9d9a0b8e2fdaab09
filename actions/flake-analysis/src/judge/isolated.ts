import type { BranchHistory } from './branch-history.ts'
import { isPass, type Seen } from './seen.ts'

/** So many runs on either side must hold no streak: what is being mended fails now and then. */
const margin = 3
const streak = 3

/** Failures alone between passes on the default branch, inside one segment; not of code that was tried again in vain. */
export function isolatedFailures(history: BranchHistory): { failure: Seen; pass: Seen }[] {
  const inVain = triedInVain(history)
  return history.runs.flatMap(({ attempts, first, sha, broken }, position) => {
    const pass = history.runs[position + 1]?.attempts.find(isPass)
    if (!broken || attempts.length > 1 || inVain.has(sha) || !pass) return []
    return isAlone(history, position) && inOneSegment(history, position) ? [{ failure: first, pass }] : []
  })
}

/** Commits that failed in each of their runs, of which there are several. */
function triedInVain({ runs }: BranchHistory): ReadonlySet<string> {
  const passed = new Set(runs.filter(({ broken }) => !broken).map(({ sha }) => sha))
  const [once, again] = [new Set<string>(), new Set<string>()]
  for (const { broken, sha } of runs) if (broken && !passed.has(sha)) (once.has(sha) ? again : once).add(sha)
  return again
}

function isAlone({ runs, streaks }: BranchHistory, position: number): boolean {
  const around = streaks.slice(Math.max(0, position - margin), position + margin + 1)
  return streaks[position] === 1 && position > 0 && position < runs.length - 1 && around.every((length) => length < streak)
}

const inOneSegment = ({ segments }: BranchHistory, position: number): boolean =>
  segments.some(({ from, to }) => from < position && position < to)
