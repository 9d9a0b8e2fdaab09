import { cellsOf, lineOf } from './cells.ts'
import { moved } from './change-cells.ts'
import type { Sheet, SheetExecution } from './sheet.ts'
import { withinLimits } from './within-limits.ts'

/** What a sheet keeps at most: a busy workflow for a quarter, and more tests than most repositories have; of those that forks alone report fewer. */
export const largest = { executions: 20_000, lines: 60_000, linesOfForks: 10_000 }

/** A sheet without what began before `since`, in seconds since 1970, and without subjects that are seen no more. */
export function pruned(sheet: Sheet, since: number): Sheet {
  const executions = newestOf(
    sheet.executions.filter(({ at }) => at >= since),
    largest.executions
  )
  const { length } = sheet.lines
  if (executions.length === sheet.executions.length && length <= largest.linesOfForks) return sheet
  return withinLimits(keeping(sheet, executions, since), largest)
}

/** Those of forks go first: there may be as many as anybody likes. */
function newestOf(executions: readonly SheetExecution[], most: number): readonly SheetExecution[] {
  if (executions.length <= most) return executions
  const rank = ({ place }: SheetExecution) => (place === 'fork' ? 0 : 1)
  const kept = new Set(executions.toSorted((a, b) => rank(a) - rank(b)).slice(-most))
  return executions.filter((one) => kept.has(one))
}

/** A sheet as if forks had never run anything. */
export const withoutForks = (sheet: Sheet): Sheet =>
  keeping(
    sheet,
    sheet.executions.filter(({ place }) => place !== 'fork')
  )

/** A sheet with some of its executions, in their order, and with what was there or named as skipped since a time. */
export function keeping(sheet: Sheet, executions: readonly SheetExecution[], since = 0): Sheet {
  if (executions.length === sheet.executions.length) return sheet
  const indexes = new Map(executions.map((execution, index) => [execution, index]))
  const places = sheet.executions.map((execution) => indexes.get(execution))
  const lines = sheet.lines.flatMap((line) => {
    const cells = moved(cellsOf(line, sheet.executions), places, executions)
    const isThere = cells.codes.some((code) => code !== 0) || cells.details.size > 0 || (cells.skippedAt ?? -1) >= since
    return isThere ? [lineOf(line.subject, cells)] : []
  })
  return { ...sheet, executions, lines }
}
