import type { RowResult } from './row-result.ts'

export interface RowRule {
  /** Failures in a row that open an alert; at least 1. */
  failuresToOpen: number
  /** Passes in a row that close it. */
  passesToClose: number
}

/** An open alert; places are indexes into the row. */
export interface RowAlert {
  /** All failures since the row was last closed, not only those in a row. */
  failures: number
  firstFailure: number
  latestFailure: number
  /** The newest of the passes just before the first failure. */
  latestPass?: number
}

interface Seen {
  found?: RowAlert
  /** Failures and passes in a row, on the way back in time. */
  streak: number
  passes: number
}

/** TestGrid's alert of a row, from its results newest first: open until enough passes follow the failures, and a flake is no pass. */
export function alertRow(newestFirst: readonly RowResult[], { failuresToOpen, passesToClose }: RowRule): RowAlert | undefined {
  let seen: Seen = { streak: 0, passes: 0 }
  for (const [at, result] of newestFirst.entries()) {
    const open = seen.streak >= failuresToOpen
    if (result === 'flaky' && open) break
    seen = afterOne(seen, result, { at, open })
    if (result === 'good' && seen.passes >= passesToClose) break
  }
  return seen.streak >= failuresToOpen ? seen.found : undefined
}

function afterOne(seen: Seen, result: RowResult, { at, open }: { at: number; open: boolean }): Seen {
  const { found, streak, passes } = seen
  if (result === 'bad') return { found: withFailure(found, at), streak: streak + 1, passes: 0 }
  if (result === 'flaky') return { ...seen, streak: 0, passes: 0 }
  if (result !== 'good') return seen
  if (!open || !found) return { ...seen, streak: 0, passes: passes + 1 }
  return { found: { latestPass: at, ...found }, streak, passes: passes + 1 }
}

const withFailure = (found: RowAlert | undefined, at: number): RowAlert => ({
  failures: (found?.failures ?? 0) + 1,
  firstFailure: at,
  latestFailure: found?.latestFailure ?? at
})
