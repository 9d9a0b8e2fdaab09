import type { Subject } from '../model/subject.ts'
import type { Placed } from './column.ts'
import { type Codes, codeOf, packed, unpacked } from './outcomes.ts'
import { byAge, type Line, type LineDetail, most, type SheetExecution } from './sheet.ts'

/** A line laid out beside the executions of its sheet, by their index. */
export interface Cells {
  executions: readonly SheetExecution[]
  codes: Codes
  seconds: Map<number, number>
  details: Map<number, LineDetail>
}

const unknown = -1

export function cellsOf(
  { codes, durations, details }: Pick<Line, 'codes' | 'durations' | 'details'>,
  executions: readonly SheetExecution[]
): Cells {
  const laid = unpacked(codes, executions.length)
  return { executions, codes: laid, seconds: secondsOf(laid, durations), details: detailsOf(details, executions) }
}

/** The last duration is that of the last pass, and so on backwards. */
function secondsOf(codes: Codes, durations: readonly number[]): Map<number, number> {
  const seconds = new Map<number, number>()
  let at = codes.length
  for (const one of durations.toReversed()) {
    at = codes.lastIndexOf(codeOf.pass, at - 1)
    if (at < 0) break
    if (one !== unknown) seconds.set(at, one)
    if (at === 0) break
  }
  return seconds
}

function detailsOf(details: readonly LineDetail[], executions: readonly SheetExecution[]): Map<number, LineDetail> {
  if (details.length === 0) return new Map()
  const found = details.map((detail) => [indexIn(executions, detail), detail] as const)
  return new Map(found.filter(([index]) => index >= 0))
}

/** Where an execution is among others, which are in order; -1 where it is not. */
function indexIn(executions: readonly SheetExecution[], sought: Pick<SheetExecution, 'run' | 'attempt'>): number {
  let [low, high] = [0, executions.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = byAge(executions[middle] as SheetExecution, sought)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** The same cells beside other executions: `places` has the new index of each old one, or nothing where it goes. */
export function moved(cells: Cells, places: readonly (number | undefined)[], executions: readonly SheetExecution[]): Cells {
  const codes = new Uint8Array(executions.length)
  for (const [from, to] of places.entries()) if (to !== undefined) codes[to] = cells.codes[from] ?? 0
  return { executions, codes, seconds: remapped(cells.seconds, places), details: remapped(cells.details, places) }
}

const remapped = <T>(map: ReadonlyMap<number, T>, places: readonly (number | undefined)[]): Map<number, T> =>
  new Map([...map].flatMap(([from, value]) => (places[from] === undefined ? [] : [[places[from], value] as const])))

export function put(cells: Cells, { index, outcome, seconds, detail }: Placed): void {
  const execution = cells.executions[index]
  if (!execution) return
  cells.codes[index] = outcome ? codeOf[outcome] : 0
  if (seconds !== undefined && outcome === 'pass') cells.seconds.set(index, seconds)
  if (detail) cells.details.set(index, { run: execution.run, attempt: execution.attempt, ...detail })
}

export function lineOf(subject: Subject, { codes, seconds, details }: Cells): Line {
  return {
    subject,
    codes: packed(codes),
    durations: durationsOf(codes, seconds),
    details: [...details]
      .toSorted(([a], [b]) => a - b)
      .slice(-most.details)
      .map(([, detail]) => detail)
  }
}

function durationsOf(codes: Codes, seconds: ReadonlyMap<number, number>): number[] {
  const newestFirst: number[] = []
  let found = 0
  for (
    let at = codes.lastIndexOf(codeOf.pass);
    at >= 0 && newestFirst.length < most.durations;
    at = at === 0 ? -1 : codes.lastIndexOf(codeOf.pass, at - 1)
  ) {
    if (found >= seconds.size) break
    if (seconds.has(at)) found += 1
    newestFirst.push(seconds.get(at) ?? unknown)
  }
  return newestFirst.toReversed()
}
