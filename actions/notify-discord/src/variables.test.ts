import { expect, test } from '@jest/globals'
import type { Context } from '@tocsin/action-kit'
import { defaultPolicy } from '@tocsin/notifier'
import { compose } from './compose.ts'
import { type Ask, subjectOf } from './subject.ts'
import { contextOf } from './testing.ts'
import { variablesOf } from './variables.ts'

async function of(context: Context, ask: Partial<Ask> = {}, elapsedMs?: number) {
  const subject = await subjectOf({ event: 'auto', status: 'job: success', 'max-commits': 5, ...ask }, context, { elapsedMs })
  const alert = compose('k', subject, { failed: [], evidence: [] }, context, defaultPolicy)
  return variablesOf(alert, subject, context, { environment: ask.environment, version: ask.version })
}

test('every variable there is, for a push', async () => {
  const context = contextOf('push', { head_commit: { message: 'Fix login\n\nlong' } })
  expect(await of(context, { environment: 'prod', version: 'v2' }, 192_000)).toMatchInlineSnapshot(`
{
  "action": "",
  "actor": "ada",
  "attempt": "1",
  "branch": "main",
  "commit": "Fix login",
  "duration": "3 m 12 s",
  "environment": "prod",
  "event": "push",
  "job": "test",
  "pull-request": "",
  "ref": "refs/heads/main",
  "repository": "octo/app",
  "result": "good",
  "run-id": "500",
  "run-number": "42",
  "run-url": "https://github.com/octo/app/actions/runs/500",
  "severity": "P3",
  "sha": "1234567890abcdef1234567890abcdef12345678",
  "short-sha": "1234567",
  "status": "success",
  "subject": "Fix login",
  "tag": "",
  "title": "Deploy of v2 to prod passed",
  "version": "v2",
  "workflow": "CI",
}
`)
})

test('what an event does not have is empty', async () => {
  const { status, commit, tag, duration, environment, 'pull-request': pull } = await of(contextOf('issues', { action: 'opened' }))
  expect([status, commit, tag, duration, environment, pull]).toEqual(['', '', '', '', '', ''])
})

test('a message about another run speaks of that one', async () => {
  const workflow_run = {
    id: 77,
    run_number: 8,
    run_attempt: 2,
    name: 'Deploy',
    conclusion: 'failure',
    head_branch: 'topic',
    head_sha: 'fedcba9876543210',
    html_url: 'https://github.com/octo/app/actions/runs/77',
    triggering_actor: { login: 'lin' },
    head_commit: { message: 'Break login' }
  }
  expect(await of(contextOf('workflow_run', { action: 'completed', workflow_run }))).toMatchObject({
    status: 'failure',
    result: 'bad',
    workflow: 'Deploy',
    branch: 'topic',
    'short-sha': 'fedcba9',
    actor: 'lin',
    'run-id': '77',
    'run-number': '8',
    'run-url': 'https://github.com/octo/app/actions/runs/77',
    attempt: '2',
    commit: 'Break login'
  })
})

const fork = { full_name: 'mallory/app', owner: { login: 'mallory' } }
const runOf = (head_repository: unknown) => contextOf('workflow_run', { workflow_run: { id: 7, head_branch: 'main', head_repository } })
const pullOf = (head: object) =>
  contextOf(
    'pull_request_target',
    { pull_request: { head, base: { repo: { id: 1 } } } },
    { GITHUB_HEAD_REF: 'main', GITHUB_REF_NAME: 'main' }
  )
const heads: [context: Context, branch: string][] = [
  [runOf(fork), 'mallory:main'],
  [runOf({ full_name: 'mallory/app' }), 'mallory:main'],
  [runOf(null), 'fork:main'],
  [runOf({ full_name: 'Octo/App' }), 'main'],
  [pullOf({ repo: { id: 2 }, user: { login: 'mallory' } }), 'mallory:main'],
  [pullOf({ repo: null, user: null }), 'fork:main'],
  [pullOf({ repo: { id: 1 }, user: { login: 'octo' } }), 'main']
]
test.each(heads)('the `main` of a fork is not ours, so that no key made of a branch names our message: %#', async (context, branch) => {
  expect(await of(context)).toMatchObject({ branch })
})

const rows: [name: string, value: string, context: Context, ask?: Partial<Ask>][] = [
  ['status', 'started', contextOf(), { status: 'started' }],
  ['pull-request', '7', contextOf('pull_request', { pull_request: { number: 7 } })],
  ['branch', 'topic', contextOf('pull_request', {}, { GITHUB_HEAD_REF: 'topic', GITHUB_REF_NAME: '7/merge' })],
  ['tag', 'v1', contextOf('release', { action: 'published', release: { tag_name: 'v1' } })],
  ['tag', 'v2', contextOf('push', {}, { GITHUB_REF: 'refs/tags/v2', GITHUB_REF_NAME: 'v2' })],
  ['actor', 'lin', contextOf('push', {}, { GITHUB_TRIGGERING_ACTOR: 'lin' })],
  ['action', 'opened', contextOf('issues', { action: 'opened' })],
  ['subject', 'It breaks', contextOf('issues', { issue: { title: 'It breaks' } })],
  ['subject', 'v1', contextOf('release', { release: { name: null, tag_name: 'v1' } })],
  ['subject', 'Fix login', contextOf('push', { head_commit: { message: 'Fix login\n\nBody' } })]
]
test.each(rows)('%s is %j', async (name, value, context, ask = {}) => expect(await of(context, ask)).toHaveProperty([name], value))

const dispatched: [eventName: string, payload: object, name: string, value: string][] = [
  ['workflow_dispatch', { inputs: { reason: 'hot fix' } }, 'inputs.reason', 'hot fix'],
  ['repository_dispatch', { client_payload: { version: 2 } }, 'payload.version', '2'],
  ['repository_dispatch', { client_payload: { nested: { a: 1 } } }, 'payload.nested', '']
]
test.each(dispatched)('%s %j brings %s: %j', async (eventName, payload, name, value) => {
  expect(await of(contextOf(eventName, payload))).toHaveProperty([name], value)
})

test('a sender can neither replace a variable nor bring any number of them', async () => {
  const inputs = Object.fromEntries(Array.from({ length: 99 }, (_, index) => [`v${index}`, 'x']))
  const names = Object.keys(await of(contextOf('workflow_dispatch', { inputs: { ...inputs, 'a b': 'x', '../title': 'x' } })))
  expect(names.filter((name) => name.startsWith('inputs.')).length).toBeLessThanOrEqual(30)
  expect(names.every((name) => /^[\w.-]+$/.test(name))).toBe(true)
  expect((await of(contextOf('workflow_dispatch', { inputs: { title: 'mine' } }))).title).toBe('CI passed on main')
})
