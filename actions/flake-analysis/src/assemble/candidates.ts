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

/** When reports of the same workflow were read, in seconds since 1970, oldest first; only runs of the repository itself tell. */
function heardIn(sheets: readonly Sheet[]): (sheet: Sheet) => readonly number[] | undefined {
  const tests = sheets.filter(({ variant }) => variant !== undefined)
  const times = new Map([...Map.groupBy(tests, nameOf)].map(([name, own]) => [name, timesRead(own)]))
  return (sheet) => (sheet.variant === undefined ? undefined : times.get(nameOf(sheet)))
}

const nameOf = ({ repository, workflow }: Sheet) => `${repository} ${workflow}`

/** Of an execution with several variants once. */
function timesRead(sheets: readonly Sheet[]): readonly number[] {
  const times = new Set<number>()
  for (const { executions } of sheets) for (const { read, place, at } of executions) if (read && place !== 'fork') times.add(at)
  return [...times].sort((a, b) => a - b)
}
