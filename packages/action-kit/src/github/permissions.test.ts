import { expect, test } from '@jest/globals'
import { acceptedPermissions, permissionFor } from './permissions.ts'

const rows: [request: string, permission: string | undefined][] = [
  ['GET /repos/o/r/actions/runs', 'actions: read'],
  ['GET /repos/o/r/actions/runs/1/attempts/2/jobs', 'actions: read'],
  ['POST /repos/o/r/actions/runs/1/rerun', 'actions: write'],
  ['DELETE /repos/o/r/actions/caches', 'actions: write'],
  ['GET /repos/o/r/check-runs/1/annotations', 'checks: read'],
  ['GET /repos/o/r/commits/main/check-runs', 'checks: read'],
  ['GET /repos/o/r/commits/main/status', 'statuses: read'],
  ['POST /repos/o/r/statuses/abc', 'statuses: write'],
  ['GET /repos/o/r/contents/.github/tocsin.yml', 'contents: read'],
  ['GET /repos/o/r/compare/a...b', 'contents: read'],
  ['GET /repos/o/r/commits/abc', 'contents: read'],
  ['POST /repos/o/r/git/refs', 'contents: write'],
  ['POST /repos/o/r/dispatches', 'contents: write'],
  ['GET /repos/o/r/issues', 'issues: read'],
  ['POST /repos/o/r/issues/1/comments', 'issues: write'],
  ['POST /repos/o/r/labels', 'issues: write'],
  ['GET /repos/o/r/pulls/1', 'pull-requests: read'],
  ['GET /repos/o/r/deployments', 'deployments: read'],
  ['GET /repos/o/r/collaborators/u/permission', undefined],
  ['GET /repos/o/r', undefined],
  ['GET /rate_limit', undefined]
]
test.each(rows)('%s needs %s', (request, expected) => {
  const [method = '', path = ''] = request.split(' ')
  expect(permissionFor(method, path)).toBe(expected)
})

const headers: [header: string | undefined, expected: string[]][] = [
  [undefined, []],
  ['', []],
  ['actions=read', ['actions: read']],
  ['issues=write,metadata=read; pull_requests=write', ['issues: write']],
  ['pull_requests=write', ['pull-requests: write']],
  ['contents=read,actions=write', ['contents: read', 'actions: write']],
  ['issues=`whoami`', []]
]
test.each(headers)('GitHub names %j itself', (header, expected) => {
  expect(acceptedPermissions(header)).toEqual(expected)
})
