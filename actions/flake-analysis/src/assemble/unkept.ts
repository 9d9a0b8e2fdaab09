import { mostBornOfFork } from '../history/admitted.ts'
import { room } from '../history/cuts.ts'
import { largest } from '../history/prune.ts'
import type { Sheet } from '../history/sheet.ts'
import { mostStrange } from '../history/strange-sheets.ts'
import type { FlakeReport } from '../model/report.ts'
import { count, counted } from '../shown/numbers.ts'

const megabytes = (bytes: number) => `${count(bytes / 1e6)} MB`

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

/** What has no room comes again with each batch that has it. */
const atMost = (number: number, noun: string) => `${number > 1 ? 'up to ' : ''}${counted(number, noun)}`

function unkeptIn({ workflow, variant, leftOut: { own, ofForks } = { own: 0, ofForks: 0 } }: Left): FlakeReport['problems'] {
  const [file, noun] = variant === undefined ? [workflow, 'part'] : [`${workflow}, ${variant}`, 'test']
  const [most, ofFork, ofAllForks] = [largest.lines, mostBornOfFork.subjects, largest.linesOfForks].map(count)
  return [
    ...(own > 0
      ? [
          `${atMost(own, noun)} that ran longest ago: of each list ${most} and ${megabytes(room.ownOfSheet)} are kept, and ${megabytes(room.own)} in all`
        ]
      : []),
    ...(ofForks > 0
      ? [
          `${atMost(ofForks, noun)} that only forks ran: a run may bring ${ofFork} new ones; of each list ${ofAllForks} are kept, and ${megabytes(room.ofForks)} in all`
        ]
      : [])
  ].map((problem) => ({ file, problem: `No history of ${problem}.` }))
}
