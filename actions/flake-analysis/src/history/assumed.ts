import { codeOf } from '../model/outcome-codes.ts'
import { lineageOf } from '../model/sighting.ts'
import type { Cells } from './cells.ts'
import { unpacked } from './outcomes.ts'
import type { Sheet, SheetExecution } from './sheet.ts'
import { usualPlaces } from './usual-places.ts'

/** A test that is in fewer of the reports that were read is chosen now and then, or skipped. */
const leastShare = 0.9

/**
 * Writes into the cells of a test that it passed where its report was not read and the job passed. Only in the runs from its first sighting to its last, where it
 * is in nearly all reports, and where the job would have told of a failure. What a retry inside the run made good stays unknown: a test that ever
 * needed one is left as it was seen.
 */
export function passUnread(sheet: Sheet): (cells: Cells) => void {
  const indexes = unreadPasses(sheet.executions)
  if (indexes.length === 0 || hidesFailures(sheet)) return () => undefined
  return (cells) => {
    if (cells.codes.some((code, index) => isUntold(code, sheet.executions[index]))) return
    const [first, last] = [cells.codes.findIndex(isThere), cells.codes.findLastIndex(isThere)]
    if (first < 0) return
    const usual = usualPlaces(cells.codes, sheet.executions, { from: first, to: last, least: leastShare, isRead })
    const [from, to] = [sheet.executions[first]?.run ?? 0, sheet.executions[last]?.run ?? 0]
    for (const index of indexes) {
      const { run, place } = sheet.executions[index] as SheetExecution
      if (run >= from && run <= to && cells.codes[index] === 0 && usual.has(place)) cells.codes[index] = codeOf.pass
    }
  }
}

const isThere = (code: number) => code !== 0
const isRead = ({ read, excluded }: SheetExecution) => read && !excluded

/** What became of the test and the job did not tell. What a fork says decides nothing. */
const isUntold = (code: number, execution: SheetExecution | undefined) =>
  execution?.place !== 'fork' && (code === codeOf.flaky || (code === codeOf.fail && execution?.job === 'pass'))

/** Whether tests fail and the job never does: `continue-on-error`, or a command whose result counts for nothing. */
function hidesFailures({ executions, lines }: Sheet): boolean {
  const told = { pass: false, fail: false }
  for (const { codes, details } of lines) {
    if (details.length === 0) continue
    for (const [index, code] of unpacked(codes, executions.length).entries()) {
      const job = code === codeOf.fail ? executions[index]?.job : undefined
      if (job) told[job] = true
    }
  }
  return told.pass && !told.fail
}

/**
 * The executions whose tests all passed by what their job says. Failures are read first and passes are not, so passes count only as far as failures
 * were read: with the failure that is next to them, before or after. The attempt that passed contradicts a failure wherever that is.
 */
export function unreadPasses(executions: readonly SheetExecution[]): readonly number[] {
  const isContradicted = contradictions(executions)
  const failed = new Set(executions.filter(({ read, job }) => read && job === 'fail').map(({ run }) => run))
  const entries = executions.map((execution, index) => ({ ...execution, index })).filter(({ excluded }) => !excluded)
  const ofPlaces = Map.groupBy(
    entries.filter((one) => (one.job === 'fail' && (one.read || isContradicted(one))) || (one.job === 'pass' && !one.read)),
    ({ place }) => place
  )
  return [...ofPlaces.values()].flatMap((some) => {
    const next = nextTo(some, ({ job }) => job === 'fail')
    return some.flatMap(({ job, run, index }, at) => (job === 'pass' && (next[at]?.read !== false || failed.has(run)) ? [index] : []))
  })
}

/** For each item the nearest one that is meant, before it or after it; nothing where there is none. */
function nextTo<T>(items: readonly T[], isMeant: (item: T) => boolean): readonly (T | undefined)[] {
  const after = items.map((_, at) => at)
  for (let at = items.length - 2; at >= 0; at -= 1) if (!isMeant(items[at] as T)) after[at] = after[at + 1] ?? at
  let before: number | undefined
  return items.map((item, at) => {
    if (isMeant(item)) before = at
    const [ahead, one] = [after[at] ?? at, items[after[at] ?? at]]
    const isAhead = one !== undefined && isMeant(one) && (before === undefined || ahead - at < at - before)
    return isAhead ? one : before === undefined ? undefined : items[before]
  })
}

/** Whether a failure that was not read could count for a rate: one that nothing contradicts is the code's. */
function contradictions(executions: readonly SheetExecution[]): (failed: SheetExecution) => boolean {
  const passed = executions.filter(({ job }) => job === 'pass')
  const [runs, codes] = [new Set(passed.map(({ run }) => run)), new Set(passed.flatMap((one) => commitOf(one) ?? []))]
  return (failed) => failed.place === 'default' || runs.has(failed.run) || codes.has(commitOf(failed) ?? '')
}

function commitOf({ sha, place }: SheetExecution): string | undefined {
  const lineage = lineageOf(place)
  return lineage && `${lineage} ${sha}`
}
