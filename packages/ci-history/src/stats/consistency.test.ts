import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type CommitRuns, consistency } from './consistency.ts'
import { testVectors } from './vectors.fixture.ts'

const rows: [name: string, commits: CommitRuns[], buildConsistency: number, commitConsistency: number][] = [
  ['no commits', [], 1, 1],
  ['a commit without runs', [{ passed: 0, runs: 0 }], 1, 1],
  ['always green', [{ passed: 3, runs: 3 }], 1, 1],
  ['always red is consistent, too', [{ passed: 0, runs: 3 }], 1, 1],
  ['half and half', [{ passed: 1, runs: 2 }], 0.5, 0],
  [
    'one flake of three commits',
    [
      { passed: 1, runs: 1 },
      { passed: 2, runs: 3 },
      { passed: 0, runs: 2 }
    ],
    0.833,
    0.667
  ]
]
test.each(rows)('%s', (_, commits, buildConsistency, commitConsistency) => {
  expect(consistency(commits)).toMatchObject({ buildConsistency, commitConsistency })
})

interface Case {
  groups: CommitRuns[]
  build_consistency: number
  commit_consistency: number
  flakes: number
  runs: number
  commits: number
}
testVectors<Case>('k8s_job_flakes', 'cases', '$groups', ({ groups, build_consistency, commit_consistency, ...counts }) => {
  expect(consistency(groups)).toEqual({ ...counts, buildConsistency: build_consistency, commitConsistency: commit_consistency })
})

test('it is 1 exactly when no commit flaked', () => {
  const commit = fc.integer({ min: 1, max: 9 }).chain((runs) => fc.record({ runs: fc.constant(runs), passed: fc.nat(runs) }))
  fc.assert(
    fc.property(fc.array(commit, { maxLength: 9 }), (commits) => {
      const { flakes, buildConsistency, commitConsistency } = consistency(commits)
      expect(buildConsistency === 1).toBe(flakes === 0)
      expect(commitConsistency === 1).toBe(flakes === 0)
    })
  )
})
