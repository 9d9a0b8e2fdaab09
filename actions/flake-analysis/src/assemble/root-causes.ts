import { isExplained } from '../model/explained.ts'
import type { SubjectReport } from '../model/subject-report.ts'

type Explained = SubjectReport['explainedBy']

/** What explains one that is explained itself; nothing of what is a root. */
export type PartsOf = (id: string) => Explained | undefined

/** As many as a person bears. */
const most = 20

/** A workflow, its job, a step of that, its tests, and some within those. */
const deepest = 8

/**
 * What explains a subject and is explained by nothing itself, as its tests and not their step; all of it where that is too little to explain it.
 * Several fail in one failure, so that it is shared among them: shares add up to 1 at most.
 */
export function rootCauses(explainedBy: Explained, partsOf: PartsOf): Explained {
  const roots = rootsOf(explainedBy, partsOf, deepest).slice(0, most)
  const named = isExplained({ explainedBy: roots }) ? roots : explainedBy.slice(0, most)
  const sum = named.reduce((all, { share }) => all + share, 0)
  return sum <= 1 ? named : named.map(({ id, share }) => ({ id, share: share / sum }))
}

/** Each once, by the way that explains most. */
function rootsOf(explainedBy: Explained, partsOf: PartsOf, depth: number): Explained {
  const shares = new Map<string, number>()
  for (const { id, share } of explainedBy) {
    const parts = depth > 0 ? partsOf(id) : undefined
    const own = parts ? rootsOf(parts, partsOf, depth - 1).map((one) => ({ id: one.id, share: one.share * share })) : [{ id, share }]
    for (const one of own) shares.set(one.id, Math.max(one.share, shares.get(one.id) ?? 0))
  }
  return [...shares].map(([id, share]) => ({ id, share })).toSorted((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
}
