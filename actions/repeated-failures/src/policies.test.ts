import { expect, test } from '@jest/globals'
import { type RepeatedFailures, policyOf as thresholdsOf } from '@tocsin/notifier'
import { policyOf } from './history/branches.ts'
import { type Wishes, watchOf } from './policies.ts'
import type { Workflow } from './workflow.ts'

const ci = { id: 1, name: 'CI', path: '.github/workflows/ci.yml' }
const nightly = { id: 2, name: 'Nightly', path: '.github/workflows/nightly.yml' }
const deploy = { id: 3, name: 'Deploy production', path: '.github/workflows/ship.yml' }
const inputs: Wishes = { kind: 'auto' }

test('what suits a workflow by its name', () => {
  expect(watchOf(ci, inputs)).toEqual({ kind: 'ci', manual: 'auto', production: false, alertAt: 3, recoverAfter: 1, staleAfter: 3 })
  expect(watchOf(deploy, inputs)).toEqual({ kind: 'deploy', manual: 'auto', production: true, alertAt: 2, recoverAfter: 1, staleAfter: 3 })
})

const policies = [
  { workflows: ['nightly.yml'], alertAt: 1, remindEvery: 60_000 },
  { workflows: ['*'], kind: 'deploy', alertAt: 4 }
] as readonly RepeatedFailures[]

const watchOn = (workflow: Workflow, wishes: Wishes, branch = 'main', isDefaultBranch = branch === 'main') =>
  watchOf(workflow, wishes, policyOf({ workflow, branch, isDefaultBranch }, policies))

test('the first policy that names the workflow holds, and an input wins over it', () => {
  expect(watchOn(nightly, inputs)).toMatchObject({ kind: 'ci', alertAt: 1, remindEvery: 60_000 })
  expect(watchOn(ci, inputs)).toMatchObject({ kind: 'deploy', alertAt: 4 })
  expect(watchOn(ci, { kind: 'ci', alertAt: 'auto' })).toMatchObject({ kind: 'ci', alertAt: 'auto' })
})

test('an input that counts in a row takes the place of a window of the file', () => {
  const file = { workflows: ['*'], window: { failures: 3, runs: 10 } }
  expect(watchOf(ci, inputs, file).window).toEqual({ failures: 3, runs: 10 })
  expect(watchOf(ci, { alertAt: 2 }, file)).toMatchObject({ alertAt: 2 })
  expect(watchOf(ci, { alertAt: 2 }, file).window).toBeUndefined()
})

const stricter = thresholdsOf({ deploy: { repeatedAt: 3 }, repeated: { failures: { P2: 4 } } })
test('the thresholds of the configuration are the defaults, and a policy or an input wins over them', () => {
  expect(watchOf(ci, inputs, undefined, stricter).alertAt).toBe(4)
  expect(watchOf(deploy, inputs, undefined, stricter).alertAt).toBe(3)
  expect(watchOf(nightly, inputs, policies[0], stricter).alertAt).toBe(1)
  expect(watchOf(ci, { alertAt: 2 }, undefined, stricter).alertAt).toBe(2)
  expect(watchOf(ci, inputs, undefined, thresholdsOf({ repeated: { failures: { P2: 0.5 } } })).alertAt).toBe(1)
})
