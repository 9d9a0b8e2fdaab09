import type { Subject } from '../model/subject.ts'
import type { Candidate } from './options.ts'
import { isExcluded, isFail, keyOf, troublesOf } from './seen.ts'

/** More than are shown: those that are not bad themselves are left out there. */
const most = 50

/** For a subject, those one level below that failed in its failures, by share. Looked up by id. */
export type ExplainedBy = (id: string) => { id: string; share: number }[]

/** What failed within what. A step and a test belong to their job, a job to its workflow; a test whose job is not known to the workflow. */
export function explanations(candidates: readonly Candidate[]): ExplainedBy {
  const parents = new Map(
    candidates
      .filter(({ subject }) => subject.level !== 'step' && subject.level !== 'test')
      .map((one) => [nameOf(one.subject), failuresOf(one)])
  )
  const found = new Map<string, { id: string; share: number }[]>()
  for (const child of candidates) {
    const parent = parents.get(parentOf(child.subject))
    if (!parent || parent.keys.size === 0) continue
    const together = [...failuresOf(child).keys].filter((key) => parent.keys.has(key)).length
    if (together === 0) continue
    const list = found.get(parent.id) ?? []
    list.push({ id: child.subject.id, share: together / parent.keys.size })
    found.set(parent.id, list)
  }
  return (id) => (found.get(id) ?? []).toSorted((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1)).slice(0, most)
}

const nameOf = ({ repository, workflow, job = '' }: Subject) => JSON.stringify([repository, workflow, job])

const parentOf = ({ level, repository, workflow, job = '' }: Subject) =>
  level === 'workflow' ? '' : JSON.stringify([repository, workflow, level === 'job' ? '' : job])

function failuresOf({ subject, track }: Candidate): { id: string; keys: Set<string> } {
  const failures = troublesOf(track).filter(isFail)
  const counted = failures.filter(({ index, execution }) => !isExcluded(subject.level, execution, track.details.get(index)))
  return { id: subject.id, keys: new Set(counted.map(({ execution }) => keyOf(execution))) }
}
