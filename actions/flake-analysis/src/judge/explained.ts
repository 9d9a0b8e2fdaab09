import type { Subject } from '../model/subject.ts'
import type { Facts } from './facts.ts'
import type { Candidate } from './options.ts'
import { isExcluded, isFail, keyOf, type Seen, troublesOf } from './seen.ts'
import { testsBelow } from './tests-below.ts'
import type { Verdict } from './verdict.ts'

/** More than are shown: those that are not bad themselves are left out there. */
const most = 50

/** Of a few failures whose reports were read, not all is known of the others. */
const leastKnown = 3

/** For failures of a subject, what below it failed in them, by share; of tests the share of failures whose reports were read. */
export type ExplainedBy = (subject: Subject, failures: readonly Seen[]) => { id: string; share: number }[]

/**
 * What failed within what. A step and a test belong to their job, tests to the steps of it, too, a job to its workflow; a test whose job is not known to
 * the workflow; and a test to the one around it.
 */
export function explanations(candidates: readonly Candidate[]): ExplainedBy {
  const below = Map.groupBy(
    candidates.filter(({ subject }) => subject.level !== 'workflow'),
    parentOf
  )
  const within = once((name: string) => insideOf(below.get(name) ?? []))
  const testsIn = testsBelow(candidates)
  return (subject, failures) => {
    const keys = new Map(failures.map(({ execution, outcome }) => [keyOf(execution), outcome]))
    if (subject.level === 'test') return byTests(testsIn(subject), keys)
    const { children, read } = within(nameOf(subject))
    const known = [...keys.keys()].filter((key) => read.has(key)).length
    const found = children.flatMap(({ id, level, troubles }) => {
      if (subject.level === 'step' && level !== 'test') return []
      const together = [...keys].filter(([key, outcome]) => explains(troubles.get(key), outcome)).length
      const of = level === 'test' ? Math.max(known, Math.min(leastKnown, keys.size)) : keys.size
      return together === 0 ? [] : [{ id, share: together / of }]
    })
    return largest(found)
  }
}

type Failures = ReadonlyMap<string, Seen['outcome']>

const largest = (found: ReturnType<ExplainedBy>) => found.toSorted((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1)).slice(0, most)

/** A test that also fails by itself is a flake of its own. */
function byTests(inner: readonly Candidate[], failures: Failures): ReturnType<ExplainedBy> {
  const parts = inner.map((one) => {
    const troubles = troublesIn(one)
    return { id: one.subject.id, together: [...failures].flatMap(([key, outcome]) => (explains(troubles.get(key), outcome) ? [key] : [])) }
  })
  if (new Set(parts.flatMap(({ together }) => together)).size < failures.size) return []
  return largest(parts.flatMap(({ id, together }) => (together.length === 0 ? [] : [{ id, share: together.length / failures.size }])))
}

/** The failures of a subject that its state is about: of what is flaky those of the flake, of what is broken those since it broke. */
export function failuresBehind({ counted, findings }: Facts, { state, since }: Verdict): readonly Seen[] {
  if (state === 'flaky') return findings.map(({ failure }) => failure)
  return counted.filter((seen) => isFail(seen) && (state !== 'broken' || seen.execution.at >= since))
}

const explains = (child: Seen['outcome'] | undefined, parent: Seen['outcome']) =>
  child === 'fail' || (child === 'flaky' && parent === 'flaky')

const nameOf = ({ level, repository, workflow, job = '' }: Subject) =>
  JSON.stringify([repository, workflow, level === 'workflow' ? '' : job])

const parentOf = ({ subject: { level, repository, workflow, job = '' } }: Candidate) =>
  JSON.stringify([repository, workflow, level === 'job' ? '' : job])

interface Inside {
  children: { id: string; level: Subject['level']; troubles: Failures }[]
  /** Where the reports of its tests were read. */
  read: ReadonlySet<string>
}

/** Those that ever failed, by execution. */
function insideOf(candidates: readonly Candidate[]): Inside {
  const sheets = new Set(candidates.filter(({ subject }) => subject.level === 'test').map(({ track }) => track.executions))
  return {
    children: candidates.flatMap((one) => {
      const troubles = troublesIn(one)
      return troubles.size === 0 ? [] : [{ id: one.subject.id, level: one.subject.level, troubles }]
    }),
    read: new Set([...sheets].flatMap((executions) => executions.filter(({ read }) => read !== false).map(keyOf)))
  }
}

function troublesIn({ subject, track }: Candidate): Map<string, Seen['outcome']> {
  const counted = troublesOf(track).filter(({ index, execution }) => !isExcluded(subject.level, execution, track.details.get(index)))
  return new Map(counted.map(({ execution, outcome }) => [keyOf(execution), outcome]))
}

function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}
