import type { Codes } from '../model/outcome-codes.ts'
import type { Place } from '../model/sighting.ts'
import type { SheetExecution } from './sheet.ts'

interface Asked {
  /** Executions, by their index, the last one included. */
  from: number
  to: number
  /** In so large a share of what was read it has to be there. */
  least: number
  /** Whether an execution tells of it. */
  isRead(execution: SheetExecution): boolean
}

/** The places where a subject is usually there. */
export function usualPlaces(codes: Codes, executions: readonly SheetExecution[], { from, to, least, isRead }: Asked): ReadonlySet<Place> {
  const counts = new Map<Place, { there: number; read: number }>()
  for (let at = from; at <= to; at += 1) {
    const execution = executions[at]
    if (!execution || !isRead(execution)) continue
    const { there, read } = counts.get(execution.place) ?? { there: 0, read: 0 }
    counts.set(execution.place, { there: there + (codes[at] === 0 ? 0 : 1), read: read + 1 })
  }
  return new Set([...counts].flatMap(([place, { there, read }]) => (there >= least * read ? [place] : [])))
}
