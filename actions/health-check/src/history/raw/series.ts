import { secondMs } from '../calendar.ts'
import type { Row } from '../row.ts'
import type { Cell } from './cell.ts'
import { type Day, daySeconds } from './day.ts'

/** What one vantage point saw of one endpoint on a day, by time. Columns, since a month of 200 endpoints is two million results. */
export interface Series {
  endpoint: string
  vantage?: string
  /** In seconds since the day began: below 0 for the last one of the day before. */
  seconds: number[]
  cells: SeriesCell[]
}

export type SeriesCell = Omit<Cell, 'after'>

export const keyOf = (endpoint: string, vantage = '') => `${endpoint}\0${vantage}`

/** Lines come in order but where shards or vantage points write late, or somebody has moved them. */
export function sort(series: Series): void {
  const { seconds, cells } = series
  if (seconds.every((at, index) => index === 0 || at >= (seconds[index - 1] ?? 0))) return
  const order = [...seconds.keys()].toSorted((one, other) => (seconds[one] ?? 0) - (seconds[other] ?? 0))
  series.seconds = order.map((index) => seconds[index] ?? 0)
  series.cells = order.flatMap((index) => cells[index] ?? [])
}

/** The rows of a series; of the day itself, or those kept of the day before. */
export function rowsOf({ start }: Day, { endpoint, vantage, seconds, cells }: Series, which: 'own' | 'carried' = 'own'): Row[] {
  const rows: Row[] = []
  for (const [index, { verdict, ms, fault }] of cells.entries()) {
    const at = seconds[index] ?? 0
    if (at < 0 === (which === 'own')) continue
    const row: Row = { at: start + at * secondMs, endpoint, verdict }
    if (ms !== undefined) row.ms = ms
    if (fault !== undefined) row.fault = fault
    if (vantage !== undefined) row.vantage = vantage
    rows.push(row)
  }
  return rows
}

/** A day with the last results of the day before, as the fold of that one leaves them. */
export function carriedOver(before: Day, day: Day): Day {
  const all = [...before.series.values()].flat().flatMap((series) => lastOf(series))
  if (all.length === 0) return day
  const [byKey, own] = [new Map<string, Series>(), [...day.series.values()].flat()]
  for (const series of [...all, ...own]) {
    const key = keyOf(series.endpoint, series.vantage)
    const known = byKey.get(key)
    const [seconds, cells] = [
      [...(known?.seconds ?? []), ...series.seconds],
      [...(known?.cells ?? []), ...series.cells]
    ]
    byKey.set(key, { ...series, seconds, cells })
  }
  for (const series of byKey.values()) sort(series)
  return { ...day, series: Map.groupBy(byKey.values(), ({ endpoint }) => endpoint) }
}

function lastOf(series: Series): Series[] {
  const [at, cell] = [series.seconds.at(-1) ?? -1, series.cells.at(-1)]
  return at >= 0 && cell ? [{ ...series, seconds: [at - daySeconds], cells: [cell] }] : []
}
