import { expect, test } from '@jest/globals'
import { causes } from '../errors.ts'
import { statusOf } from './failure.ts'
import { type Answer, clientFor, messageOf, serverThat } from './testing.ts'

const repo = { owner: 'octo', repo: 'app' }

test('a call carries the token, our name and the GHES base path', async () => {
  await using server = await serverThat({ body: { id: 7 } })
  const { request } = await clientFor(`${server.origin}/api/v3`)

  const { data } = await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repo, run_id: 7 })

  expect(data.id).toBe(7)
  expect(server.seen).toMatchObject([
    {
      method: 'GET',
      url: '/api/v3/repos/octo/app/actions/runs/7',
      headers: {
        authorization: 'token ghs_0123456789abcdefghij',
        accept: 'application/vnd.github.v3+json',
        'user-agent': expect.stringContaining('tocsin')
      }
    }
  ])
})

test('every page is read, at a GHES base path too', async () => {
  const page = (number: number) => ({ body: { total_count: 3, jobs: [{ id: number }] } })
  await using server = await serverThat(
    ({ headers }) => ({
      ...page(1),
      headers: { link: `<http://${headers.host}/api/v3/repositories/1/runs/7/jobs?page=2>; rel="next"` }
    }),
    page(2)
  )
  const { paginate } = await clientFor(`${server.origin}/api/v3`)

  const jobs = await paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', { ...repo, run_id: 7, per_page: 100 })

  expect(jobs.map(({ id }) => id)).toEqual([1, 2])
  expect(server.seen.map(({ url }) => url)).toEqual([
    '/api/v3/repos/octo/app/actions/runs/7/jobs?per_page=100',
    '/api/v3/repositories/1/runs/7/jobs?page=2'
  ])
})

const refusals: [name: string, status: number, headers: Record<string, string>][] = [
  ['429 with Retry-After', 429, { 'retry-after': '5' }],
  ['403 with Retry-After', 403, { 'retry-after': '5' }],
  ['503 with Retry-After', 503, { 'retry-after': '5' }],
  [
    'a used-up limit that is about to be reset',
    403,
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 4) }
  ]
]
test.each(refusals)('waits as long as it is told to: %s', async (_, status, headers) => {
  await using server = await serverThat({ status, headers, body: { message: 'not now' } }, { body: { id: 7 } })
  const { request } = await clientFor(server.origin)

  await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repo, run_id: 7 })

  const [first, second] = server.seen.map(({ at }) => at)
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(status === 403 && !headers['retry-after'] ? 20 : 49)
})

test('a read is tried four times when the server fails', async () => {
  await using server = await serverThat({ status: 502, body: 'Bad Gateway' })
  const { request } = await clientFor(server.origin)

  expect(await messageOf(request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repo, run_id: 7 }))).toMatchInlineSnapshot(`
"ActionError: <host> answered 502 to GET /repos/octo/app/actions/runs/7: Bad Gateway
→ Run the workflow again later; www.githubstatus.com lists outages."
`)
  expect(server.seen).toHaveLength(4)
})

test('a read is tried again after the connection broke', async () => {
  await using server = await serverThat({ fault: 'reset' }, { body: { id: 7 } })
  const { request } = await clientFor(server.origin)

  expect((await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repo, run_id: 7 })).data.id).toBe(7)
})

const once: [name: string, Answer][] = [
  ['the server failed', { status: 502, body: 'Bad Gateway' }],
  ['the connection broke', { fault: 'reset' }]
]
test.each(once)('a new issue is not asked for twice when %s, since it may exist by now', async (_, answer) => {
  await using server = await serverThat(answer)
  const { request } = await clientFor(server.origin)

  await expect(request('POST /repos/{owner}/{repo}/issues', { ...repo, title: 'x' })).rejects.toThrow()
  expect(server.seen).toHaveLength(1)
})

test('a new issue is asked for again after a limit refused it', async () => {
  await using server = await serverThat(
    { status: 403, headers: { 'retry-after': '1' }, body: { message: 'secondary rate limit' } },
    { status: 201, body: { number: 3 } }
  )
  const { request } = await clientFor(server.origin)

  expect((await request('POST /repos/{owner}/{repo}/issues', { ...repo, title: 'x' })).data.number).toBe(3)
})

test('writes are a second apart', async () => {
  await using server = await serverThat({ status: 201, body: {} })
  const { request } = await clientFor(server.origin)
  const label = (name: string) => request('POST /repos/{owner}/{repo}/labels', { ...repo, name })

  await Promise.all([label('a'), label('b')])

  const [first, second] = server.seen.map(({ at }) => at)
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(950)
})

test('cancelling ends a wait at once', async () => {
  await using server = await serverThat({ status: 429, headers: { 'retry-after': '10' }, body: {} })
  const stop = new AbortController()
  const { request } = await clientFor(server.origin, { signal: stop.signal, secondMs: 50 })
  setTimeout(() => stop.abort(new Error('stopped')), 50)

  await expect(request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repo, run_id: 7 })).rejects.toThrow('stopped')
})

test('cancelling ends a call that hangs', async () => {
  await using server = await serverThat({ fault: 'hang' })
  const stop = new AbortController()
  const { request } = await clientFor(server.origin, { signal: stop.signal })
  setTimeout(() => stop.abort(new Error('stopped')), 50)

  await expect(request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repo, run_id: 7 })).rejects.toThrow('stopped')
  expect(server.seen).toHaveLength(1)
})

test('what is wrong with a request stays readable for the caller', async () => {
  await using server = await serverThat({ status: 422, body: { message: 'Validation Failed' } })
  const { request } = await clientFor(server.origin)

  const error = await request('POST /repos/{owner}/{repo}/issues', { ...repo, title: '' }).catch((reason: unknown) => reason)

  expect(statusOf(error)).toBe(422)
})

test('an explained refusal still tells its status', async () => {
  await using server = await serverThat({ status: 404, body: { message: 'Not Found' } })
  const { request } = await clientFor(server.origin)

  const error = await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repo, run_id: 7 }).catch((reason: unknown) => reason)

  expect([statusOf(error), causes(error).length]).toEqual([404, 2])
})

test('without a token it says how to get one', async () => {
  expect(await messageOf(clientFor('https://api.github.com', { token: '' }))).toMatchInlineSnapshot(`
"ActionError: There is no GitHub token
→ Leave out the \`github-token\` input, or pass \${{ github.token }}."
`)
})

test('nothing that is logged holds the token', async () => {
  const lines: string[] = []
  await using server = await serverThat({ status: 500, body: {} }, { body: {}, headers: { deprecation: 'x', sunset: 'soon' } })
  const { request } = await clientFor(server.origin, { log: { debug: (line) => lines.push(line) } })

  await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repo, run_id: 7 })

  expect(lines.join('\n')).toContain('GET /repos/octo/app/actions/runs/7 - 200')
  expect(lines.join('\n')).not.toContain('ghs_')
})
