import { fields } from '@tocsin/notifier'
import { pruned } from '../history/prune.ts'
import type { Sheet } from '../history/sheet.ts'
import { tracksOf } from '../history/tracks.ts'
import type { Candidate, KeptState } from '../judge/options.ts'
import { states } from '../model/report.ts'

interface Known {
  /** What the analysis before this one found, by id. */
  before: Readonly<Record<string, unknown>>
  /** The window begins here, in seconds since 1970. */
  since: number
}

/** All that there is to judge: what ran within the window, with the state that it was in. */
export const candidatesOf = (sheets: Iterable<Sheet>, { before, since }: Known): Candidate[] =>
  [...sheets].flatMap((sheet) =>
    [...tracksOf(pruned(sheet, since))].map(({ subject, track }): Candidate => ({ subject, track, ...keptOf(before[subject.id]) }))
  )

/** Of a document that anybody who writes to the branch may have changed. */
function keptOf(json: unknown): { kept?: KeptState } {
  const { state, since } = fields(json)
  const known = states.find((one) => one === state)
  return known && typeof since === 'string' && Number.isFinite(Date.parse(since)) ? { kept: { state: known, since } } : {}
}
