import { expect, test } from '@jest/globals'
import type { RunSeed } from '@tocsin/testkit'
import { readBranches } from './read-branches.ts'
import { drawn, repository, withGithub } from './sim.fixture.ts'

const ci = { ...repository, workflow: 'ci.yml' }

test('the branches that ran last, each once: none of forks and pull requests, and of a merge queue its base', async () => {
  const branches = ['release/1', 'next', 'release/1', 'main']
  const on: RunSeed[] = branches.map((branch, index) => ({ ...drawn('✓')[0], id: index + 20, number: index + 20, branch }))
  await withGithub({ runs: [...drawn('✓pfwo'), ...on] }, async (port, sim) => {
    expect(new Set(await readBranches(port, ci))).toEqual(new Set(['main', 'release/1', 'next']))
    expect(sim.requests).toHaveLength(1)
  })
})
