import { expect, test } from '@jest/globals'
import { githubContract } from './github.ts'
import { filesQuery } from './graphql.ts'

const contract = githubContract()
const repo = '/repos/octo/app'
const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' }

function ask(line: string, body?: unknown, headers: Record<string, string> = { 'user-agent': 'test' }) {
  const [method = '', address = ''] = line.split(' ')
  const url = new URL(address.replace('{}', repo), 'http://host')
  return contract
    .request({ method, path: url.pathname, query: url.searchParams, headers, body })
    .map((problem) => problem.replace(/^.* request: /, ''))
}

const good: [line: string, body?: unknown][] = [
  ['GET {}'],
  ['GET {}/actions/runs?per_page=100&page=2&status=failure'],
  ['GET {}/actions/runs?created=2026-01-01T00:00:00Z..2026-02-01'],
  ['GET {}/actions/runs?created=%3E%3D2026-01-01'],
  ['GET {}/contents/.github/workflows/ci.yml?ref=main'],
  ['GET {}/compare/release/1...feature/a'],
  ['GET {}/git/ref/heads%2Fa%2Fb'],
  ['GET {}/actions/workflows/ci.yml/runs'],
  ['GET {}/actions/workflows/1005/runs'],
  ['POST {}/issues', { title: 'x', labels: ['a', { name: 'b' }] }],
  ['PATCH {}/issues/1', { state: 'closed', state_reason: null }],
  ['POST {}/dispatches', { event_type: 'crash', client_payload: { any: { thing: 1 } } }],
  ['POST /graphql', { query: 'query { viewer { login } }' }],
  ['POST /graphql', { query: filesQuery, variables: { owner: 'o', name: 'r', folder: 'f', one: '1', two: '2', three: '3' } }]
]
test.each(good)('accepts %s', (...[line, body]) => expect(ask(line, body)).toEqual([]))

const bad: [line: string, body: unknown, problem: string][] = [
  ['GET {}/nowhere', undefined, 'no operation of the specification has this method and path'],
  ['DELETE {}', undefined, 'no operation of the specification has this method and path'],
  ['GET {}/actions/runs?perpage=5', undefined, 'unknown query name "perpage"'],
  ['GET {}/actions/runs?per_page=200', undefined, 'query "per_page" must be from 1 to 100, not 200'],
  [
    'GET {}/actions/runs?status=failed',
    undefined,
    'query "status" must be equal to one of the allowed values: completed, action_required, cancelled, failure, neutral, skipped, stale, success, timed_out, in_progress, queued, requested, waiting, pending'
  ],
  [
    'GET {}/actions/runs?created=yesterday',
    undefined,
    'query "created" must match pattern "^(?:[<>]=?)?\\d{4}-\\d\\d-\\d\\d\\S*$|^(?:\\*|\\d{4}-\\S+)\\.\\.(?:\\*|\\d{4}-\\S+)$"'
  ],
  ['GET {}/actions/runs/abc', undefined, 'path {run_id} must be integer'],
  ['GET /search/issues', undefined, 'query "q" is missing'],
  ['POST {}/issues', undefined, 'body is missing'],
  ['POST {}/issues', { body: 'x' }, "body must have required property 'title'"],
  ['POST {}/issues', { title: 'x', lables: ['a'] }, 'unknown body property "lables"'],
  ['POST {}/issues', { title: 'x', labels: [{ nmae: 'a' }] }, 'unknown body property "labels.0.nmae"'],
  ['GET {}', { a: 1 }, 'body is not expected'],
  [
    'POST /graphql',
    { query: '{ viewer { email } }' },
    `body .query must be equal to one of the allowed values: query { viewer { login } }, ${filesQuery}`
  ],
  [
    'POST /graphql',
    { query: filesQuery, variables: { owner: 'o', name: 'r', folder: 'f', one: '1', two: '2' } },
    "body .variables must have required property 'three'"
  ],
  [
    'POST {}/git/trees',
    { tree: [{ path: 'a', mode: '777', type: 'blob', content: '' }] },
    'body .tree.0.mode must be equal to one of the allowed values: 100644, 100755, 040000, 160000, 120000'
  ],
  ['POST {}/dispatches', { event_type: 'x'.repeat(101) }, 'body .event_type must NOT have more than 100 characters'],
  [
    'POST {}/dispatches',
    { event_type: 'x', client_payload: Object.fromEntries([...'abcdefghijk'].map((key) => [key, 1])) },
    'body .client_payload must NOT have more than 10 properties'
  ],
  [
    'POST {}/check-runs',
    { name: 'x', head_sha: 'a', output: { title: 't', summary: 's', annotations: Array(51).fill(annotation) } },
    'body .output.annotations must NOT have more than 50 items'
  ]
]
test.each(bad)('refuses %s %j', (line, body, problem) => expect(ask(line, body)).toEqual([problem]))

test('a request without a user agent is refused', () => {
  expect(ask('GET {}', undefined, {})).toEqual(['header "user-agent" is missing'])
})

const ids: [method: string, path: string, operation: string | undefined, params?: Record<string, string>][] = [
  ['GET', `${repo}/issues/comments/5`, undefined],
  ['PATCH', `${repo}/issues/comments/5`, 'issues/update-comment'],
  ['GET', `${repo}/contents/`, 'repos/get-content', { path: '' }],
  ['GET', `${repo}/contents/a%20b/c`, 'repos/get-content', { path: 'a b/c' }],
  ['GET', `${repo}/contents/%E0`, 'repos/get-content', { path: '%E0' }],
  ['GET', `${repo}/commits/feature/x/check-runs`, 'checks/list-for-ref', { ref: 'feature/x' }],
  ['GET', `${repo}/commits/feature/x`, 'repos/get-commit', { ref: 'feature/x' }],
  ['GET', `${repo}/git/ref/heads/a`, 'git/get-ref', { ref: 'heads/a' }]
]
test.each(ids)('%s %s is %s', (...[method, path, operation, params]) => {
  const match = contract.match(method, path)
  expect(match?.route.id).toBe(operation)
  expect(match?.params ?? {}).toMatchObject(params ?? {})
})

const answers: [name: string, path: string, status: number, body: unknown, problems: string[]][] = [
  ['an error that the specification lists', repo, 404, { message: 'Not Found' }, []],
  ['an error that any operation may give', `${repo}/actions/runs`, 429, { message: 'Slow down' }, []],
  ['an answer from the cache', repo, 304, undefined, []],
  ['a status that is not there', repo, 201, {}, ['the specification has no such status here']],
  ['no body', `${repo}/git/ref/heads/a`, 200, undefined, ['a JSON body is expected']],
  ['a redirect', `${repo}/actions/jobs/1/logs`, 302, undefined, []],
  ['an unknown operation', '/nowhere', 200, {}, ['an unknown operation must be answered by 404']],
  ['a missing part', `${repo}/git/ref/heads/a`, 200, { ref: 'a', node_id: 'b', url: 'http://a' }, ["must have required property 'object'"]],
  [
    'a wrong type',
    `${repo}/actions/cache/usage`,
    200,
    { full_name: 'a', active_caches_size_in_bytes: '1', active_caches_count: 1 },
    ['.active_caches_size_in_bytes must be integer']
  ]
]
test.each(answers)('answer: %s', (_, path, status, body, problems) => {
  const found = contract.response({ method: 'GET', path, status, body })
  expect(found).toEqual(problems.map((problem) => `GET ${path} response ${status}: ${problem}`))
})
