import { partsOfTest, type Subject } from '../model/subject.ts'
import { kindOf, nestsByName } from '../model/test-kind.ts'
import type { Candidate } from './options.ts'
import { isQuiet } from './seen.ts'

/** Nobody nests tests deeper by hand. */
const deepest = 32

/**
 * The tests within a test that ever failed, as `TestUpload/resume` in `TestUpload` of Go, or a test in a suite that is a test as well. Where tests hold
 * no tests, as those of Jest and pytest, a suite may be called as the test beside it.
 */
export function testsBelow(candidates: readonly Candidate[]): (test: Subject) => readonly Candidate[] {
  const failed = candidates.filter(({ subject, track }) => subject.level === 'test' && !isQuiet(track))
  const own = new Set(failed.map(({ subject }) => ownKey(subject)))
  const below = new Map<string, Candidate[]>()
  for (const one of failed)
    for (const key of keysAround(one.subject)) {
      if (!own.has(key)) continue
      const found = below.get(key)
      if (found) found.push(one)
      else below.set(key, [one])
    }
  return (test) => below.get(ownKey(test)) ?? []
}

const ownKey = (subject: Subject): string => keyIn(subject)(pathOf(subject))

/** Of what may be around it: of Go its package, too, which is no test. Elsewhere no suite alone is one. */
function keysAround(subject: Subject): string[] {
  const nesting = nestingOf(subject)
  if (nesting === undefined) return []
  const [around, least] = nesting === 'name' ? [pathOf(subject).slice(0, -1), 1] : [subject.test?.suites.filter(isNamed) ?? [], 2]
  const ends = around.slice(0, deepest).map((_, index) => index + 1)
  return ends
    .filter((end) => end >= least)
    .map((end) => around.slice(0, end))
    .map(keyIn(subject))
}

const isNamed = (part: string) => part !== ''

/** How a test tells what is around it. Suites may be tests where the tool is not known. */
function nestingOf({ test, file }: Subject): 'name' | 'suites' | undefined {
  if (!test) return undefined
  const named = { test, ...(file !== undefined && { file }) }
  if (nestsByName(named)) return 'name'
  return kindOf(named) === undefined ? 'suites' : undefined
}

/** Of Go, the last name holds those of the tests around. */
function pathOf(subject: Subject): readonly string[] {
  const parts = subject.test ? partsOfTest(subject.test) : []
  return nestingOf(subject) === 'name' ? [...parts.slice(0, -1), ...(parts.at(-1) ?? '').split('/')] : parts
}

/** The same test of several legs is several. Suites are of one file, a package of Go has several. */
function keyIn(subject: Subject): (path: readonly string[]) => string {
  const { repository, workflow, job = '', variant = '', file = '' } = subject
  const nesting = nestingOf(subject)
  const place = [repository, workflow, job, variant, nesting, nesting === 'suites' ? file : '']
  return (path) => JSON.stringify([...place, ...path])
}
