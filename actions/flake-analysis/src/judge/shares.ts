import type { Detail, Execution } from '../model/sighting.ts'
import type { Subject } from '../model/subject.ts'
import type { Candidate } from './options.ts'
import { isExcluded, isFail, keyOf, troublesOf } from './seen.ts'
import { testsBelow } from './tests-below.ts'

/** Which part of a job's loss one of several failures in it is charged with, so that all of them add up to the job. */
export type ShareOf = (subject: Subject, execution: Execution, detail: Detail | undefined) => number

/** Tests and steps share the job that they failed in; evenly, for nobody knows which of them mattered. A test that failed through one within it has none. */
export function sharesOf(candidates: readonly Candidate[]): ShareOf {
  const failing = new Map<string, number>()
  const isThrough = throughInner(candidates)
  for (const { subject, track } of candidates) {
    if (!isShared(subject)) continue
    for (const seen of troublesOf(track).filter(isFail)) {
      const detail = track.details.get(seen.index)
      const key = placeOf(subject, seen.execution, detail)
      if (!isExcluded(subject.level, seen.execution, detail) && !isThrough(subject, seen.execution))
        failing.set(key, (failing.get(key) ?? 0) + 1)
    }
  }
  return (subject, execution, detail) => {
    if (!isShared(subject)) return 1
    return isThrough(subject, execution) ? 0 : 1 / (failing.get(placeOf(subject, execution, detail)) ?? 1)
  }
}

/** Whether a test within it failed as well. */
function throughInner(candidates: readonly Candidate[]): (subject: Subject, execution: Execution) => boolean {
  const testsIn = testsBelow(candidates)
  const known = new Map<string, ReadonlySet<string>>()
  return (subject, execution) => {
    if (subject.level !== 'test') return false
    const failed = known.get(subject.id) ?? new Set(testsIn(subject).flatMap(({ track }) => failuresIn(track)))
    known.set(subject.id, failed)
    return failed.has(keyOf(execution))
  }
}

const failuresIn = (track: Candidate['track']) =>
  troublesOf(track)
    .filter(isFail)
    .map(({ execution }) => keyOf(execution))

const isShared = ({ level }: Subject) => level === 'test' || level === 'step'

const placeOf = ({ level, repository, job, variant }: Subject, execution: Execution, detail: Detail | undefined) =>
  `${level} ${repository} ${detail?.job?.id ?? `${keyOf(execution)} ${job ?? variant}`}`
