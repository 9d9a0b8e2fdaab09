import { expect, test } from '@jest/globals'
import { type Context, facts } from '@tocsin/action-kit'
import type { RepeatedFailures } from '@tocsin/notifier'
import { type Asked, type Listed, streamOfEvent, streamsOf, workflowsOfSweep } from './streams.ts'

const ci = { id: 7, name: 'CI', path: '.github/workflows/ci.yml' }
const deploy = { id: 8, name: 'Ship it', path: '.github/workflows/deploy-prod.yml' }

const eventOf = (run: object = {}, more: object = {}) =>
  ({
    ...{ owner: 'octo', repo: 'app', repository: 'octo/app' },
    payload: facts({
      action: 'completed',
      workflow: ci,
      repository: { default_branch: 'main' },
      workflow_run: {
        ...{ id: 1, run_number: 5, event: 'push', head_branch: 'main', status: 'completed', conclusion: 'failure' },
        head_repository: { full_name: 'octo/app' },
        ...run
      },
      ...more
    })
  }) as Context

const all: Asked = { workflows: [], branches: [] }

test('a completed run of the default branch is a stream with that run in it', () => {
  expect(streamOfEvent(all, [], eventOf())).toMatchObject({ workflow: ci, branch: 'main', isDefaultBranch: true, eventRun: { number: 5 } })
})

test('names of repositories are the same in whatever case', () => {
  expect(streamOfEvent(all, [], eventOf({ head_repository: { full_name: 'Octo/App' } }))).toMatchObject({ workflow: ci, branch: 'main' })
})

test('a merge queue tests what is about to become its base', () => {
  expect(streamOfEvent(all, [], eventOf({ head_branch: 'gh-readonly-queue/main/pr-7-abc', event: 'merge_group' }))).toMatchObject({
    branch: 'main'
  })
})

const skipped: [why: string, asked: Asked, event: Context][] = [
  ['the run is only requested', all, eventOf({}, { action: 'requested' })],
  ['the workflow "CI" is not among those to watch', { ...all, workflows: ['deploy*.yml'] }, eventOf()],
  ['the run is of a fork', all, eventOf({ head_repository: { full_name: 'mallory/app' } })],
  ['the run is of a fork', all, eventOf({ head_repository: null })],
  ['the run is of a pull request', all, eventOf({ event: 'pull_request' })],
  ['anybody can start such a run (issue_comment)', all, eventOf({ event: 'issue_comment' })],
  [
    'the run is of "gh-readonly-queue/main/evil", and "main" is watched',
    all,
    eventOf({ event: 'push', head_branch: 'gh-readonly-queue/main/evil' })
  ],
  ['the run was started by hand', all, eventOf({ event: 'workflow_dispatch' })],
  ['the run is of "topic", and "main" is watched', all, eventOf({ head_branch: 'topic' })],
  ['the run is of "main", and "next" is watched', { workflows: [], branches: ['next'] }, eventOf()],
  ['the run is of "main", and "next", "release/*" are watched', { workflows: [], branches: ['next', 'release/*'] }, eventOf()]
]
test.each(skipped)('nothing follows when %s', (why, asked, event) => expect(streamOfEvent(asked, [], event)).toBe(why))

const sweptStreams = (workflows: readonly Listed[], asked: Asked, given: readonly RepeatedFailures[], seen: readonly string[] = []) =>
  workflowsOfSweep(workflows, asked, given, 'main').flatMap((one) => streamsOf(one, seen, 'main'))

const active = (workflow: typeof ci): Listed => ({ ...workflow, state: 'active' })
const policies = [{ workflows: ['deploy*.yml'], branch: ['production'] }] as readonly RepeatedFailures[]
const sweeps: [name: string, asked: Asked, streams: string[]][] = [
  ['everything', all, ['CI on main', 'Ship it on production']],
  ['by name', { ...all, workflows: ['CI'] }, ['CI on main']],
  ['by file', { ...all, workflows: ['deploy-prod.yml'] }, ['Ship it on production']],
  ['by pattern', { ...all, workflows: ['.github/workflows/*.yml'] }, ['CI on main', 'Ship it on production']],
  ['the input wins over the policy', { workflows: [], branches: ['next'] }, ['CI on next', 'Ship it on next']]
]
test.each(sweeps)('a sweep of %s', (_, asked, streams) => {
  const found = sweptStreams([ci, deploy].map(active), asked, policies)
  expect(found.map(({ workflow, branch }) => `${workflow.name} on ${branch}`)).toEqual(streams)
})

test('a sweep leaves out what a person has disabled, and knows what GitHub has stopped', () => {
  const states = ['active', 'disabled_inactivity', 'disabled_manually', 'disabled_fork', 'deleted'] as const
  const workflows = states.map((state, index) => ({ id: index, name: state, path: `.github/workflows/${index}.yml`, state }))
  const found = sweptStreams(workflows, all, [])
  expect(found.map(({ workflow, stopped }) => [workflow.name, stopped])).toEqual([
    ['active', undefined],
    ['disabled_inactivity', true]
  ])
})

const perBranch = [
  { workflows: ['ci.yml'], branch: ['main'], alertAt: 3 },
  { workflows: ['ci.yml'], branch: ['release/2'], alertAt: 1 },
  { workflows: ['deploy*.yml'], branch: ['release/*', 'production'] },
  { workflows: ['*'], alertAt: 4 }
] as readonly RepeatedFailures[]

test('each branch that a policy names is a stream of its own, and a pattern brings those that are seen', () => {
  const found = sweptStreams([ci, deploy].map(active), all, perBranch, ['topic', 'release/1', 'production', 'release/2'])
  expect(found.map(({ workflow, branch, byPattern }) => [workflow.name, branch, byPattern])).toEqual([
    ['CI', 'main', undefined],
    ['CI', 'release/2', undefined],
    ['Ship it', 'production', undefined],
    ['Ship it', 'main', undefined],
    ['Ship it', 'release/1', true],
    ['Ship it', 'release/2', true]
  ])
})

const events: [branch: string, watched: object | string][] = [
  ['main', { branch: 'main', isDefaultBranch: true }],
  ['release/2', { branch: 'release/2', isDefaultBranch: false }],
  ['gh-readonly-queue/release/2/pr-7-abc', { branch: 'release/2' }],
  ['release/3', 'the run is of "release/3", and "main", "release/2" are watched']
]
test.each(events)('an event of a run on %s goes by all policies of its workflow', (branch, watched) => {
  const event = branch.startsWith('gh-readonly-queue/') ? 'merge_group' : 'push'
  const stream = streamOfEvent(all, perBranch, eventOf({ head_branch: branch, event }))
  expect(stream).toEqual(typeof watched === 'string' ? watched : expect.objectContaining(watched))
})

test('an event on a branch that fits a pattern belongs to the stream of that branch', () => {
  const patterned = [{ workflows: ['CI'], branch: ['release/*'] }] as readonly RepeatedFailures[]
  for (const [asked, given] of [[all, patterned] as const, [{ workflows: [], branches: ['release/*'] }, []] as const])
    expect(streamOfEvent(asked, given, eventOf({ head_branch: 'release/2' }))).toMatchObject({ branch: 'release/2', byPattern: true })
})
