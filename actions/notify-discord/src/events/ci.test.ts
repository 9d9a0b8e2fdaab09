import { expect, test } from '@jest/globals'
import { said, toldOf } from './testing.ts'

const repository = { full_name: 'octo/app', default_branch: 'main', html_url: 'https://github.com/octo/app' }
const sender = { login: 'ada' }
const run = (more: object) => ({ repository, sender, workflow_run: { name: 'CI', head_branch: 'main', ...more } })

const conclusions: [conclusion: string | null, status: string, expected: string][] = [
  ['success', 'completed', 'success | CI passed on main'],
  ['failure', 'completed', 'failure | CI failed on main'],
  ['cancelled', 'completed', 'neutral | CI was cancelled on main'],
  ['skipped', 'completed', 'neutral | CI was skipped on main'],
  ['timed_out', 'completed', 'failure | CI timed out on main'],
  ['action_required', 'completed', 'warning | CI needs approval on main'],
  ['neutral', 'completed', 'neutral | CI ended neutral on main'],
  ['stale', 'completed', 'neutral | CI went stale on main'],
  ['startup_failure', 'completed', 'failure | CI could not start on main'],
  ['made_up_later', 'completed', 'neutral | CI ended neutral on main'],
  ['constructor', 'completed', 'neutral | CI ended neutral on main'],
  [null, 'requested', 'running | CI is queued on main'],
  [null, 'queued', 'running | CI is queued on main'],
  [null, 'pending', 'running | CI is pending on main'],
  [null, 'waiting', 'warning | CI waits for approval on main'],
  [null, 'in_progress', 'running | CI is running on main'],
  [null, 'toString', 'running | CI is running on main'],
  [null, 'completed', 'neutral | CI ended on main']
]
test.each(conclusions)('a run that is %p and %s', (conclusion, status, expected) => {
  expect(said('workflow_run', run({ conclusion, status }))).toBe(expected)
})
test.each(conclusions)('jobs, checks and suites say the same of %p and %s', (conclusion, status, expected) => {
  const with_ = (name: string) => expected.replace('CI', name)
  const ended = { name: 'test', conclusion, status, head_branch: 'main' }
  expect(said('workflow_job', { workflow_job: { ...ended, workflow_name: 'CI' } })).toBe(with_('CI / test'))
  expect(said('check_run', { check_run: { ...ended, check_suite: { head_branch: 'main' } } })).toBe(with_('test'))
  expect(said('check_suite', { check_suite: { ...ended, app: { name: 'Lint bot' } } })).toBe(with_('Lint bot check suite'))
})

const asked: [event: string, payload: object, expected: string][] = [
  ['check_run', { action: 'rerequested', check_run: { name: 'lint', conclusion: 'failure' } }, 'running | lint was asked to run again'],
  ['check_suite', { action: 'rerequested', check_suite: { conclusion: 'failure' } }, 'running | Check suite was asked to run again'],
  [
    'check_run',
    { action: 'requested_action', requested_action: { identifier: 'fix' }, check_run: { name: 'lint', conclusion: 'failure' } },
    'running | lint was asked for “fix”'
  ]
]
test.each(asked)('%s: asking is no result', (event, payload, expected) => {
  expect(said(event, payload)).toBe(expected)
  expect(toldOf(event, payload).signal).toMatchObject({ conclusion: 'running' })
})

const states: [state: string, expected: string][] = [
  ['success', 'success | ci/build passed on main'],
  ['failure', 'failure | ci/build failed on main'],
  ['error', 'failure | ci/build failed on main'],
  ['pending', 'running | ci/build is running on main']
]
test.each(states)('a commit status that is %s, told of the default branch where it has several', (state, expected) => {
  const branches = [{ name: 'fix' }, { name: 'main' }]
  expect(said('status', { state, context: 'ci/build', branches, repository })).toBe(expected)
})
test('a commit status of no branch names the commit', () => {
  expect(said('status', { state: 'failure', context: 'ci/build', sha: '1a2b3c4d5e' })).toBe('failure | ci/build failed on 1a2b3c4')
})

test("the main branch of a fork is not ours, so that its failure blocks nobody's deploys", () => {
  const fork = { full_name: 'eve/app', owner: { login: 'eve' } }
  const told = toldOf('workflow_run', run({ conclusion: 'failure', head_repository: fork }))
  expect(told.title).toBe('CI failed on eve:main')
  expect(told.signal).toEqual({ kind: 'ci', conclusion: 'failure', defaultBranch: false })
  expect(toldOf('workflow_run', run({ conclusion: 'failure', head_repository: repository })).signal).toMatchObject({ defaultBranch: true })
  expect(toldOf('workflow_run', run({ conclusion: 'failure', head_repository: null })).signal).toMatchObject({ defaultBranch: false })
})

test('a fork cannot call its run a deploy to production', () => {
  const deploy = { name: 'Deploy production', conclusion: 'failure' }
  const weight = (head_repository: object | null) => toldOf('workflow_run', run({ ...deploy, head_repository }))
  expect(weight(repository)).toMatchObject({ source: 'deploy', signal: { kind: 'deploy', production: true } })
  for (const foreign of [{ full_name: 'mallory/app' }, null])
    expect(weight(foreign)).toMatchObject({ source: 'ci', signal: { kind: 'ci', defaultBranch: false } })
})

const signals: [name: string, signal: object][] = [
  ['CI', { kind: 'ci', conclusion: 'success', defaultBranch: true }],
  ['Deploy to production', { kind: 'deploy', conclusion: 'success', production: true }],
  ['deploy_prod-eu', { kind: 'deploy', conclusion: 'success', production: true }],
  ['Deploy pre-production', { kind: 'deploy', conclusion: 'success', production: false }],
  ['Deploy staging', { kind: 'deploy', conclusion: 'success', production: false }],
  ['Release', { kind: 'deploy', conclusion: 'success' }],
  ['Production build', { kind: 'ci', conclusion: 'success', defaultBranch: true }]
]
test.each(signals)('the workflow %s is weighed as what it does', (name, signal) => {
  expect(toldOf('workflow_run', run({ name, conclusion: 'success' })).signal).toEqual(signal)
})

test('a run for a pull request is no deploy to production, unless it says so itself', () => {
  const signal = (event: string) => toldOf('workflow_run', run({ name: 'Deploy', event, conclusion: 'failure' })).signal
  expect(signal('push')).toEqual({ kind: 'deploy', conclusion: 'failure' })
  expect(signal('pull_request')).toEqual({ kind: 'deploy', conclusion: 'failure', production: false })
})

test('who is asked to act: whoever started what failed', () => {
  expect(toldOf('workflow_run', run({ conclusion: 'failure' })).people).toEqual(['ada'])
  expect(toldOf('workflow_run', run({ conclusion: 'success' })).people).toEqual([])
})

test('a job that passed does not name the steps that were allowed to fail', () => {
  const job = { name: 'test', steps: [{ name: 'Lint', conclusion: 'failure' }] }
  expect(toldOf('workflow_job', { workflow_job: { ...job, conclusion: 'success' } }).summary).toEqual([])
  expect(toldOf('workflow_job', { workflow_job: { ...job, conclusion: 'failure' } }).summary).toEqual(['Failed in ', { bold: 'Lint' }])
})
