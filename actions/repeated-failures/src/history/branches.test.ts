import { expect, test } from '@jest/globals'
import type { RepeatedFailures } from '@tocsin/notifier'
import { branchesOf, policyOf } from './branches.ts'

const workflow = { id: 7, name: 'CI', path: '.github/workflows/ci.yml' }
const policies = [
  { workflows: ['ci.yml'], branch: ['main'], alertAt: 3 },
  { workflows: ['ci.yml'], branch: ['release/2'], alertAt: 1 },
  { workflows: ['ci.yml'], branch: ['release/*', 'next'], alertAt: 2 },
  { workflows: ['*'], alertAt: 5 },
  { workflows: ['other.yml'], alertAt: 6 }
] as readonly RepeatedFailures[]

const rows: [branch: string, alertAt: number | undefined, of: readonly RepeatedFailures[]][] = [
  ['main', 3, policies],
  ['release/2', 1, policies],
  ['release/3', 2, policies],
  ['next', 2, policies],
  ['asked-for', 5, policies],
  ['main', 5, policies.slice(1)],
  ['main', 5, policies.slice(3)],
  ['main', undefined, policies.slice(4)],
  ['main', undefined, []]
]
test.each(rows)('on %s the first policy for workflow and branch holds: alert at %s', (branch, alertAt, of) => {
  expect(policyOf({ workflow, branch, isDefaultBranch: branch === 'main' }, of)?.alertAt).toBe(alertAt)
})

test('the branches of the step, else those of all policies of the workflow, else the default branch', () => {
  expect(branchesOf(workflow, ['a', 'b*'], policies, 'main')).toEqual(['a', 'b*'])
  expect(branchesOf(workflow, [], policies, 'main')).toEqual(['main', 'release/2', 'release/*', 'next'])
  expect(branchesOf(workflow, [], policies.slice(1), 'trunk')).toEqual(['release/2', 'release/*', 'next', 'trunk'])
  expect(branchesOf(workflow, [], policies.slice(4), 'main')).toEqual(['main'])
})
