import type { Codes } from '../model/outcome-codes.ts'
import type { SheetExecution } from './sheet.ts'

/** Times are of the repository's own runs: forks would else decide what is slow, and which of them are kept. */
export function ownCodes(codes: Codes, executions: readonly SheetExecution[]): Codes {
  const forks = forksAmong(executions)
  if (forks.length === 0) return codes
  const own = codes.slice()
  for (const index of forks) own[index] = 0
  return own
}

const known = new WeakMap<readonly SheetExecution[], readonly number[]>()

/** The same for all lines of a sheet. */
function forksAmong(executions: readonly SheetExecution[]): readonly number[] {
  const found = known.get(executions) ?? executions.flatMap(({ place }, index) => (place === 'fork' ? [index] : []))
  known.set(executions, found)
  return found
}
