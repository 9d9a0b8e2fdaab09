import { codeOf } from '../model/outcome-codes.ts'
import type { Cells } from './cells.ts'
import type { Placed } from './column.ts'
import type { SheetExecution } from './sheet.ts'

/** The same cells beside other executions: `places` has the new index of each old one, or nothing where it goes. */
export function moved(cells: Cells, places: readonly (number | undefined)[], executions: readonly SheetExecution[]): Cells {
  const codes = new Uint8Array(executions.length)
  for (const [from, to] of places.entries()) if (to !== undefined) codes[to] = cells.codes[from] ?? 0
  const [seconds, starts] = [remapped(cells.seconds, places), remapped(cells.starts, places)]
  return { ...cells, executions, codes, seconds, starts, details: remapped(cells.details, places) }
}

const remapped = <T>(map: ReadonlyMap<number, T>, places: readonly (number | undefined)[]): Map<number, T> =>
  new Map([...map].flatMap(([from, value]) => (places[from] === undefined ? [] : [[places[from], value] as const])))

/** Writes what was seen over what was known of that execution. What is named there and was not run takes nothing from what ran. */
export function put(cells: Cells, { index, outcome, seconds, start, detail, skipped }: Placed): void {
  const execution = cells.executions[index]
  if (!execution || (skipped && cells.codes[index] !== 0)) return
  for (const known of [cells.seconds, cells.starts, cells.details]) known.delete(index)
  cells.codes[index] = outcome ? codeOf[outcome] : 0
  const isOwn = execution.place !== 'fork'
  if (isOwn && seconds !== undefined && outcome === 'pass') cells.seconds.set(index, seconds)
  if (isOwn && start !== undefined && outcome) cells.starts.set(index, start)
  // A fork may skip whatever it likes.
  if (isOwn && skipped) cells.skippedAt = Math.max(cells.skippedAt ?? 0, execution.at)
  if (detail) cells.details.set(index, { run: execution.run, attempt: execution.attempt, ...detail })
}
