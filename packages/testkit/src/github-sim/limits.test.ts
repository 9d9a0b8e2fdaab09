import { expect, test } from '@jest/globals'
import type { GithubSimOptions } from './options.ts'
import { ask, get, type Reply, send, withSim } from './testing.ts'

const path = '/repos/octo/app'
const seed = { repo: 'octo/app' }
const start = Date.parse('2026-01-01T00:00:00Z')

/** A simulator whose clock a test moves by hand. */
async function withClock(
  options: GithubSimOptions,
  act: (sim: Parameters<Parameters<typeof withSim>[1]>[0], pass: (ms: number) => void) => Promise<void>
) {
  let now = start
  await withSim({ seed, clock: () => now, ...options }, (sim) =>
    act(sim, (ms) => {
      now += ms
    })
  )
}

const rate = ({ headers }: Reply) => [headers['x-ratelimit-remaining'], headers['x-ratelimit-reset']].map(Number)

test('every answer tells what is left of the hour, and the hour begins anew', async () => {
  await withClock({ limits: { perHour: 2 } }, async (sim, pass) => {
    const reset = start / 1000 + 3600
    expect(rate(await get(sim, path))).toEqual([1, reset])
    expect(rate(await get(sim, path))).toEqual([0, reset])
    const refused = await get(sim, path)
    expect(refused).toMatchObject({ status: 403, body: { message: expect.stringContaining('API rate limit exceeded') } })
    expect(rate(refused)).toEqual([0, reset])
    pass(3_600_000)
    expect((await get(sim, path)).status).toBe(200)
    sim.assertClean()
  })
})

test('a refusal may be a 429, and each token has an hour of its own', async () => {
  await withClock({ limits: { perHour: 1, status: 429 } }, async (sim) => {
    await get(sim, path)
    expect((await get(sim, path)).status).toBe(429)
    expect((await get(sim, path, { authorization: 'Bearer other' })).status).toBe(200)
  })
})

test('what the client already has costs nothing', async () => {
  await withClock({ limits: { perHour: 10 } }, async (sim) => {
    const first = await get(sim, path)
    const again = await get(sim, path, { 'if-none-match': String(first.headers.etag) })
    expect([again.status, again.body]).toEqual([304, undefined])
    expect(rate(again)[0]).toBe(9)
    const other = { authorization: 'Bearer other', 'if-none-match': String(first.headers.etag) }
    expect((await get(sim, path, other)).status).toBe(200)
    await send(sim, 'POST', `${path}/issues`, { body: { title: 'x' } })
    expect((await get(sim, path, { 'if-none-match': String(first.headers.etag) })).status).toBe(200)
  })
})

test('asking for the limits is free, and searches have their own', async () => {
  await withClock({}, async (sim) => {
    await get(sim, '/search/issues?q=repo:octo/app+x')
    await get(sim, path)
    const { body } = await get(sim, '/rate_limit')
    expect(body).toMatchObject({ resources: { core: { limit: 1000, used: 1, remaining: 999 }, search: { limit: 30, used: 1 } } })
  })
})

const bursts: [name: string, options: GithubSimOptions['limits'], waitMs: number][] = [
  ['points', { pointsPerMinute: 10 }, 60_000],
  ['content in a minute', { contentPerMinute: 2 }, 60_000],
  ['content in an hour', { contentPerHour: 2 }, 3_600_000]
]
test.each(bursts)('a burst is refused by the secondary limit: %s', async (_, limits, waitMs) => {
  await withClock({ limits: limits ?? {} }, async (sim, pass) => {
    const create = () => send(sim, 'POST', `${path}/issues`, { body: { title: 'x' } })
    expect([(await create()).status, (await create()).status]).toEqual([201, 201])
    const refused = await create()
    expect(refused).toMatchObject({
      status: 403,
      headers: { 'retry-after': '60' },
      body: { message: expect.stringContaining('secondary rate limit') }
    })
    pass(waitMs)
    expect((await create()).status).toBe(201)
    expect(sim.state.repos.get('octo/app')?.issues).toHaveLength(3)
  })
})

test('more requests at once than allowed are refused', async () => {
  await withSim({ seed, limits: { concurrent: 2 } }, async (sim) => {
    sim.fail({ times: 3, delayMs: 50 })
    const replies = await Promise.all([get(sim, path), get(sim, path), get(sim, path)])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 403])
  })
})

test('nobody in particular gets sixty an hour; an enterprise server counts nothing', async () => {
  await withSim({ seed }, async (sim) => {
    const { headers } = await ask(`${sim.url}${path}`)
    expect(headers['x-ratelimit-limit']).toBe('60')
  })
  await withSim({ seed, basePath: '/api/v3' }, async (sim) => {
    expect(sim.url).toBe(`${sim.serverUrl}/api/v3`)
    const reply = await get(sim, path)
    expect(reply).toMatchObject({ status: 200, body: { url: `${sim.url}/repos/octo/app`, html_url: `${sim.serverUrl}/octo/app` } })
    expect(reply.headers['x-ratelimit-limit']).toBeUndefined()
    expect((await get(sim, '/rate_limit')).status).toBe(404)
    sim.assertClean()
  })
})
