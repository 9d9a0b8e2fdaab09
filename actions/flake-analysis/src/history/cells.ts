import { type Codes, codeOf } from '../model/outcome-codes.ts'
import type { Subject } from '../model/subject.ts'
import type { Placed } from './column.ts'
import { lastOfDays } from './daily.ts'
import { dayText, fromDayText } from './day-text.ts'
import { packed, unpacked } from './outcomes.ts'
import { byAge, type Line, type LineDetail, most, type SheetExecution } from './sheet.ts'
import { startsAt, startsOf } from './starts.ts'

/** A line laid out beside the executions of its sheet, by their index. */
export interface Cells {
  executions: readonly SheetExecution[]
  codes: Codes
  seconds: Map<number, number>
  starts: Map<number, number>
  details: Map<number, LineDetail>
  skippedAt?: number
}

const unknown = -1

export function cellsOf(
  { codes, durations, daily, starts, details, skippedAt }: Pick<Line, 'codes' | 'durations' | 'daily' | 'starts' | 'details' | 'skippedAt'>,
  executions: readonly SheetExecution[]
): Cells {
  const laid = unpacked(codes, executions.length)
  const own = withoutForks(laid, executions)
  const seconds = secondsOf(own, durations)
  if (daily !== '') for (const [at, one] of dailyOf(own, executions, daily)) seconds.set(at, one)
  return {
    ...{ executions, codes: laid, seconds, starts: startsAt(own, starts), details: detailsOf(details, executions) },
    ...(skippedAt !== undefined && { skippedAt })
  }
}

/** Times are of the repository's own runs: forks would else decide what is slow, and which of them are kept. */
function withoutForks(codes: Codes, executions: readonly SheetExecution[]): Codes {
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

/** The last of them is of the last day before the newest passes, and so on backwards. */
function dailyOf(codes: Codes, executions: readonly SheetExecution[], daily: string): [number, number][] {
  const known = fromDayText(daily)
  const places = lastOfDays(codes, executions).slice(-known.length)
  return places.flatMap((at, index): [number, number][] => {
    const seconds = known[known.length - places.length + index]
    return seconds === undefined ? [] : [[at, seconds]]
  })
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
  const [seconds, starts] = [remapped(cells.seconds, places), remapped(cells.starts, places)]
  return { ...cells, executions, codes, seconds, starts, details: remapped(cells.details, places) }
}

const remapped = <T>(map: ReadonlyMap<number, T>, places: readonly (number | undefined)[]): Map<number, T> =>
  new Map([...map].flatMap(([from, value]) => (places[from] === undefined ? [] : [[places[from], value] as const])))

export function put(cells: Cells, { index, outcome, seconds, start, detail, skipped }: Placed): void {
  const execution = cells.executions[index]
  if (!execution) return
  cells.codes[index] = outcome ? codeOf[outcome] : 0
  const isOwn = execution.place !== 'fork'
  if (isOwn && seconds !== undefined && outcome === 'pass') cells.seconds.set(index, seconds)
  if (isOwn && start !== undefined && outcome) cells.starts.set(index, start)
  // A fork may skip whatever it likes.
  if (isOwn && skipped) cells.skippedAt = Math.max(cells.skippedAt ?? 0, execution.at)
  if (detail) cells.details.set(index, { run: execution.run, attempt: execution.attempt, ...detail })
}

/** The newest of the wanted executions in which the subject was seen; -1 where there is none. */
export function lastSeen({ executions, codes, details }: Cells, isWanted: (execution: SheetExecution) => boolean): number {
  // By hand: of what only forks saw it looks at all, of tens of thousands of lines.
  for (let at = codes.length - 1; at >= 0; at -= 1) {
    const execution = executions[at]
    if ((codes[at] !== 0 || details.has(at)) && execution && isWanted(execution)) return at
  }
  return -1
}

export function lineOf(subject: Subject, { executions, codes, seconds, starts, details, skippedAt = 0 }: Cells): Line {
  const own = withoutForks(codes, executions)
  const ranAt = executions[own.findLastIndex((code) => code !== 0)]?.at ?? 0
  return {
    subject,
    codes: packed(codes),
    ...timesOf(executions, own, seconds),
    starts: startsOf(own, starts),
    details: newestOf(details, executions).map(([, detail]) => detail),
    ...(skippedAt > ranAt && { skippedAt })
  }
}

/** Oldest first. */
function newestOf(details: ReadonlyMap<number, LineDetail>, executions: readonly SheetExecution[]): [number, LineDetail][] {
  const inOrder = [...details].toSorted(([a], [b]) => a - b)
  if (inOrder.length <= most.detailsOfForks) return inOrder
  const isForked = ([index]: readonly [number, LineDetail]) => executions[index]?.place === 'fork'
  const own = inOrder.filter((one) => !isForked(one)).slice(-most.details)
  const ofForks = inOrder.filter(isForked).slice(-most.detailsOfForks)
  return [...own, ...ofForks].toSorted(([a], [b]) => a - b)
}

/** Of the newest passes each, and of older ones one a day. */
function timesOf(
  executions: readonly SheetExecution[],
  codes: Codes,
  seconds: ReadonlyMap<number, number>
): Pick<Line, 'durations' | 'daily'> {
  const newest = newestPasses(codes)
  const known = newest.filter((at) => seconds.has(at))
  const [first = codes.length] = known
  return {
    durations: newest.filter((at) => at >= first).map((at) => seconds.get(at) ?? unknown),
    daily: known.length === seconds.size ? '' : dayText(lastOfDays(codes, executions).map((at) => seconds.get(at)))
  }
}

/** Where they are, oldest first. */
function newestPasses(codes: Codes): number[] {
  const found: number[] = []
  for (let at = codes.length; found.length < most.durations && at > 0; ) {
    at = codes.lastIndexOf(codeOf.pass, at - 1)
    if (at >= 0) found.push(at)
  }
  return found.toReversed()
}
