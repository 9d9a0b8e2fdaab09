import { afterAll, expect, test } from '@jest/globals'
import { filesQuery } from '../contract/graphql.ts'
import { githubContract } from '../contract/index.ts'
import { handlers } from './routes/index.ts'
import type { RepoSeed } from './seed/shapes.ts'
import { startGithubSim } from './start.ts'
import { send } from './testing.ts'

const sha = 'a'.repeat(40)
const seed: RepoSeed = {
  files: { 'src/a.ts': 'one\n' },
  commits: [{ message: 'A topic', branch: 'topic', from: 'main', files: { 'src/b.ts': 'two\n' }, sha }],
  runs: [
    {
      id: 10,
      workflow: 'ci.yml',
      artifacts: [{ name: 'junit', files: { 'a.xml': '<a/>' } }],
      jobs: [{ id: 20, name: 'test', conclusion: 'failure' }]
    }
  ],
  caches: [{ key: 'npm-1' }],
  labels: ['bug'],
  issues: [{ number: 1, title: 'It broke', labels: ['bug'], comments: [{ body: 'yes' }] }],
  pulls: [{ number: 2, title: 'Fix it', head: 'topic' }],
  deployments: [{ environment: 'production', statuses: ['pending', 'success'] }]
}
const sim = await startGithubSim({ seed })
afterAll(() => sim.close())
const repo = sim.state.repos.get('octo/app')
const ids = {
  artifact: repo?.artifacts[0]?.id,
  comment: repo?.issues[0]?.comments[0]?.id,
  deployment: repo?.deployments[0]?.id,
  tree: repo?.git.commits.get(sha)?.tree
}

const filesOf = (owner: string, name: string) => ({
  owner,
  name,
  folder: 'main:src',
  one: 'main:src/a.ts',
  two: 'main:src',
  three: 'main:x'
})

const rows: [operation: string, status: number, method: string, path: string, body?: unknown][] = [
  ['meta/root', 200, 'GET', '/'],
  ['rate-limit/get', 200, 'GET', '/rate_limit'],
  ['users/get-by-username', 200, 'GET', '/users/ada'],
  ['graphql/query', 200, 'POST', '/graphql', { query: 'query { viewer { login } }' }],
  ['graphql/query', 200, 'POST', '/graphql', { query: filesQuery, variables: filesOf('octo', 'app') }],
  ['search/issues-and-pull-requests', 200, 'GET', '/search/issues?q=repo:octo/app+is:issue+broke'],
  ['repos/get', 200, 'GET', '{}'],
  ['repos/get-content', 200, 'GET', '{}/contents/src'],
  ['repos/get-commit', 200, 'GET', '{}/commits/topic'],
  ['repos/list-commits', 200, 'GET', '{}/commits?sha=topic&path=src'],
  ['repos/list-pull-requests-associated-with-commit', 200, 'GET', `{}/commits/${sha}/pulls`],
  ['repos/compare-commits-with-basehead', 200, 'GET', '{}/compare/main...topic'],
  ['repos/create-dispatch-event', 204, 'POST', '{}/dispatches', { event_type: 'crash', client_payload: { a: 1 } }],
  ['repos/get-collaborator-permission-level', 200, 'GET', '{}/collaborators/ada/permission'],
  ['repos/list-deployments', 200, 'GET', '{}/deployments?environment=production'],
  ['repos/list-deployment-statuses', 200, 'GET', `{}/deployments/${ids.deployment}/statuses`],
  ['actions/list-workflow-runs-for-repo', 200, 'GET', '{}/actions/runs?branch=main'],
  ['actions/list-workflow-runs', 200, 'GET', '{}/actions/workflows/ci.yml/runs'],
  ['actions/get-workflow-run', 200, 'GET', '{}/actions/runs/10'],
  ['actions/get-workflow-run-attempt', 200, 'GET', '{}/actions/runs/10/attempts/1'],
  ['actions/list-jobs-for-workflow-run', 200, 'GET', '{}/actions/runs/10/jobs?filter=all'],
  ['actions/list-jobs-for-workflow-run-attempt', 200, 'GET', '{}/actions/runs/10/attempts/1/jobs'],
  ['actions/get-job-for-workflow-run', 200, 'GET', '{}/actions/jobs/20'],
  ['actions/download-job-logs-for-workflow-run', 302, 'GET', '{}/actions/jobs/20/logs'],
  ['actions/download-workflow-run-attempt-logs', 302, 'GET', '{}/actions/runs/10/attempts/1/logs'],
  ['actions/list-artifacts-for-repo', 200, 'GET', '{}/actions/artifacts?name=junit'],
  ['actions/list-workflow-run-artifacts', 200, 'GET', '{}/actions/runs/10/artifacts'],
  ['actions/download-artifact', 302, 'GET', `{}/actions/artifacts/${ids.artifact}/zip`],
  ['actions/get-actions-cache-list', 200, 'GET', '{}/actions/caches?key=npm'],
  ['actions/get-actions-cache-usage', 200, 'GET', '{}/actions/cache/usage'],
  ['actions/list-repo-workflows', 200, 'GET', '{}/actions/workflows'],
  ['actions/get-workflow', 200, 'GET', '{}/actions/workflows/ci.yml'],
  ['checks/list-annotations', 200, 'GET', '{}/check-runs/20/annotations'],
  ['checks/list-for-ref', 200, 'GET', '{}/commits/main/check-runs'],
  [
    'checks/create',
    201,
    'POST',
    '{}/check-runs',
    { name: 'tocsin', head_sha: sha, conclusion: 'neutral', output: { title: 'x', summary: 'y' } }
  ],
  ['checks/get', 200, 'GET', '{}/check-runs/20'],
  ['issues/create', 201, 'POST', '{}/issues', { title: 'New', labels: ['incident'] }],
  ['issues/get', 200, 'GET', '{}/issues/1'],
  ['issues/update', 200, 'PATCH', '{}/issues/1', { state: 'closed', title: 'It broke again' }],
  ['issues/list-for-repo', 200, 'GET', '{}/issues?state=all&labels=bug'],
  ['issues/list-comments', 200, 'GET', '{}/issues/1/comments'],
  ['issues/create-comment', 201, 'POST', '{}/issues/1/comments', { body: 'hello' }],
  ['issues/update-comment', 200, 'PATCH', `{}/issues/comments/${ids.comment}`, { body: 'no' }],
  ['reactions/create-for-issue-comment', 201, 'POST', `{}/issues/comments/${ids.comment}/reactions`, { content: 'eyes' }],
  ['issues/delete-comment', 204, 'DELETE', `{}/issues/comments/${ids.comment}`],
  ['issues/add-labels', 200, 'POST', '{}/issues/1/labels', { labels: ['flaky'] }],
  ['issues/remove-label', 200, 'DELETE', '{}/issues/1/labels/flaky'],
  ['issues/create-label', 201, 'POST', '{}/labels', { name: 'P0', color: 'ff0000' }],
  ['issues/get-label', 200, 'GET', '{}/labels/P0'],
  ['issues/list-events-for-timeline', 200, 'GET', '{}/issues/1/timeline'],
  ['git/create-blob', 201, 'POST', '{}/git/blobs', { content: 'aGk=', encoding: 'base64' }],
  [
    'git/create-tree',
    201,
    'POST',
    '{}/git/trees',
    { base_tree: ids.tree, tree: [{ path: 'c', mode: '100644', type: 'blob', content: 'x' }] }
  ],
  ['git/create-commit', 201, 'POST', '{}/git/commits', { message: 'm', tree: ids.tree, parents: [sha] }],
  ['git/get-commit', 200, 'GET', `{}/git/commits/${sha}`],
  ['git/create-ref', 201, 'POST', '{}/git/refs', { ref: 'refs/heads/lock', sha }],
  ['git/get-ref', 200, 'GET', '{}/git/ref/heads%2Flock'],
  ['git/update-ref', 200, 'PATCH', '{}/git/refs/heads/lock', { sha, force: false }],
  ['git/delete-ref', 204, 'DELETE', '{}/git/refs/heads/lock'],
  ['pulls/list', 200, 'GET', '{}/pulls?head=octo:topic'],
  ['pulls/get', 200, 'GET', '{}/pulls/2'],
  ['pulls/list-files', 200, 'GET', '{}/pulls/2/files']
]

test.each(rows)('%s answers %i as the specification says', async (...row) => {
  const [operation, status, method, path, body] = row
  const before = sim.violations.length
  const reply = await send(sim, method, path.replace('{}', '/repos/octo/app'), { body })
  expect({ operation: sim.requests.at(-1)?.operation, status: reply.status }).toEqual({ operation, status })
  expect(sim.violations.slice(before)).toEqual([])
})

test('every operation of the specification is simulated and asked for above', () => {
  const { operations } = githubContract()
  expect(Object.keys(handlers).sort()).toEqual([...operations].sort())
  expect([...new Set(rows.map(([operation]) => operation))].sort()).toEqual([...operations].sort())
})
