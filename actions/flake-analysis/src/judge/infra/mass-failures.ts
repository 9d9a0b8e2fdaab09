import { massFailures } from '../../model/mass-failure.ts'
import { type Execution, lineageOf } from '../../model/sighting.ts'
import { outcomeAt } from '../../model/track.ts'
import type { Candidate } from '../options.ts'
import { isFail, keyOf, type Seen, troublesOf } from '../seen.ts'
import { excluded } from './exclude.ts'
import type { Red } from './reds.ts'

const sign = `More than ${massFailures.share * 100} % of the tests of a report failed at once`

/** Marks executions in which nearly all tests of a job failed, and tells one failure of each. A pull request that breaks its own code is no event, and what follows a run may be of one. */
export function withoutMassFailures(candidates: readonly Candidate[]): { candidates: readonly Candidate[]; reds: readonly Red[] } {
  const tests = candidates.filter(({ subject }) => subject.level === 'test')
  const found = [...Map.groupBy(tests, groupOf)].flatMap(([group, members]) => massesOf(members).map((red) => ({ group, red })))
  if (found.length === 0) return { candidates, reds: [] }
  const masses = new Set(found.map(({ group, red }) => `${group} ${keyOf(red.seen.execution)}`))
  const reason = (group: string, execution: Execution) =>
    masses.has(`${group} ${keyOf(execution)}`) ? ('mass-failure' as const) : undefined
  return {
    candidates: excluded(candidates, { group: groupOf, reason }),
    reds: found.map(({ red }) => red).filter(({ seen }) => lineageOf(seen.execution.place) === 'branch' && !seen.execution.excluded)
  }
}

const groupOf = ({ subject: { level, repository, workflow, job, variant } }: Candidate) =>
  level === 'test' ? JSON.stringify([repository, workflow, job, variant]) : ''

/** Of tests that share a job, and so a sheet. */
const massesOf = (tests: readonly Candidate[]): Red[] =>
  [...Map.groupBy(tests, ({ track }) => track.executions).values()].flatMap((members) => massesIn(members))

function massesIn(tests: readonly Candidate[]): Red[] {
  const failing = new Map<number, { red: Red; failures: number }>()
  for (const candidate of tests) {
    for (const seen of troublesOf(candidate.track).filter(isFail)) {
      const { red, failures } = failing.get(seen.index) ?? { red: redOf(candidate, seen), failures: 0 }
      failing.set(seen.index, { red, failures: failures + 1 })
    }
  }
  return [...failing]
    .filter(([index, { failures }]) => failures >= massFailures.tests && isMass(tests, { index, failures }))
    .map(([, { red }]) => red)
}

const redOf = (candidate: Candidate, seen: Seen): Red => ({ candidate, seen, proven: true, sign })

/** Counts no further than it must: mostly nearly all tests pass. */
function isMass(tests: readonly Candidate[], { index, failures }: { index: number; failures: number }): boolean {
  let seen = 0
  return !tests.some(({ track }) => {
    if (outcomeAt(track, index)) seen += 1
    return failures <= massFailures.share * seen
  })
}
