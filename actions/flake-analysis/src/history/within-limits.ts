import { cellsOf, lastOfAll, lastOwn } from './cells.ts'
import type { LeftOut, Line, Sheet } from './sheet.ts'

interface Limits {
  lines: number
  /** Of these those that runs of forks alone brought. */
  linesOfForks: number
}

/** A sheet with no more lines than it has room for: what forks alone brought goes first, then what was seen longest ago. */
export function withinLimits(sheet: Sheet, { lines: most, linesOfForks }: Limits): Sheet {
  if (sheet.lines.length <= linesOfForks) return sheet
  const seen = sheet.lines.map((line) => seenIn(line, sheet)).toSorted((a, b) => b.at - a.at)
  const [own, ofForks] = [seen.filter(({ isOwn }) => isOwn), seen.filter(({ isOwn }) => !isOwn)]
  const kept = [...own.slice(0, most), ...ofForks.slice(0, Math.min(linesOfForks, Math.max(0, most - own.length)))]
  if (kept.length === seen.length) return sheet
  const stays = new Set(kept.map(({ line }) => line))
  const leftOut = { own: Math.max(0, own.length - most), ofForks: ofForks.length - kept.filter(({ isOwn }) => !isOwn).length }
  return { ...sheet, lines: sheet.lines.filter((line) => stays.has(line)), leftOut: summed(sheet.leftOut, leftOut) }
}

export const summed = (a: LeftOut = { own: 0, ofForks: 0 }, b: LeftOut): LeftOut => ({ own: a.own + b.own, ofForks: a.ofForks + b.ofForks })

/** When a subject was seen last, by the index of the execution: in runs of the repository itself, or else in those of forks. */
function seenIn(line: Line, { executions }: Sheet): { line: Line; isOwn: boolean; at: number } {
  const cells = cellsOf(line, executions)
  const own = lastOwn(cells)
  return own >= 0 ? { line, isOwn: true, at: own } : { line, isOwn: false, at: lastOfAll(cells) }
}
