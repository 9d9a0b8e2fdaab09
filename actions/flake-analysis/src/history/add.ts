import { admittedOf, type BornOfForks } from './admitted.ts'
import { type Cells, cellsOf, lineOf } from './cells.ts'
import { moved, put } from './change-cells.ts'
import type { Column, Placed } from './column.ts'
import { isFurtherStep, ofBothSteps } from './own-steps.ts'
import { knownIn, placed, seenIn } from './placed.ts'
import { attemptKey, byAge, type Line, type Sheet, type SheetExecution } from './sheet.ts'
import { summed } from './within-limits.ts'

/** A sheet with further executions, or with what is now known of those it has. They may be older than what it has. */
export function withColumns(sheet: Sheet, columns: readonly Column[], bornOfForks: BornOfForks = new Map()): Sheet {
  const news = new Map(columns.map((column) => [attemptKey(column.execution), column]))
  const executions = mergedWith(sheet.executions, news)
  const indexes = new Map(executions.map((execution, index) => [attemptKey(execution), index]))
  const stays = (one: SheetExecution) => !news.has(attemptKey(one)) || isFurtherStep(one, news.get(attemptKey(one))?.execution)
  const places = sheet.executions.map((execution) => (stays(execution) ? indexes.get(attemptKey(execution)) : undefined))
  const sights = bySubject(columns, indexes)
  const known = sheet.lines.map((line) => {
    const before = cellsOf(line, sheet.executions)
    const cells = moved(before, places, executions)
    const seen = sights.get(line.subject.id) ?? []
    for (const one of seen) put(cells, one)
    return lineOf(seen.length === 0 ? line.subject : placed([knownIn(line.subject, before), ...seenIn(seen, executions)]), cells)
  })
  const ids = new Set(sheet.lines.map(({ subject }) => subject.id))
  const fresh = [...sights].flatMap(([id, all]) => (ids.has(id) || all.every((one) => isDull(one, executions)) ? [] : [all]))
  const { admitted, refused } = admittedOf(fresh, executions, bornOfForks)
  const born = admitted.flatMap((all) => bornOf(all, executions))
  const leftOut = refused > 0 && { leftOut: summed(sheet.leftOut, { own: 0, ofForks: refused }) }
  return { ...sheet, executions, lines: [...known, ...born], ...leftOut }
}

function mergedWith(executions: readonly SheetExecution[], news: ReadonlyMap<string, Column>): SheetExecution[] {
  const before = new Map(executions.map((execution) => [attemptKey(execution), execution]))
  for (const [key, { execution: after }] of news) {
    const own = before.get(key)
    before.set(key, isFurtherStep(own, after) ? ofBothSteps(own, after) : after)
  }
  return [...before.values()].toSorted(byAge)
}

function bySubject(columns: readonly Column[], indexes: ReadonlyMap<string, number>): Map<string, Placed[]> {
  const found = new Map<string, Placed[]>()
  for (const { execution, sights } of columns) {
    const index = indexes.get(attemptKey(execution)) ?? 0
    for (const sight of sights) {
      const known = found.get(sight.subject.id)
      if (known) known.push({ ...sight, index })
      else found.set(sight.subject.id, [{ ...sight, index }])
    }
  }
  return found
}

function bornOf(sights: readonly Placed[], executions: readonly SheetExecution[]): Line[] {
  const [first] = sights
  if (!first) return []
  const cells: Cells = { codes: new Uint8Array(executions.length), seconds: new Map(), starts: new Map(), details: new Map(), executions }
  for (const one of sights) put(cells, one)
  return [lineOf(placed(seenIn(sights, executions)), cells)]
}

/** Steps are kept from the first failure of the repository's own on: nobody else decides from when on their passes count. */
const isDull = ({ onlyIfBad = false, outcome, detail, index }: Placed, executions: readonly SheetExecution[]) =>
  onlyIfBad && (executions[index]?.place === 'fork' || ((outcome === undefined || outcome === 'pass') && !detail?.infra))
