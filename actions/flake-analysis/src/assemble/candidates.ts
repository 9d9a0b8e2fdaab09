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
  return sheets.flatMap((sheet) =>
    [...tracksOf(pruned(sheet, since))].map(({ subject, track }): Candidate => {
      const kept = keptStateFrom(before[subject.id])
      return { subject, track: whole(subject, track), ...(kept && { kept }) }
    })
  )
}
