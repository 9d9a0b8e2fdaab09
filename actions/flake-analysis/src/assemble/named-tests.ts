import type { Candidate } from '../judge/options.ts'
import { isForked } from '../judge/seen.ts'
import { outcomeAt } from '../model/track.ts'
import type { NamedTest } from '../quarantine/entry.ts'

/** The tests among what was judged, by all that names them; what a stranger alone calls one must not save another from a list. */
export const namedTests = (candidates: readonly Candidate[]): readonly NamedTest[] =>
  candidates.filter(isOwn).flatMap(({ subject: { id, test, file } }) => (test ? [{ id, test, ...(file !== undefined && { file }) }] : []))

const isOwn = ({ track }: Candidate) =>
  track.executions.some((execution, index) => !isForked({ execution }) && outcomeAt(track, index) !== undefined)
