import { expect, test } from '@jest/globals'
import type { Run } from '@tocsin/ci-history'
import { mayFlake, reportsOfFlake, tellingsOf } from './telling.ts'
import { aRun, home } from './testing.ts'

const pull = { event: 'pull_request', branch: 'topic' }
const other = { id: 8, number: 71, conclusion: 'success' } as const
const fork = { headRepository: 'eve/app' }

const rows: [what: string, runs: Partial<Run>[], telling: string][] = [
  ['a run that passed when it was run again', [{ ...pull, attempt: 3, conclusion: 'success' }], 'passedAgain'],
  ['one of a fork', [{ ...pull, ...fork, attempt: 3, conclusion: 'success' }], 'ofFork'],
  ['a failure of a commit that passed in another run', [pull, { ...pull, ...other }], 'sameCommit'],
  [
    'what a limit may have ended there',
    [
      { ...pull, conclusion: 'cancelled' },
      { ...pull, ...other }
    ],
    'sameCommit'
  ],
  [
    'of a fork',
    [
      { ...pull, ...fork },
      { ...pull, ...fork, ...other }
    ],
    'ofFork'
  ],
  ['none of another workflow', [pull, { ...pull, ...other, path: '.github/workflows/docs.yml' }], 'newest'],
  ['none of another commit', [pull, { ...pull, ...other, sha: 'd'.repeat(40) }], 'newest'],
  ['none of what is merged with the pull request', [pull, { ...other, branch: 'topic' }], 'newest'],
  ['none of a fork, which may have the same commit', [pull, { ...pull, ...fork, ...other }], 'newest'],
  ['none that follows another run, of whose code nobody knows', [{ event: 'workflow_run' }, { ...other, event: 'workflow_run' }], 'newest'],
  ['the newest run of the default branch', [{}], 'failing'],
  ['though its commit passed before', [{}, { ...other, number: 69 }], 'failing'],
  ['a failure of a change that nothing contradicts', [pull], 'newest'],
  ['and an older one', [pull, { ...pull, id: 8, number: 71 }], 'rest'],
  ['but not of another branch', [pull, { ...pull, id: 8, number: 71, branch: 'other' }], 'newest'],
  ['that of a branch of a fork', [{ ...pull, ...fork }], 'newestOfFork'],
  ['nor of a fork with a branch of that name', [pull, { ...pull, ...fork, id: 8, number: 71 }], 'newest'],
  ['a run that fails again and again', [{ ...pull, attempt: 3 }], 'newest'],
  ['what a limit may have ended', [{ ...pull, conclusion: 'cancelled' }], 'newest']
]
test.each(rows)('%s: %j is %s', (_, runs, telling) => {
  const all = runs.map((part) => aRun(part))
  expect(tellingsOf(all.slice(0, 1), all, home).get(7)).toBe(telling)
})

/** On the default branch, oldest first: `P` passed, `F` failed, `C` was cancelled. */
const drawn = (history: string) =>
  [...history].map((letter, id) => {
    const conclusion = letter === 'P' ? 'success' : letter === 'F' ? 'failure' : 'cancelled'
    return aRun({ id, number: id, sha: `${id}`.padStart(40, '0'), conclusion })
  })

test.each([
  ['PFP', ' a '],
  ['PFCP', ' a  '],
  ['PFFP', ' ee '],
  ['PFFFFP', ' e--e '],
  ['FFFFF', 'e---f'],
  ['PF', ' f'],
  ['PFC', ' f '],
  ['FP', 'e '],
  ['PFPFFFPF', ' a e-e f']
])('on the default branch, oldest first %s: %s', (history, expected) => {
  const runs = drawn(history)
  const told = tellingsOf(
    runs.filter(({ conclusion }) => conclusion === 'failure'),
    runs,
    home
  )
  const letters: Record<string, string> = { alone: 'a', edge: 'e', failing: 'f', rest: '-' }
  expect(runs.map(({ id }) => letters[told.get(id) ?? ''] ?? ' ').join('')).toBe(expected)
})

test('a flake may show in what is contradicted or at an end of a stretch', () => {
  const all = ['failing', 'passedAgain', 'sameCommit', 'alone', 'edge', 'ofFork', 'newest', 'newestOfFork', 'rest', undefined] as const
  expect(all.filter(mayFlake)).toEqual(['failing', 'passedAgain', 'sameCommit', 'alone', 'edge', 'ofFork'])
})

test('of each attempt that failed a report is expected to show it', () => {
  expect([aRun({}), aRun({ attempt: 3 }), aRun({ attempt: 3, conclusion: 'success' })].map(reportsOfFlake)).toEqual([1, 3, 2])
})
