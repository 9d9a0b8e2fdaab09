import { pruned } from '../history/prune.ts'
import type { Sheet } from '../history/sheet.ts'
import { tracksOf } from '../history/tracks.ts'
import { keptStateFrom } from '../judge/kept-state.ts'
import type { Candidate } from '../judge/options.ts'
import { withoutCut } from './cut-short.ts'

interface Known {
  /** What the analysis before this one found, by id. */
  before: Readonly<Record<string, unknown>>
  /** The window begins here, in seconds since 1970. */
  since: number
}

/** All that there is to judge: what ran within the window, with the state that it was in. */
export function candidatesOf(sheets: readonly Sheet[], { before, since }: Known): Candidate[] {
  const whole = withoutCut(sheets)
  const heardOf = heardIn(sheets)
  return sheets.flatMap((sheet) => {
    const heard = heardOf(sheet)
    return [...tracksOf(pruned(sheet, since))].map(({ subject, track }): Candidate => {
      const kept = keptStateFrom(before[subject.id])
      return { subject, track: whole(subject, track), ...(heard !== undefined && { heard }), ...(kept && { kept }) }
    })
  })
}

/** When a report of the same workflow was read last, in seconds since 1970; only runs of the repository itself tell. */
function heardIn(sheets: readonly Sheet[]): (sheet: Sheet) => number | undefined {
  const tests = sheets.filter(({ variant }) => variant !== undefined)
  const newest = new Map([...Map.groupBy(tests, nameOf)].map(([name, own]) => [name, Math.max(...own.map(lastRead))]))
  return (sheet) => (sheet.variant === undefined ? undefined : newest.get(nameOf(sheet)))
}

const nameOf = ({ repository, workflow }: Sheet) => `${repository} ${workflow}`
const lastRead = ({ executions }: Sheet) => executions.findLast(({ read, place }) => read && place !== 'fork')?.at ?? 0
