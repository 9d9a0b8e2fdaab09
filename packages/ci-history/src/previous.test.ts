import { describe, expect, test } from '@jest/globals'
import type { Conclusion } from '@tocsin/notifier'
import fc from 'fast-check'
import type { Run } from './model.ts'
import { baseBranch, type Listing, listings, previousRun, type Transition, transition } from './previous.ts'

const marks: Record<string, Conclusion> = {
  '✓': 'success',
  '✗': 'failure',
  T: 'timed_out',
  S: 'startup_failure',
  c: 'cancelled',
  s: 'skipped',
  n: 'neutral',
  '?': 'action_required',
  '…': 'running'
}

function run(number: number, conclusion: Conclusion, more: Partial<Run> = {}): Run {
  return {
    id: 1000 + number,
    attempt: 1,
    number,
    workflowId: 7,
    workflow: 'CI',
    path: '.github/workflows/ci.yml',
    title: 'Change',
    event: 'push',
    branch: 'main',
    headRepository: 'octo/shop',
    sha: 'abc',
    status: conclusion === 'running' ? 'in_progress' : 'completed',
    conclusion,
    url: `https://github.com/octo/shop/actions/runs/${1000 + number}`,
    actor: 'ada',
    createdAt: '2026-01-01T10:00:00Z',
    startedAt: '2026-01-01T10:00:00Z',
    updatedAt: '2026-01-01T10:05:00Z',
    ...more
  }
}

const drawn = (history: string) => [...history].map((mark, at) => run(at + 1, marks[mark] ?? 'running'))

const histories: [history: string, Transition][] = [
  ['✓', 'first'],
  ['✗', 'first'],
  ['✓✓', 'still-passing'],
  ['✓✗', 'broke'],
  ['✗✗', 'still-failing'],
  ['✗✓', 'recovered'],
  ['✓T', 'broke'],
  ['TS', 'still-failing'],
  ['S✓', 'recovered'],
  ['✓c✗', 'broke'],
  ['✗csn?✓', 'recovered'],
  ['✗…✓', 'recovered'],
  ['c✓', 'first'],
  ['csn✗', 'first'],
  ['✗c', 'none'],
  ['✓…', 'none'],
  ['✗✓✗', 'broke']
]

test.each(histories)('oldest first %s: %s', (history, expected) => {
  const runs = drawn(history)
  const current = runs.at(-1) ?? run(0, 'running')
  expect(transition(previousRun(runs, current), current)).toBe(expected)
})

test('the order of the list is no matter', () => {
  const runs = drawn('✓✗c✓✗')
  const current = run(6, 'success')
  fc.assert(
    fc.property(fc.shuffledSubarray(runs, { minLength: runs.length }), (shuffled) => {
      expect(previousRun(shuffled, current)?.number).toBe(5)
    })
  )
})

describe('which runs are compared', () => {
  const main = run(9, 'success')
  const fork = run(9, 'success', { event: 'pull_request', branch: 'main', headRepository: 'eve/shop' })
  const queue = run(9, 'success', { event: 'merge_group', branch: 'gh-readonly-queue/main/pr-9-abc' })
  const manual = run(9, 'success', { event: 'workflow_dispatch' })

  const rows: [name: string, before: Partial<Run>, current: Run, compared: boolean][] = [
    ['the same branch', {}, main, true],
    ['another branch', { branch: 'next' }, main, false],
    ['another workflow', { workflowId: 8 }, main, false],
    ['a later run', { number: 10, id: 1010 }, main, false],
    ['a schedule', { event: 'schedule' }, main, true],
    ['a manual dispatch', { event: 'workflow_dispatch' }, main, false],
    ['a manual dispatch with another', { event: 'workflow_dispatch' }, manual, true],
    ['a push with a manual dispatch', {}, manual, true],
    ['a pull request from a branch called main', { event: 'pull_request' }, main, false],
    ['a pull request of the same fork', { event: 'pull_request', headRepository: 'eve/shop' }, fork, true],
    ['a pull request of another fork', { event: 'pull_request', headRepository: 'mallory/shop' }, fork, false],
    ['another entry of the merge queue', { event: 'merge_group', branch: 'gh-readonly-queue/main/pr-8-def' }, queue, true],
    ['the base of the merge queue', {}, queue, true],
    ['the merge queue of another base', { event: 'merge_group', branch: 'gh-readonly-queue/next/pr-8-def' }, queue, false]
  ]

  test.each(rows)('%s', (_name, before, current, compared) => {
    expect(previousRun([run(3, 'failure', before)], current)?.conclusion).toBe(compared ? 'failure' : undefined)
  })

  test('a list of events takes the place of the rule', () => {
    const runs = [run(3, 'failure', { event: 'workflow_dispatch' }), run(4, 'success', { event: 'schedule' })]
    expect(previousRun(runs, main, { events: ['workflow_dispatch'] })?.number).toBe(3)
    expect(previousRun(runs, main, { events: [] })).toBeUndefined()
  })
})

describe('a re-run', () => {
  const again = run(9, 'success', { attempt: 3 })

  test('is compared with the attempt before, whatever its event', () => {
    const runs = [run(8, 'success'), run(9, 'failure', { attempt: 1 }), run(9, 'failure', { attempt: 2, event: 'workflow_dispatch' })]
    expect(previousRun(runs, again)).toMatchObject({ number: 9, attempt: 2 })
  })

  test('passes over an attempt that decided nothing', () => {
    const runs = [run(8, 'success'), run(9, 'failure', { attempt: 1 }), run(9, 'cancelled', { attempt: 2 })]
    expect(previousRun(runs, again)).toMatchObject({ attempt: 1 })
    expect(previousRun(runs.slice(0, 1), again)).toMatchObject({ number: 8 })
  })

  test('of an older run is not compared with younger runs', () => {
    expect(previousRun([run(12, 'failure'), run(9, 'failure', { attempt: 1 })], again)?.number).toBe(9)
  })
})

test.each([
  ['main', 'main'],
  ['gh-readonly-queue/main/pr-7-0a1b', 'main'],
  ['gh-readonly-queue/release/2.0/pr-7-0a1b', 'release/2.0'],
  ['gh-readonly-queue/main', 'gh-readonly-queue/main'],
  ['gh-readonly-queue/', 'gh-readonly-queue/'],
  ['', '']
])('%j is about %j', (branch, base) => {
  expect(baseBranch(branch)).toBe(base)
})

describe('where the run before is looked for', () => {
  const main = { branch: 'main' }
  const rows: [name: string, current: Pick<Run, 'event' | 'branch'>, events: readonly string[] | undefined, Listing[]][] = [
    [
      'a push: pull requests from a branch of its name cannot hide it for good',
      { event: 'push', ...main },
      undefined,
      [
        { ...main, page: 1 },
        { ...main, event: 'push', page: 1 },
        { ...main, event: 'push', page: 2 }
      ]
    ],
    [
      'a pull request: no filter tells forks apart',
      { event: 'pull_request', ...main },
      undefined,
      [
        { ...main, page: 1 },
        { ...main, page: 2 },
        { ...main, page: 3 }
      ]
    ],
    [
      'a merge queue: all its branches',
      { event: 'merge_group', branch: 'gh-readonly-queue/main/pr-9-abc' },
      undefined,
      [
        { event: 'merge_group', page: 1 },
        { event: 'merge_group', page: 2 },
        { event: 'merge_group', page: 3 }
      ]
    ],
    ['no branch', { event: 'release', branch: '' }, undefined, [{ page: 1 }, { event: 'release', page: 1 }, { event: 'release', page: 2 }]],
    [
      'one event that was asked for',
      { event: 'push', ...main },
      ['schedule'],
      [
        { ...main, page: 1 },
        { ...main, event: 'schedule', page: 1 },
        { ...main, event: 'schedule', page: 2 }
      ]
    ],
    [
      'several events that were asked for',
      { event: 'push', ...main },
      ['push', 'schedule'],
      [
        { ...main, page: 1 },
        { ...main, page: 2 },
        { ...main, page: 3 }
      ]
    ]
  ]

  test.each(rows)('%s', (_name, current, events, expected) => {
    expect(listings(current, events ? { events } : {})).toEqual(expected)
  })
})
