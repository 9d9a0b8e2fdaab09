import { expect, test } from '@jest/globals'
import type { IssueWish } from '@tocsin/notifier'
import { type GithubSimOptions, startGithubSim } from '@tocsin/testkit'
import type { GitHub } from '../github.ts'
import { clientFor, serverThat } from '../testing.ts'
import { senderFor } from './github.fixture.ts'
import { wishOf } from './issue.fixture.ts'
import { bodyFor } from './marker.ts'
import { viewerOf } from './viewer.ts'

const app = 'tocsin-app[bot]'
const marked = (author: string, key?: string) => ({
  title: 'CI failed',
  body: bodyFor(wishOf(key === undefined ? {} : { key })),
  author,
  labels: ['incident']
})

/** A repository with these issues, and one step with a token of the app. */
async function bed(issues: { title: string; author: string }[], options: GithubSimOptions = {}) {
  const sim = await startGithubSim({ seed: { issues }, grant: { login: app }, ...options })
  const sender = senderFor({ sim })
  const send = (changes: Partial<IssueWish> = {}) => sender(wishOf(changes), { timeoutMs: 10_000 })
  const asked = () => sim.requests.filter(({ operation }) => operation === 'graphql/query').length
  return { sim, send, asked, [Symbol.asyncDispose]: () => sim.close() }
}

test('the issue that another app opened is found with its token, at the price of one call in a step', async () => {
  await using one = await bed([marked(app), marked(app, 'f'.repeat(24))])
  expect(await one.send()).toMatchObject({ kind: 'done', number: 1 })
  expect(await one.send({ key: 'f'.repeat(24) })).toMatchObject({ kind: 'done', number: 2 })
  expect(one.asked()).toBe(1)
  one.sim.assertClean()
})

test('an enterprise server is asked beside its REST API', async () => {
  await using one = await bed([marked(app)], { basePath: '/api/v3' })
  expect(await one.send()).toMatchObject({ kind: 'done', number: 1 })
  expect(one.asked()).toBe(1)
  one.sim.assertClean()
})

const others = ['github-actions[bot]', 'another-app[bot]', 'tocsin-app', 'mallory']
test.each(others)('a marker of %s is not followed by the token of another app', async (author) => {
  await using one = await bed([marked(author)])
  expect(await one.send()).toMatchObject({ kind: 'done', number: 2 })
  expect(one.sim.state.repos.get('octo/app')?.issues[0]?.versions).toHaveLength(1)
  one.sim.assertClean()
})

test("nor is one of another app by the job's own token", async () => {
  await using one = await bed([marked(app)], { grant: {} })
  expect(await one.send()).toMatchObject({ kind: 'done', number: 2 })
  one.sim.assertClean()
})

test('where no issue has the marker nobody is asked, nor for one of a bot that the ledger knows', async () => {
  await using one = await bed([{ title: 'Mine', author: 'ada' }])
  expect(await one.send()).toMatchObject({ kind: 'done', number: 2 })
  expect(one.asked()).toBe(0)
  await one.send({ remote: { id: '2' }, severity: 'P1' })
  await one.send({ remote: { id: '2' }, severity: 'P0' })
  expect(one.asked()).toBe(0)
  one.sim.assertClean()
})

test('among more issues than one page holds, it is looked for by its author', async () => {
  const many = Array.from({ length: 120 }, (_, index) => ({ title: `other ${index}`, author: 'ada' }))
  await using one = await bed([marked(app), ...many])
  expect(await one.send()).toMatchObject({ kind: 'done', number: 1 })
  expect(one.asked()).toBe(1)
  one.sim.assertClean()
})

test('a token that may not ask follows no marker', async () => {
  await using one = await bed([marked(app)])
  one.sim.fail({ operation: 'graphql/query', status: 403, body: { message: 'Resource not accessible by integration' } })
  expect(await one.send()).toMatchObject({ kind: 'done', number: 2 })
})

const limited = { 'retry-after': '7' }
const passing: [what: string, fault: { status: number; body?: unknown; headers?: Record<string, string> }, answer: object][] = [
  ['an outage', { status: 502 }, { kind: 'refused', status: 502 }],
  ['a limit', { status: 403, headers: limited, body: { message: 'secondary rate limit' } }, { kind: 'refused', waitMs: 7000 }]
]
test.each(passing)('after %s the step tries again and opens no second issue', async (_, fault, answer) => {
  await using one = await bed([marked(app)])
  one.sim.fail({ operation: 'graphql/query', ...fault })
  expect(await one.send()).toMatchObject(answer)
  expect(await one.send()).toMatchObject({ kind: 'done', number: 1 })
})

const refusals: [what: string, body: unknown, said: string][] = [
  ['errors', { data: null, errors: [{ type: 'INTERNAL', message: 'Something went wrong' }] }, 'Something went wrong'],
  ['errors that are none', { errors: 'no' }, 'no login in its answer'],
  ['nothing', {}, 'no login in its answer'],
  ['no login', { data: { viewer: { login: '' } } }, 'no login in its answer'],
  ['a text', 'hello', 'no login in its answer']
]
test.each(refusals)('GraphQL that answers 200 with %s has not answered', async (_, body, said) => {
  await using one = await bed([marked(app)])
  one.sim.fail({ operation: 'graphql/query', status: 200, body })
  await expect(one.send()).rejects.toMatchObject({
    name: 'TransportError',
    fault: 'other',
    sent: false,
    message: expect.stringContaining(said)
  })
})

test('the client of a step asks in the same way, and takes a limit of GraphQL for one', async () => {
  const limit = { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }
  await using server = await serverThat({ body: { data: { viewer: { login: app } } } }, { body: limit })
  const { request } = await clientFor(`${server.origin}/api/v3`)

  expect(await viewerOf(request, `${server.origin}/api/v3`)).toBe(app)
  expect(server.seen).toMatchObject([{ method: 'POST', url: '/api/graphql', body: '{"query":"query { viewer { login } }"}' }])
  await expect(viewerOf(request, `${server.origin}/api/v3`)).rejects.toThrow('GitHub did not say whose token it is')
})

test('a bug is no limit', async () => {
  const request = (async () => Promise.reject(new TypeError('x is not a function'))) as unknown as GitHub['request']
  await expect(viewerOf(request, 'https://api.github.com')).rejects.toThrow(TypeError)
})
