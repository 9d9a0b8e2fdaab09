import type { Codes } from '../model/outcome-codes.ts'
import { type Cells, cellsOf, lastOfAll, lastOwn } from './cells.ts'
import { executionJson } from './execution-json.ts'
import { detailJson, lineJson } from './line-json.ts'
import { packed } from './outcomes.ts'
import type { Line, Sheet, SheetExecution } from './sheet.ts'

/** What one execution of a fork has in a sheet, with the subjects that forks alone saw, in it last. In bytes of the ledger. */
export interface ForkShare {
  execution: SheetExecution
  bytes: number
  /** Ids. */
  subjects: string[]
}

/** A subject that the repository's own runs saw. */
export interface OwnLine {
  id: string
  /** When it was seen last by them, in seconds since 1970. */
  at: number
  bytes: number
  /** More is known of it than that it passed. */
  isTold: boolean
}

/** How much of the ledger a sheet takes, and for whom. */
export interface Weight {
  /** Of its own executions, which all of its lines share. */
  base: number
  own: readonly OwnLine[]
  ofForks: readonly ForkShare[]
}

const bytesOf = (json: unknown) => Buffer.byteLength(JSON.stringify(json)) + 1
const totals = new WeakMap<Sheet, number>()
const weights = new WeakMap<Sheet, Weight>()

/** The bytes of a sheet in the ledger, near enough. A sheet that nothing is added to is not measured twice. */
export function totalOf(sheet: Sheet): number {
  const known = totals.get(sheet)
  if (known !== undefined) return known
  const rows = [...sheet.executions.map(executionJson), ...sheet.lines.map(lineJson)]
  const total = rows.reduce((sum: number, row) => sum + bytesOf(row), 0)
  totals.set(sheet, total)
  return total
}

export function weightOf(sheet: Sheet): Weight {
  const known = weights.get(sheet) ?? weighed(sheet)
  weights.set(sheet, known)
  return known
}

function weighed({ executions, lines }: Sheet): Weight {
  const shares = new Map(executions.flatMap((execution, index) => (isOfFork(execution) ? [[index, shareOf(execution)] as const] : [])))
  const own = lines.flatMap((line) => ownLine(line, executions, shares))
  // Gaps for runs of forks make the outcomes of own runs longer by far; one takes as much as another.
  const gaps = own.reduce((sum, { gaps: ofLine }) => sum + ofLine, 0) / Math.max(1, shares.size)
  for (const share of shares.values()) share.bytes += Math.ceil(gaps)
  const base = executions.reduce((sum, one) => sum + (isOfFork(one) ? 0 : bytesOf(executionJson(one))), 0)
  return { base, own, ofForks: [...shares.values()] }
}

/** By hand: there are millions of them. */
function withoutForks({ codes, executions }: Cells): Codes {
  const own = new Uint8Array(codes.length)
  let length = 0
  for (let at = 0; at < codes.length; at += 1) {
    if (executions[at]?.place === 'fork') continue
    own[length] = codes[at] ?? 0
    length += 1
  }
  return own.subarray(0, length)
}

const isOfFork = ({ place }: SheetExecution) => place === 'fork'
const shareOf = (execution: SheetExecution): ForkShare => ({ execution, bytes: bytesOf(executionJson(execution)), subjects: [] })

/** Nothing of a subject that forks alone saw: it is theirs who saw it last. */
function ownLine(
  line: Line,
  executions: readonly SheetExecution[],
  shares: ReadonlyMap<number, ForkShare>
): (OwnLine & { gaps: number })[] {
  const cells = cellsOf(line, executions)
  const [seen, bytes, { id }] = [lastOwn(cells), bytesOf(lineJson(line)), line.subject]
  const theirs = seen < 0 && line.skippedAt === undefined ? (shares.get(lastOfAll(cells)) ?? [...shares.values()].at(-1)) : undefined
  if (theirs) {
    theirs.bytes += bytes
    theirs.subjects.push(id)
    return []
  }
  const gaps = shares.size === 0 ? 0 : Math.max(0, line.codes.length - packed(withoutForks(cells)).length)
  let left = bytes - gaps
  for (const [index, detail] of cells.details) {
    const share = shares.get(index)
    if (!share) continue
    share.bytes += bytesOf(detailJson(detail))
    left -= bytesOf(detailJson(detail))
  }
  return [{ id, at: executions[seen]?.at ?? line.skippedAt ?? 0, bytes: left, isTold: line.details.length > 0, gaps }]
}
