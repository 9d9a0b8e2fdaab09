import { expect, test } from '@jest/globals'
import { githubContext, githubVariables } from './github-context.ts'

const made = { workflow: 'CI', token: 'ghs_x' }
const context = (name: string, payload: Record<string, unknown>, more = {}) =>
  githubContext({ root: '.', event: { name, payload }, ...more }, made)

const pull = {
  number: 7,
  head: { ref: 'fix', sha: 'h'.repeat(40) },
  base: { ref: 'main', sha: 'b'.repeat(40) },
  merge_commit_sha: 'm'.repeat(40)
}

const rows: [name: string, payload: Record<string, unknown>, expected: Record<string, unknown>][] = [
  [
    'push',
    { ref: 'refs/heads/a/b', after: 'a'.repeat(40) },
    { ref: 'refs/heads/a/b', ref_name: 'a/b', ref_type: 'branch', sha: 'a'.repeat(40), head_ref: '' }
  ],
  ['push', { ref: 'refs/tags/v1', after: 'a'.repeat(40) }, { ref_name: 'v1', ref_type: 'tag' }],
  ['push', { ref: 'refs/heads/gone', deleted: true, repository: { default_branch: 'trunk' } }, { ref: 'refs/heads/trunk' }],
  [
    'pull_request',
    { pull_request: pull },
    { ref: 'refs/pull/7/merge', ref_name: '7/merge', sha: 'm'.repeat(40), head_ref: 'fix', base_ref: 'main' }
  ],
  ['pull_request_target', { pull_request: pull }, { ref: 'refs/heads/main', sha: 'b'.repeat(40), head_ref: 'fix' }],
  ['release', { release: { tag_name: 'v2' } }, { ref: 'refs/tags/v2', ref_type: 'tag' }],
  ['create', { ref: 'x', ref_type: 'tag' }, { ref: 'refs/tags/x' }],
  [
    'workflow_run',
    { repository: { full_name: 'o/r', default_branch: 'trunk' } },
    { ref: 'refs/heads/trunk', repository: 'o/r', repository_owner: 'o' }
  ],
  ['deployment', { deployment: { sha: 'd'.repeat(40) } }, { sha: 'd'.repeat(40) }],
  ['schedule', {}, { ref: 'refs/heads/main', repository: 'octo/app', run_id: '1', run_attempt: '1', actor: 'octocat' }],
  ['issues', { sender: { login: 'ada', id: 5 } }, { actor: 'ada', actor_id: '5', triggering_actor: 'ada' }]
]

test.each(rows)('%s %j', (name, payload, expected) => {
  expect(context(name, payload)).toMatchObject(expected)
})

test('what the caller says wins', () => {
  expect(
    context('push', { ref: 'refs/heads/x' }, { ref: 'refs/heads/y', runId: 9, actor: 'eve', apiUrl: 'http://localhost:1/api/v3' })
  ).toMatchObject({
    ref: 'refs/heads/y',
    run_id: '9',
    actor: 'eve',
    triggering_actor: 'eve',
    graphql_url: 'http://localhost:1/api/graphql',
    workflow_ref: 'octo/app/.github/workflows/ci.yml@refs/heads/y'
  })
})

test('the token and the event stay out of the environment', () => {
  const variables = githubVariables({ ...context('push', { secret: 'in the payload' }), job: 'build' })
  expect(JSON.stringify(variables)).not.toMatch(/ghs_x|in the payload/)
  expect(variables).toMatchObject({ GITHUB_EVENT_NAME: 'push', GITHUB_JOB: 'build', GITHUB_HEAD_REF: '', GITHUB_REF_PROTECTED: 'false' })
})
