import type { Subject } from '../model/subject.ts'
import type { Candidate } from './options.ts'
import { isExcluded, isFail, keyOf, troublesOf } from './seen.ts'

/** More than are shown: those that are not bad themselves are left out there. */
const most = 50

/** For a subject, those below it that failed in its failures, by share. Looked up by id. */
export type ExplainedBy = (id: string) => { id: string; share: number }[]

/**
 * What failed within what. A step belongs to its job, a job to its workflow, a test to its job and to the step that failed with it; a test whose job
 * is not known to the workflow.
 */
export function explanations(candidates: readonly Candidate[]): ExplainedBy {
  const above = candidates
    .filter(({ subject }) => subject.level !== 'test')
    .map((one) => ({ name: nameOf(one.subject), ...failuresOf(one) }))
  const parents = Map.groupBy(
    above.filter(({ keys }) => keys.size > 0),
    ({ name }) => name
  )
  const found = new Map<string, { id: string; share: number }[]>()
  for (const child of candidates) {
    const keys = [...failuresOf(child).keys]
    if (keys.length === 0) continue
    for (const parent of parentsOf(child.subject).flatMap((name) => parents.get(name) ?? [])) {
      const together = keys.filter((key) => parent.keys.has(key)).length
      if (together === 0) continue
      const list = found.get(parent.id) ?? []
      list.push({ id: child.subject.id, share: together / parent.keys.size })
      found.set(parent.id, list)
    }
  }
  return (id) => (found.get(id) ?? []).toSorted((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1)).slice(0, most)
}

/** The steps of a job share a name: whichever of them failed. */
const nameOf = ({ level, repository, workflow, job = '' }: Subject) =>
  JSON.stringify([repository, workflow, job, ...(level === 'step' ? ['step'] : [])])

function parentsOf({ level, repository, workflow, job = '' }: Subject): string[] {
  if (level === 'workflow') return []
  const parent = JSON.stringify([repository, workflow, level === 'job' ? '' : job])
  return level === 'test' && job !== '' ? [parent, JSON.stringify([repository, workflow, job, 'step'])] : [parent]
}

function failuresOf({ subject, track }: Candidate): { id: string; keys: Set<string> } {
  const failures = troublesOf(track).filter(isFail)
  const counted = failures.filter(({ index, execution }) => !isExcluded(subject.level, execution, track.details.get(index)))
  return { id: subject.id, keys: new Set(counted.map(({ execution }) => keyOf(execution))) }
}
