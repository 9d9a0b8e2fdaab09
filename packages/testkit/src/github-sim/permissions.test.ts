import { expect, test } from '@jest/globals'
import type { Grant } from './permissions.ts'
import { ask, get, send, withSim } from './testing.ts'

const path = '/repos/octo/app'
const seed = { runs: [{ id: 10, jobs: [{ id: 20, name: 'test' }] }], issues: [{ title: 'x' }] }

const rows: [permissions: Grant['permissions'], request: string, status: number][] = [
  [{}, 'GET ', 200],
  [{}, 'GET /collaborators/ada/permission', 200],
  [{}, 'GET /actions/runs', 403],
  [{ actions: 'read' }, 'GET /actions/runs', 200],
  [{ actions: 'read' }, 'GET /actions/jobs/20/logs', 302],
  [{ actions: 'read' }, 'GET /check-runs/20/annotations', 403],
  [{ checks: 'read' }, 'GET /check-runs/20/annotations', 200],
  [{ contents: 'read' }, 'GET /contents/README.md', 200],
  [{ contents: 'read' }, 'POST /git/blobs', 403],
  [{ contents: 'write' }, 'POST /git/blobs', 201],
  [{ issues: 'read' }, 'GET /issues', 200],
  [{ issues: 'read' }, 'POST /issues', 403],
  [{ issues: 'write' }, 'POST /issues', 201],
  [{ 'pull-requests': 'write' }, 'POST /issues/1/comments', 201],
  [{ contents: 'read' }, 'GET /deployments', 403],
  [{ deployments: 'read' }, 'GET /deployments', 200]
]
const bodies: Record<string, unknown> = { '/git/blobs': { content: '' }, '/issues': { title: 'x' }, '/issues/1/comments': { body: 'x' } }

test.each(rows)('a token with %j: %s gives %i', async (permissions, request, status) => {
  await withSim({ seed, grant: { permissions } }, async (sim) => {
    const [method = '', rest = ''] = request.split(' ')
    const reply = await send(sim, method, `${path}${rest}`, { body: method === 'POST' ? bodies[rest] : undefined })
    expect(reply.status).toBe(status)
    if (status === 403) expect(reply.body).toMatchObject({ message: 'Resource not accessible by integration' })
    sim.assertClean()
  })
})

test('a token that nobody gave out is a bad credential', async () => {
  await withSim({ seed, tokens: { good: { login: 'ada' } } }, async (sim) => {
    expect(await get(sim, path)).toMatchObject({ status: 401, body: { message: 'Bad credentials' } })
    const { body } = await send(sim, 'POST', `${path}/issues`, { body: { title: 'x' }, headers: { authorization: 'token good' } })
    expect(body).toMatchObject({ user: { login: 'ada' } })
  })
})

const strangers: [isPrivate: boolean, method: string, path: string, status: number][] = [
  [false, 'GET', '/actions/runs', 200],
  [false, 'GET', '/actions/jobs/20/logs', 403],
  [false, 'POST', '/issues', 401],
  [true, 'GET', '', 404]
]
test.each(strangers)('without a token, private %s: %s %s gives %i', async (isPrivate, method, rest, status) => {
  await withSim({ seed: { ...seed, private: isPrivate } }, async (sim) => {
    const reply = await ask(`${sim.url}${path}${rest}`, { method, body: method === 'POST' ? { title: 'x' } : undefined })
    expect(reply.status).toBe(status)
  })
})

test('a client that names itself not is turned away', async () => {
  await withSim({ seed }, async (sim) => {
    expect((await get(sim, path, { 'user-agent': '' })).status).toBe(403)
    expect(() => sim.assertClean()).toThrow('GitHub would not agree:\nGET /repos/octo/app request: header "user-agent" is missing')
  })
})

const roles: [
  role: 'admin' | 'maintain' | 'write' | 'triage' | 'read' | undefined,
  isPrivate: boolean,
  permission: string,
  roleName: string
][] = [
  ['admin', false, 'admin', 'admin'],
  ['maintain', false, 'write', 'maintain'],
  ['write', false, 'write', 'write'],
  ['triage', false, 'read', 'triage'],
  ['read', true, 'read', 'read'],
  [undefined, false, 'read', 'read'],
  [undefined, true, 'none', 'none']
]
test.each(roles)('role %s, private %s: permission %s, role_name %s', async (role, isPrivate, permission, role_name) => {
  await withSim({ seed: { private: isPrivate, roles: role ? { ada: role } : {} } }, async (sim) => {
    expect(await get(sim, `${path}/collaborators/ada/permission`)).toMatchObject({ body: { permission, role_name } })
    sim.assertClean()
  })
})

const whose = { method: 'POST', body: { query: 'query { viewer { login } }' } }

test('GraphQL tells every token whose it is, and nobody else anything', async () => {
  await withSim({ tokens: { one: {}, two: { login: 'tocsin[bot]', permissions: {} } } }, async (sim) => {
    const asked = (token: string) => ask(`${sim.url}/graphql`, { ...whose, headers: { authorization: `Bearer ${token}` } })
    expect((await asked('one')).body).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } })
    expect((await asked('two')).body).toEqual({ data: { viewer: { login: 'tocsin[bot]' } } })
    expect([(await asked('three')).status, (await ask(`${sim.url}/graphql`, whose)).status]).toEqual([401, 401])
    sim.assertClean()
  })
})

test('an enterprise server has GraphQL beside its REST API, not in it', async () => {
  await withSim({ basePath: '/api/v3' }, async (sim) => {
    const headers = { authorization: 'Bearer t' }
    expect((await ask(`${sim.serverUrl}/api/graphql`, { ...whose, headers })).status).toBe(200)
    sim.assertClean()
    expect((await ask(`${sim.url}/graphql`, { ...whose, headers })).status).toBe(404)
    expect(sim.violations).toEqual([expect.stringContaining('no operation of the specification')])
  })
})
