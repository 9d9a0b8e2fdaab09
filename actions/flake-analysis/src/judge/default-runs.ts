import type { Observation } from '@tocsin/ci-history'
import { isFail, type Seen } from './seen.ts'

/** A run of the default branch with all its attempts in which the subject was seen. */
export interface DefaultRun {
  attempts: readonly Seen[]
  first: Seen
  last: Seen
  sha: string
  /** Every attempt failed, so no re-run by hand helped. */
  broken: boolean
}

/** More of the past would say little of today and cost much. */
const most = 1000

/** The newest runs of the default branch, oldest first. */
export function defaultRunsOf(counted: readonly Seen[]): DefaultRun[] {
  const runs: Seen[][] = []
  for (const seen of counted) {
    if (seen.execution.place !== 'default') continue
    const open = runs.at(-1)
    if (open?.[0]?.execution.run === seen.execution.run) open.push(seen)
    else runs.push([seen])
  }
  return runs.slice(-most).flatMap(runOf)
}

function runOf(attempts: Seen[]): DefaultRun[] {
  const [first] = attempts
  const last = attempts.at(-1)
  return first && last ? [{ attempts, first, last, sha: first.execution.sha, broken: attempts.every(isFail) }] : []
}

/** What change points are found in: what became of the first try, and whether trying again helped. */
export const observationOf = ({ attempts, first, broken }: DefaultRun, position: number): Observation => ({
  position,
  runs: 1,
  failures: isFail(first) ? 1 : 0,
  retried: isFail(first) && attempts.length > 1 ? 1 : 0,
  failedAfterRetry: broken && attempts.length > 1 ? 1 : 0
})
