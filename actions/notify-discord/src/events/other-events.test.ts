import { expect, test } from '@jest/globals'
import { tellers } from './index.ts'
import { said, toldOf } from './testing.ts'

const repository = { full_name: 'octo/app', name: 'app', stargazers_count: 42 }

const rows: [event: string, payload: object, expected: string][] = [
  ['create', { ref: 'feat/a', ref_type: 'branch' }, 'info | Branch feat/a created'],
  ['create', { ref: 'v1', ref_type: 'tag' }, 'info | Tag v1 created'],
  ['delete', { ref: 'feat/a', ref_type: 'branch' }, 'neutral | Branch feat/a deleted'],
  ['fork', { repository, forkee: { full_name: 'eve/app' } }, 'info | octo/app forked to eve/app'],
  ['star', { action: 'created', repository }, 'info | octo/app got a star (42 now)'],
  ['star', { action: 'deleted', repository }, 'info | octo/app lost a star (42 now)'],
  ['watch', { action: 'started', repository }, 'info | octo/app got a star (42 now)'],
  ['star', {}, 'info | The repository got a star'],
  ['public', { repository }, 'warning | octo/app is now public'],
  ['schedule', { schedule: '0 3 * * *', workflow: '.github/workflows/nightly.yml' }, 'info | Scheduled run of nightly.yml'],
  ['schedule', { schedule: '0 3 * * *' }, 'info | Scheduled run of octo/app'],
  ['workflow_dispatch', { workflow: '.github/workflows/ci.yml', ref: 'refs/heads/main' }, 'info | ci.yml started by hand on main'],
  ['workflow_dispatch', {}, 'info | octo/app started by hand'],
  ['repository_dispatch', { action: 'deploy' }, 'info | Dispatch: deploy'],
  ['repository_dispatch', {}, 'info | Dispatch: without a type'],
  ['gollum', { pages: [{ action: 'created', title: 'Home' }] }, 'info | Wiki page created: Home'],
  ['gollum', { pages: [{ action: 'edited', title: 'Home' }, { title: 'FAQ' }] }, 'info | 2 wiki pages changed: Home and more'],
  ['milestone', { action: 'closed', milestone: { number: 2, title: 'v2' } }, 'info | Milestone closed: #2 v2'],
  ['label', { action: 'edited', label: { name: 'bug' } }, 'info | Label edited: bug'],
  ['sub_issues', { action: 'sub_issue_added', sub_issue: { number: 9, title: 'Part' } }, 'info | Sub-issue added: #9 Part'],
  ['sub_issues', { action: 'parent_issue_removed', sub_issue: { number: 9, title: 'Part' } }, 'info | Sub-issue lost its parent: #9 Part'],
  ['issue_dependencies', { action: 'blocked_by_added', blocked_issue: { title: 'A' } }, 'info | Issue is now blocked: A'],
  ['member', { action: 'added', member: { login: 'kim' } }, 'info | Collaborator added: kim'],
  ['installation', { action: 'suspend', installation: { account: { login: 'octo' } } }, 'info | App installation suspended: octo'],
  ['ping', { hook: { name: 'web' }, repository }, 'info | Webhook added: octo/app'],
  ['image_version', { action: 'ready', image_version: { version: '1' } }, 'info | Image version ready: octo/app'],
  ['never_heard_of', { thing: { name: 'it' } }, 'info | Never heard of: it'],
  ['never_heard_of', { things: [{ name: 'it' }] }, 'info | Never heard of: it'],
  ['never_heard_of', { things: [{ html_url: 'https://a.example' }], repository }, 'info | Never heard of: octo/app'],
  ['never_heard_of', {}, 'info | Never heard of: octo/app'],
  ['', [], 'info | Event: octo/app']
]
test.each(rows)('%s %j', (event, payload, expected) => {
  expect(said(event, payload)).toBe(expected)
})

const valuesOf = (event: string, payload: object) => toldOf(event, payload).fields?.map(({ name, value }) => `${name}: ${value.join('')}`)

test('the inputs of a run by hand are its fields, without those left empty', () => {
  const inputs = { environment: 'staging', dry_run: 'true', note: '', count: null, deploy_token: 'abc' }
  expect(valuesOf('workflow_dispatch', { inputs })).toEqual(['environment: staging', 'dry run: true', 'deploy token: hidden'])
})

const odd: [payload: unknown, fields: string[]][] = [
  [null, []],
  ['text', []],
  [
    [1, 'two'],
    ['0: 1', '1: two']
  ],
  [{ deep: { er: [1] }, yes: true, much: 'x'.repeat(400) }, ['deep: {"er":[1]}', 'yes: true', `much: ${'x'.repeat(300)}…`]],
  [
    Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`k${index}`, index])),
    [...Array.from({ length: 10 }, (_, index) => `k${index}: ${index}`), 'Also given: k10, k11']
  ]
]
test.each(odd)('a dispatch may carry %j', (client_payload, fields) => {
  expect(valuesOf('repository_dispatch', { action: 'x', client_payload })).toEqual(fields)
})

test.each([
  ...['apiKey', 'access_key_id', 'signing-key', 'db_pwd', 'PWD', 'passphrase', 'Authorization', 'session_cookie', 'sentry_dsn', 'id_jwt'],
  ...['deploy_token', 'client_secret', 'password', 'webhook_url', 'private key', 'connectionString']
])('what a dispatch calls %s is hidden, nested or not', (name) => {
  const [own = '', deep = ''] = valuesOf('repository_dispatch', { client_payload: { [name]: 'abc', of: [{ [name]: { a: 'abc' } }] } }) ?? []
  expect([own, deep]).toEqual([expect.stringMatching(/: hidden$/), `of: [{"${name}":"hidden"}]`])
})

test.each(['keyboard', 'author', 'passed', 'monkey', 'description'])('what a dispatch calls %s is shown', (name) => {
  expect(valuesOf('repository_dispatch', { client_payload: { [name]: 'abc' } })).toEqual([`${name}: abc`])
})

test('a dispatch may be nested as deep as its sender likes', () => {
  const nested: unknown = JSON.parse(`${'['.repeat(30_000)}${']'.repeat(30_000)}`)
  const deep = toldOf('repository_dispatch', { client_payload: { nested } }).fields
  expect(deep).toEqual([expect.objectContaining({ name: 'nested', value: ['[[[[[[[["…"]]]]]]]]'] })])
})

/** Those that a workflow or a webhook of a team is most likely to listen to. */
const promised = [
  ...['workflow_run', 'workflow_job', 'push', 'pull_request', 'pull_request_target', 'pull_request_review', 'issues', 'issue_comment'],
  ...['discussion', 'release', 'deployment', 'deployment_status', 'check_suite', 'create', 'delete', 'fork', 'star', 'schedule'],
  ...['workflow_dispatch', 'repository_dispatch', 'code_scanning_alert', 'secret_scanning_alert', 'dependabot_alert']
]
test.each(promised)('%s has a message made for it', (name) => {
  expect(Object.keys(tellers)).toContain(name)
})

test('a route can tell dispatches apart by their type', () => {
  expect(toldOf('repository_dispatch', { action: 'crash' }).labels).toEqual({ action: 'crash' })
  expect(toldOf('repository_dispatch', {}).labels).toEqual({})
})
