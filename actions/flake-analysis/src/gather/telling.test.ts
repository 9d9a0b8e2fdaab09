import { expect, test } from '@jest/globals'
import type { Run } from '@tocsin/ci-history'
import { tellingRuns } from './telling.ts'
import { aRun, home } from './testing.ts'

const pull = { event: 'pull_request', branch: 'topic' }
const other = { id: 8, conclusion: 'success' } as const

const rows: [what: string, runs: Partial<Run>[], telling: [number, number][]][] = [
  ['a run that passed when it was run again', [{ ...pull, attempt: 3, conclusion: 'success' }], [[7, 2]]],
  ['a failure on the default branch', [{}], [[7, 1]]],
  ['each attempt that failed there', [{ attempt: 2 }], [[7, 2]]],
  ['no failure of a change that nothing contradicts', [pull], []],
  ['none that fails again and again, either', [{ ...pull, attempt: 3 }], []],
  ['a failure of a commit that passed in another run', [pull, { ...pull, ...other }], [[7, 1]]],
  ['none of another workflow', [pull, { ...pull, ...other, path: '.github/workflows/docs.yml' }], []],
  ['none of another commit', [pull, { ...pull, ...other, sha: 'd'.repeat(40) }], []],
  ['none of what is merged with the pull request', [pull, { ...other, branch: 'topic' }], []],
  ['no run that was green at once', [{ conclusion: 'success' }], []],
  ['no run that was cancelled', [{ conclusion: 'cancelled' }], []]
]
test.each(rows)('%s', (_, runs, telling) => {
  const candidates = runs.map((part) => ({ run: aRun(part), known: 0, createdAt: 0, needsJobs: true }))
  expect([...tellingRuns(candidates, home)]).toEqual(telling)
})
