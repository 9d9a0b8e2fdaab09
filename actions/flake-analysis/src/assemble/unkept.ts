import { mostBornOfFork } from '../history/admitted.ts'
import { largest } from '../history/prune.ts'
import type { Sheet } from '../history/sheet.ts'
import { mostStrange } from '../history/strange-sheets.ts'
import type { FlakeReport } from '../model/report.ts'
import { count, counted } from '../shown/numbers.ts'

type Left = Pick<Sheet, 'workflow' | 'variant' | 'leftOut'>

/** What was read and had no room in the history. `refused`: workflows and kinds of reports of forks. */
export const unkeptOf = (sheets: readonly Left[], refused = 0): FlakeReport['problems'] => [
  ...sheets.flatMap(unkeptIn),
  ...(refused > 0
    ? [
        {
          file: '',
          problem: `No history of ${counted(refused, 'kind')} of workflows or reports that only forks have: ${mostStrange} are kept.`
        }
      ]
    : [])
]

function unkeptIn({ workflow, variant, leftOut: { own, ofForks } = { own: 0, ofForks: 0 } }: Left): FlakeReport['problems'] {
  const [file, noun] = variant === undefined ? [workflow, 'part'] : [`${workflow}, ${variant}`, 'test']
  const [most, ofFork, ofAllForks] = [largest.lines, mostBornOfFork.subjects, largest.linesOfForks].map(count)
  return [
    ...(own > 0 ? [`${counted(own, noun)} that ran longest ago: ${most} are kept`] : []),
    ...(ofForks > 0
      ? [`${counted(ofForks, noun)} that only forks ran: a run may bring ${ofFork} new ones, and ${ofAllForks} are kept`]
      : [])
  ].map((problem) => ({ file, problem: `No history of ${problem}.` }))
}
