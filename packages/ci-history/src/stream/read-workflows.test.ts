import { expect, test } from '@jest/globals'
import type { WorkflowSeed } from '@tocsin/testkit'
import { readWorkflows } from './read-workflows.ts'
import { repository, withGithub } from './sim.fixture.ts'

test('all workflows are read with their state, those without a run and the disabled ones too', async () => {
  const workflows: WorkflowSeed[] = [
    { file: 'ci.yml', id: 1, name: 'CI' },
    { file: 'nightly.yml', id: 2, name: 'Nightly', state: 'disabled_inactivity' },
    { file: 'dynamic/github-code-scanning/codeql', id: 3, name: 'CodeQL', state: 'disabled_manually' }
  ]
  await withGithub({ workflows }, async (port, sim) => {
    expect(await readWorkflows(port, repository)).toEqual([
      { id: 1, name: 'CI', path: '.github/workflows/ci.yml', state: 'active', createdAt: expect.stringMatching(/^2\d{3}-/) },
      { id: 2, name: 'Nightly', path: '.github/workflows/nightly.yml', state: 'disabled_inactivity', createdAt: expect.any(String) },
      { id: 3, name: 'CodeQL', path: 'dynamic/github-code-scanning/codeql', state: 'disabled_manually', createdAt: expect.any(String) }
    ])
    expect(sim.requests).toHaveLength(1)
  })
})

test.each([
  [0, 1],
  [100, 1],
  [101, 2]
])('%i workflows take %i calls', async (count, calls) => {
  const workflows = Array.from({ length: count }, (_, at): WorkflowSeed => ({ file: `w${at}.yml` }))
  await withGithub({ workflows }, async (port, sim) => {
    expect(await readWorkflows(port, repository)).toHaveLength(count)
    expect(sim.requests).toHaveLength(calls)
  })
})

test('a state that is not known yet, and odd values, are read without a failure', async () => {
  const answer = { total_count: 2, workflows: [{ id: 4, name: 'x', path: 'y', state: 'paused' }, null] }
  const workflows = await readWorkflows({ request: async () => ({ data: answer, headers: {} }) }, repository)
  expect(workflows).toEqual([
    { id: 4, name: 'x', path: 'y', state: 'active', createdAt: '' },
    { id: 0, name: '', path: '', state: 'active', createdAt: '' }
  ])
})
