import { partsOfTest, type Subject } from '../model/subject.ts'
import type { Candidate } from './options.ts'
import { isQuiet } from './seen.ts'

/** Nobody nests tests deeper by hand. */
const deepest = 32

/** The tests within a test that ever failed, as `TestUpload/resume` in `TestUpload` of Go, or a test in a suite that is a test as well. */
export function testsBelow(candidates: readonly Candidate[]): (test: Subject) => readonly Candidate[] {
  const failed = candidates.filter(({ subject, track }) => subject.level === 'test' && !isQuiet(track))
  const own = new Set(failed.map(({ subject }) => keyOf(subject, pathOf(subject))))
  const below = new Map<string, Candidate[]>()
  for (const one of failed)
    for (const key of keysAround(one.subject)) {
      if (!own.has(key)) continue
      const found = below.get(key)
      if (found) found.push(one)
      else below.set(key, [one])
    }
  return (test) => below.get(keyOf(test, pathOf(test))) ?? []
}

function keysAround(subject: Subject): string[] {
  const path = pathOf(subject).slice(0, deepest)
  return path.slice(1).map((_, index) => keyOf(subject, path.slice(0, index + 1)))
}

/** Of Go, names hold those of the tests around. */
const pathOf = ({ test }: Subject): readonly string[] =>
  test ? partsOfTest(test).flatMap((part, index, all) => (index === all.length - 1 ? part.split('/') : [part])) : []

/** The same test of several legs is several. */
const keyOf = ({ repository, workflow, job = '', variant = '' }: Subject, path: readonly string[]) =>
  JSON.stringify([repository, workflow, job, variant, ...path])
