import { expect, test } from '@jest/globals'
import { type Context, facts } from '@tocsin/action-kit'
import type { RepeatedFailures } from '@tocsin/notifier'
import { type Asked, streamOfEvent, streamsOfSweep } from './streams.ts'

const ci = { id: 7, name: 'CI', path: '.github/workflows/ci.yml' }
const deploy = { id: 8, name: 'Ship it', path: '.github/workflows/deploy-prod.yml' }

const eventOf = (run: object = {}, more: object = {}) =>
  ({
    repository: 'octo/app',
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

const all: Asked = { workflows: [] }

test('a completed run of the default branch is a stream with that run in it', () => {
  expect(streamOfEvent(all, [], eventOf())).toMatchObject({ workflow: ci, branch: 'main', isDefaultBranch: true, told: { number: 5 } })
})

test('a merge queue tests what is about to become its base', () => {
  expect(streamOfEvent(all, [], eventOf({ head_branch: 'gh-readonly-queue/main/pr-7-abc', event: 'merge_group' }))).toMatchObject({
    branch: 'main'
  })
})

const skipped: [why: string, asked: Asked, event: Context][] = [
  ['the run is only requested', all, eventOf({}, { action: 'requested' })],
  ['the workflow "CI" is not among those to watch', { workflows: ['deploy*.yml'] }, eventOf()],
  ['the run is of a fork', all, eventOf({ head_repository: { full_name: 'mallory/app' } })],
  ['the run is of a fork', all, eventOf({ head_repository: null })],
  ['the run is of a pull request', all, eventOf({ event: 'pull_request' })],
  ['the run was started by hand', all, eventOf({ event: 'workflow_dispatch' })],
  ['the run is of "topic", and "main" is watched', all, eventOf({ head_branch: 'topic' })],
  ['the run is of "main", and "next" is watched', { workflows: [], branch: 'next' }, eventOf()]
]
test.each(skipped)('nothing follows when %s', (why, asked, event) => expect(streamOfEvent(asked, [], event)).toBe(why))

const active = (workflow: typeof ci) => ({ ...workflow, state: 'active' })
const policies = [{ workflows: ['deploy*.yml'], branch: 'production' }] as readonly RepeatedFailures[]
const sweeps: [name: string, asked: Asked, streams: string[]][] = [
  ['everything', all, ['CI on main', 'Ship it on production']],
  ['by name', { workflows: ['CI'] }, ['CI on main']],
  ['by file', { workflows: ['deploy-prod.yml'] }, ['Ship it on production']],
  ['by pattern', { workflows: ['.github/workflows/*.yml'] }, ['CI on main', 'Ship it on production']],
  ['the input wins over the policy', { workflows: [], branch: 'next' }, ['CI on next', 'Ship it on next']]
]
test.each(sweeps)('a sweep of %s', (_, asked, streams) => {
  const found = streamsOfSweep([ci, deploy].map(active), asked, policies, 'main')
  expect(found.map(({ workflow, branch }) => `${workflow.name} on ${branch}`)).toEqual(streams)
})

test('a sweep leaves out what a person has disabled, and knows what GitHub has stopped', () => {
  const states = ['active', 'disabled_inactivity', 'disabled_manually', 'disabled_fork', 'deleted']
  const workflows = states.map((state, index) => ({ id: index, name: state, path: `.github/workflows/${index}.yml`, state }))
  const found = streamsOfSweep(workflows, all, [], 'main')
  expect(found.map(({ workflow, stopped }) => [workflow.name, stopped])).toEqual([
    ['active', undefined],
    ['disabled_inactivity', true]
  ])
})
