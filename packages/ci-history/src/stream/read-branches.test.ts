import { expect, test } from '@jest/globals'
import type { RunSeed } from '@tocsin/testkit'
import { readBranches } from './read-branches.ts'
import { drawn, repository, withGithub } from './sim.fixture.ts'

const ci = { ...repository, workflow: 'ci.yml' }

test('the branches that ran last, each once: none of forks and pull requests, and of a merge queue its base', async () => {
  const branches = ['release/1', 'next', 'release/1', 'main']
  const on: RunSeed[] = branches.map((branch, index) => ({ ...drawn('✓')[0], id: index + 20, number: index + 20, branch }))
  await withGithub({ runs: [...drawn('✓pfwo'), ...on] }, async (port, sim) => {
    expect(await readBranches(port, ci)).toEqual({ branches: ['main', 'release/1', 'next'], whole: true })
    expect(sim.requests).toHaveLength(1)
  })
})

const rows: [what: string, history: string, branches: readonly string[], calls: number][] = [
  ['pull requests of forks', 'f'.repeat(300), ['release/1'], 4],
  ['comments', 'c'.repeat(300), ['release/1'], 4],
  ['a schedule', 's'.repeat(300), ['main', 'release/1'], 4],
  ['a merge queue for another one, and forks', `${'f'.repeat(100)}${'o'.repeat(10)}${'f'.repeat(90)}`, ['next', 'release/1'], 4],
  ['its own pushes and some pull requests', `${'✓'.repeat(100)}${'p'.repeat(70)}`, ['main'], 1]
]
test.each(rows)('above the runs of a branch are those of %s', async (_, history, branches, calls) => {
  const release: RunSeed[] = drawn('✗').map((run) => ({ ...run, id: 1000, number: 0, at: '2025-12-31T00:00:00Z', branch: 'release/1' }))
  await withGithub({ runs: [...release, ...drawn(history)] }, async (port, sim) => {
    expect(await readBranches(port, ci)).toEqual({ branches, whole: false })
    expect(sim.requests).toHaveLength(calls)
  })
})
