import type { Codes } from '../model/outcome-codes.ts'
import type { Subject } from '../model/subject.ts'
import { detailsAt, detailsOf } from './line-details.ts'
import { packed, unpacked } from './outcomes.ts'
import { ownCodes } from './own-codes.ts'
import { timesAt, timesOf } from './pass-times.ts'
import type { Line, LineDetail, SheetExecution } from './sheet.ts'
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

export function cellsOf(
  { codes, durations, daily, starts, details, skippedAt }: Pick<Line, 'codes' | 'durations' | 'daily' | 'starts' | 'details' | 'skippedAt'>,
  executions: readonly SheetExecution[]
): Cells {
  const laid = unpacked(codes, executions.length)
  const own = ownCodes(laid, executions)
  return {
    ...{ executions, codes: laid, seconds: timesAt(own, executions, { durations, daily }) },
    ...{ starts: startsAt(own, starts), details: detailsAt(details, executions) },
    ...(skippedAt !== undefined && { skippedAt })
  }
}

/** The newest of the wanted executions in which the subject was seen; -1 where there is none. */
function lastSeen({ executions, codes, details }: Cells, isWanted: (execution: SheetExecution) => boolean): number {
  // By hand: of what only forks saw it looks at all, of tens of thousands of lines.
  for (let at = codes.length - 1; at >= 0; at -= 1) {
    const execution = executions[at]
    if ((codes[at] !== 0 || details.has(at)) && execution && isWanted(execution)) return at
  }
  return -1
}

/** The newest execution of the repository itself in which the subject was seen; -1 where there is none. */
export const lastOwn = (cells: Cells): number => lastSeen(cells, ({ place }) => place !== 'fork')

/** The newest execution, whoever ran it; -1 where the subject was seen in none. */
export const lastOfAll = (cells: Cells): number => lastSeen(cells, () => true)

export function lineOf(subject: Subject, { executions, codes, seconds, starts, details, skippedAt = 0 }: Cells): Line {
  const own = ownCodes(codes, executions)
  const ranAt = executions[own.findLastIndex((code) => code !== 0)]?.at ?? 0
  return {
    subject,
    codes: packed(codes),
    ...timesOf(own, executions, seconds),
    starts: startsOf(own, starts),
    details: detailsOf(details, executions),
    ...(skippedAt > ranAt && { skippedAt })
  }
}
