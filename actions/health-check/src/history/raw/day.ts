import { type Cell, parseCell } from './cell.ts'
import { parseRoster, type Roster } from './roster.ts'
import { keyOf, type Series, sort } from './series.ts'

export interface Day {
  /** In ms since 1970. */
  start: number
  /** By the name of the endpoint. */
  series: ReadonlyMap<string, readonly Series[]>
  /** When somebody probed, in seconds since the day began, by time. */
  rounds: readonly number[]
  /** Lines that say nothing: somebody has edited them, or they are too many. */
  damaged: number
}

/** A line of results: `09:05:07 r4be21a 120 - d/timeout`. With `<` in front it is the last of the day before, kept for how long it holds. */
const roundLine = /^(<?)(\d\d):(\d\d):(\d\d) ([a-z][0-9a-z]{6,8}) (.+)$/
export const daySeconds = 86_400

/** More than 200 endpoints every minute. */
const mostRows = 500_000

/** Reads a list of raw rows. */
export function parseDay(start: number, lines: readonly string[]): Day {
  const rosters = rostersIn(lines)
  const taken: Taken = { series: new Map(), kept: new Map(), rounds: [], rows: 0 }
  let damaged = 0
  for (const line of lines) if (!parseRoster(line) && !takeRound(line, { rosters, taken })) damaged += 1
  for (const series of taken.series.values()) sort(series)
  return { start, series: Map.groupBy(taken.series.values(), ({ endpoint }) => endpoint), rounds: taken.rounds.toSorted(byTime), damaged }
}

const byTime = (one: number, other: number) => one - other

/** The first one of an id counts: what comes after it was forged or pasted. */
export function rostersIn(lines: readonly string[]): Map<string, Roster> {
  const rosters = new Map<string, Roster>()
  for (const line of lines) {
    const found = parseRoster(line)
    if (found && !rosters.has(found.id)) rosters.set(found.id, found.roster)
  }
  return rosters
}

interface Taken {
  series: Map<string, Series>
  /** Equal cells are one object: most are up without a fault in one of some hundred latencies. */
  kept: Map<string, Cell | undefined>
  rounds: number[]
  rows: number
}

/** Whether the line is one of results, all of which were taken. */
function takeRound(line: string, { rosters, taken }: { rosters: ReadonlyMap<string, Roster>; taken: Taken }): boolean {
  const [, carried, hours, minutes, seconds, id = '', rest = ''] = roundLine.exec(line) ?? []
  const roster = rosters.get(id)
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  if (!roster || !(time < daySeconds) || Number(minutes) > 59 || Number(seconds) > 59) return false
  const cells = cellsIn(rest, taken)
  if (cells?.length !== roster.endpoints.length || taken.rows + cells.length > mostRows) return false
  taken.rows += cells.length
  const at = carried === '<' ? time - daySeconds : time
  if (at >= 0) taken.rounds.push(at)
  for (const [index, cell] of cells.entries()) if (cell) put(taken, { roster, index, at: at + cell.after, cell })
  return true
}

/** Undefined if one of them is damaged: nobody knows then whose the others are. */
function cellsIn(text: string, { kept }: Taken): (Cell | null)[] | undefined {
  const cells: (Cell | null)[] = []
  for (const one of text.split(' ')) {
    if (!kept.has(one) && one !== '-') kept.set(one, parseCell(one))
    const cell = one === '-' ? null : kept.get(one)
    if (cell === undefined) return undefined
    cells.push(cell)
  }
  return cells
}

function put({ series }: Taken, { roster, index, at, cell }: { roster: Roster; index: number; at: number; cell: Cell }): void {
  const endpoint = roster.endpoints[index] ?? ''
  const key = keyOf(endpoint, roster.vantage)
  const its = series.get(key) ?? { endpoint, ...(roster.vantage !== undefined && { vantage: roster.vantage }), seconds: [], cells: [] }
  series.set(key, its)
  its.seconds.push(at)
  its.cells.push(cell)
}
