import type { Sheet } from '../history/sheet.ts'
import { linesOf, sheetFrom } from '../history/sheet-lines.ts'

export const sheetsIn = (lists: Readonly<Record<string, readonly string[]>>): Map<string, Sheet> =>
  new Map(
    Object.entries(lists).flatMap(([key, lines]) => {
      const sheet = sheetFrom(lines)
      return sheet ? [[key, sheet] as const] : []
    })
  )

/** Nothing of a sheet of which nothing is left. */
export const listOf = (sheet: Sheet): string[] => (sheet.executions.length === 0 && sheet.lines.length === 0 ? [] : linesOf(sheet))

/** In bytes: as much is held as text while it is read. */
export const mostAtOnce = 48_000_000

/** Of lists the short ones, and one at least, in the order that they came in. */
export function firstOf(lists: readonly string[], bytesOf: (list: string) => number, atOnce: number): string[] {
  let room = atOnce
  const short = lists
    .toSorted((a, b) => bytesOf(a) - bytesOf(b))
    .filter((list, index) => {
      room -= bytesOf(list)
      return room >= 0 || index === 0
    })
  const chosen = new Set(short)
  return lists.filter((list) => chosen.has(list))
}
