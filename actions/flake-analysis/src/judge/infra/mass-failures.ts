import { massFailures } from '../../model/mass-failure.ts'
import type { Execution } from '../../model/sighting.ts'
import { outcomeAt } from '../../model/track.ts'
import type { Candidate } from '../options.ts'
import { isFail, keyOf, troublesOf } from '../seen.ts'
import { excluded } from './exclude.ts'

/** Marks executions in which nearly all tests of a job failed. */
export function withoutMassFailures(candidates: readonly Candidate[]): readonly Candidate[] {
  const tests = candidates.filter(({ subject }) => subject.level === 'test')
  const masses = new Set([...Map.groupBy(tests, groupOf)].flatMap(([group, members]) => massesOf(members).map((key) => `${group} ${key}`)))
  if (masses.size === 0) return candidates
  const reason = (group: string, execution: Execution) =>
    masses.has(`${group} ${keyOf(execution)}`) ? ('mass-failure' as const) : undefined
  return excluded(candidates, { group: groupOf, reason })
}

const groupOf = ({ subject: { level, repository, workflow, job, variant } }: Candidate) =>
  level === 'test' ? JSON.stringify([repository, workflow, job, variant]) : ''

/** Of tests that share a job, and so a sheet. */
const massesOf = (tests: readonly Candidate[]): string[] =>
  [...Map.groupBy(tests, ({ track }) => track.executions)].flatMap(([executions, members]) =>
    massIndexes(members).flatMap((index) => executions.slice(index, index + 1).map(keyOf))
  )

function massIndexes(tests: readonly Candidate[]): number[] {
  const failing = new Map<number, number>()
  for (const { track } of tests) for (const { index } of troublesOf(track).filter(isFail)) failing.set(index, (failing.get(index) ?? 0) + 1)
  return [...failing]
    .filter(([index, failures]) => failures >= massFailures.tests && isMass(tests, { index, failures }))
    .map(([index]) => index)
}

/** Counts no further than it must: mostly nearly all tests pass. */
function isMass(tests: readonly Candidate[], { index, failures }: { index: number; failures: number }): boolean {
  let seen = 0
  return !tests.some(({ track }) => {
    if (outcomeAt(track, index)) seen += 1
    return failures <= massFailures.share * seen
  })
}
