import { mostBornOfFork } from '../history/admitted.ts'
import { largest } from '../history/prune.ts'
import type { Sheet } from '../history/sheet.ts'
import type { FlakeReport } from '../model/report.ts'
import { count, counted } from '../shown/numbers.ts'

/** What was read and had no room in the history. */
export const unkeptOf = (sheets: readonly Pick<Sheet, 'workflow' | 'variant' | 'leftOut'>[]): FlakeReport['problems'] =>
  sheets.flatMap(({ workflow, variant, leftOut: { own, ofForks } = { own: 0, ofForks: 0 } }) => {
    const [file, noun] = variant === undefined ? [workflow, 'part'] : [`${workflow}, ${variant}`, 'test']
    const [most, ofFork, ofAllForks] = [largest.lines, mostBornOfFork, largest.linesOfForks].map(count)
    return [
      ...(own > 0 ? [`${counted(own, noun)} that ran longest ago: ${most} are kept`] : []),
      ...(ofForks > 0
        ? [`${counted(ofForks, noun)} that only forks ran: a run may bring ${ofFork} new ones, and ${ofAllForks} are kept`]
        : [])
    ].map((problem) => ({ file, problem: `No history of ${problem}.` }))
  })
