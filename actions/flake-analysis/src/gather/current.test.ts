import { describe, expect, test } from '@jest/globals'
import { type Context, facts } from '@tocsin/action-kit'
import type { JobSeed } from '@tocsin/testkit'
import { currentJob, currentRun, testsOfCurrent } from './current.ts'
import { clientOf, withGithub } from './sim.fixture.ts'
import { aJob, clock } from './testing.ts'

const context = (part: Partial<Context> = {}): Context => ({
  eventName: 'push',
  payload: facts({}),
  repository: 'octo/app',
  owner: 'octo',
  repo: 'app',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  runId: 7,
  runNumber: 70,
  runAttempt: 2,
  runUrl: 'https://github.com/octo/app/actions/runs/7/attempts/2',
  workflow: 'CI',
  workflowPath: '.github/workflows/ci.yml',
  job: 'test',
  actor: 'ada',
  triggeringActor: 'ada',
  sha: 'c'.repeat(40),
  ref: 'refs/heads/main',
  refName: 'main',
  headRef: '',
  baseRef: '',
  workspace: '/work',
  ...part
})
const now = clock(30) / 1000
const known = { defaultBranch: 'main', now }

test('the running job, without asking anybody', () => {
  expect(currentRun(context(), known)).toEqual({
    execution: { run: 7, attempt: 2, sha: 'c'.repeat(40), at: now, place: 'default' },
    workflow: '.github/workflows/ci.yml',
    variant: 'test'
  })
})

test('the running job, where it is known', () => {
  const job = aJob({ name: 'test (ubuntu, 20)', conclusion: 'running', from: 20 })
  expect(currentRun(context(), { ...known, job })).toMatchObject({
    execution: { at: clock(20) / 1000 },
    variant: 'test (ubuntu, 20)',
    job: { name: 'test (ubuntu, 20)', facts: { id: 1, seconds: 600, os: 'linux', selfHosted: false } }
  })
})

const pull = { eventName: 'pull_request', refName: '7/merge', headRef: 'topic' }
const headOf = (id: number) => ({ pull_request: { head: { sha: 'd'.repeat(40), repo: { id } }, base: { repo: { id: 1 } } } })
const after = (event: string) => facts({ workflow_run: { event, head_repository: { full_name: 'octo/app' } } })
const places: [name: string, part: Partial<Context>, place: string, sha: string][] = [
  ['a push to another branch', { refName: 'topic' }, 'other', 'c'],
  ['a pull request, by its head', { ...pull, payload: facts(headOf(1)) }, 'pull', 'd'],
  ['a pull request of a fork', { ...pull, payload: facts(headOf(2)) }, 'fork', 'd'],
  [
    'one of a fork, with the rights of the repository',
    { ...pull, eventName: 'pull_request_target', payload: facts(headOf(2)) },
    'fork',
    'd'
  ],
  ['one of a fork that is gone', { ...pull, payload: facts({ pull_request: { head: { sha: 'd'.repeat(40), repo: null } } }) }, 'fork', 'd'],
  ['a pull request without a payload', pull, 'pull', 'c'],
  ['the entry of a merge queue', { eventName: 'merge_group', refName: 'gh-readonly-queue/main/pr-7-abc' }, 'other', 'c'],
  [
    'what follows the run of a fork',
    { eventName: 'workflow_run', payload: facts({ workflow_run: { head_repository: { full_name: 'eve/app' } } }) },
    'fork',
    'c'
  ],
  ['what follows a push', { eventName: 'workflow_run', payload: after('push') }, 'after', 'c'],
  ['what follows a pull request', { eventName: 'workflow_run', payload: after('pull_request') }, 'fork', 'c'],
  ['what follows a comment', { eventName: 'workflow_run', payload: after('issue_comment') }, 'fork', 'c'],
  ['a comment', { eventName: 'issue_comment' }, 'fork', 'c']
]
test.each(places)('%s', (_, part, place, sha) => {
  expect(currentRun(context(part), known).execution).toMatchObject({ place, sha: sha.repeat(40) })
})

describe('its job', () => {
  const job = (name: string, runner: string, part: Partial<JobSeed> = { status: 'in_progress', conclusion: null }): JobSeed => ({
    name,
    runner,
    ...part
  })
  const rows: [name: string, jobs: JobSeed[], runner: string, found: string | undefined][] = [
    ['is the one of this runner', [job('a', 'one'), job('b', 'two')], 'two', 'b'],
    ['is none that is over', [job('a', 'one', { conclusion: 'success' }), job('b', 'one')], 'one', 'b'],
    ['is not guessed among several', [job('a', 'one'), job('b', 'one')], 'one', undefined],
    ['is not there', [job('a', 'one')], 'three', undefined],
    ['is not looked for without a name', [job('a', 'one')], '', undefined]
  ]
  test.each(rows)('%s', async (_, jobs, runner, found) => {
    const attempts = [{ conclusion: 'failure' as const }, { status: 'in_progress' as const, conclusion: null, jobs }]
    await withGithub({ runs: [{ id: 7, attempts }] }, async (sim) => {
      expect((await currentJob(await clientOf(sim), context(), runner))?.name).toBe(found)
      expect(sim.requests).toHaveLength(runner === '' ? 0 : 1)
    })
  })
})

test('its reports tell by themselves whether nearly all of them failed', () => {
  const cases = (outcomes: string) =>
    [...outcomes].map((mark, index) => ({
      suites: [],
      className: '',
      name: String(index),
      retries: 0,
      outcome:
        mark === 'F' ? ('failed' as const) : mark === 'E' ? ('errored' as const) : mark === 's' ? ('skipped' as const) : ('passed' as const)
    }))
  const told = (outcomes: string) => testsOfCurrent(currentRun(context(), known), cases(outcomes)).massFailure
  expect(['FFFFF', 'FEFEFEP', 'FFFFP', 'FFFF', 'FFFFFPssssss', 'sssss', ''].map(told)).toEqual([
    true,
    true,
    false,
    false,
    true,
    false,
    false
  ])
})
