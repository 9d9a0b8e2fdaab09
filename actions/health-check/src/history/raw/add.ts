import { dayMs, secondMs } from '../calendar.ts'
import type { Row } from '../row.ts'
import { printCell } from './cell.ts'
import { rostersIn } from './day.ts'
import { freshId, mostInRoster, printRoster, type Roster } from './roster.ts'

/** The list of a day that starts at `start`, with lines for rows of that day or, to see how long they hold, of the day before. What is there already is not added. */
export function addRows(lines: readonly string[], { start, rows }: { start: number; rows: readonly Row[] }): readonly string[] {
  const result = [...lines]
  const there = new Set(lines)
  const rosters = rostersIn(lines)
  for (const { roster, cells } of roundsIn(rows)) {
    const [id, known] = rosterFor(roster, rosters)
    if (!rosters.has(id)) result.push(printRoster(id, known))
    rosters.set(id, known)
    const line = printRound(start, { id, endpoints: known.endpoints, cells })
    if (!there.has(line)) result.push(line)
  }
  return result
}

interface Round {
  roster: Roster
  /** By the name of the endpoint. */
  cells: ReadonlyMap<string, Row>
}

/** Rows of one vantage point, as many together as a line takes, and no endpoint twice. */
function roundsIn(rows: readonly Row[]): Round[] {
  const byVantage = Map.groupBy(
    rows.toSorted((one, other) => one.at - other.at),
    ({ vantage }) => vantage
  )
  return [...byVantage].flatMap(([vantage, all]) =>
    linesOf(all).map((cells) => ({ cells, roster: { endpoints: [...cells.keys()], ...(vantage !== undefined && { vantage }) } }))
  )
}

/** Rows more than a day apart are no round. */
const longestRoundMs = 99_999 * secondMs

function linesOf(rows: readonly Row[]): Map<string, Row>[] {
  const lines: Map<string, Row>[] = []
  for (const row of rows) {
    const fits = (line: Map<string, Row>) => line.size < mostInRoster && !line.has(row.endpoint) && row.at - firstOf(line) < longestRoundMs
    const line = lines.findLast(fits) ?? new Map()
    if (line.size === 0) lines.push(line)
    line.set(row.endpoint, row)
  }
  return lines
}

const firstOf = (line: ReadonlyMap<string, Row>): number => line.values().next().value?.at ?? 0

/** One that is there and has all of the endpoints, and not many others: not all of them are due each time. */
function rosterFor(roster: Roster, rosters: ReadonlyMap<string, Roster>): readonly [id: string, roster: Roster] {
  const fitting = [...rosters].find(([, known]) => isFor(roster, known))
  if (fitting) return fitting
  const sorted = { ...roster, endpoints: roster.endpoints.toSorted() }
  return [freshId(sorted, rosters), sorted]
}

function isFor({ endpoints, vantage }: Roster, known: Roster): boolean {
  if (known.vantage !== vantage || known.endpoints.length > 2 * endpoints.length) return false
  const names = new Set(known.endpoints)
  return names.size === known.endpoints.length && endpoints.every((name) => names.has(name))
}

function printRound(start: number, { id, endpoints, cells }: { id: string; endpoints: readonly string[]; cells: Round['cells'] }): string {
  const second = (at: number) => Math.floor(at / secondMs)
  const first = second(firstOf(cells))
  const time = new Date(first * secondMs).toISOString().slice(11, 19)
  const printed = endpoints.map((name) => {
    const row = cells.get(name)
    return row ? printCell(row, second(row.at) - first) : '-'
  })
  const isCarried = first * secondMs < start && first * secondMs >= start - dayMs
  return `${isCarried ? '<' : ''}${time} ${id} ${printed.join(' ')}`
}
