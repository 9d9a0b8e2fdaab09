import { isExplained } from '../model/explained.ts'
import type { SubjectReport } from '../model/report.ts'

type Explained = SubjectReport['explainedBy']

/** As many as a person bears. */
const most = 20

/**
 * What explains a subject and is explained by nothing itself, as its tests and not their step; all of it where that is too little to explain it.
 * Several fail in one failure, so that it is shared among them: shares add up to 1 at most.
 */
export function rootCauses(explainedBy: Explained, isRoot: (id: string) => boolean): Explained {
  const roots = explainedBy.filter(({ id }) => isRoot(id)).slice(0, most)
  const named = isExplained({ explainedBy: roots }) ? roots : explainedBy.slice(0, most)
  const sum = named.reduce((all, { share }) => all + share, 0)
  return sum <= 1 ? named : named.map(({ id, share }) => ({ id, share: share / sum }))
}
