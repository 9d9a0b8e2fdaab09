import { expect, test } from '@jest/globals'
import type { Exchange } from './exchange.ts'
import { clientFor } from './testing.ts'

/** A GitHub that takes a moment for each answer, and how many of them it was busy with at once. */
function busy(statuses: readonly number[] = []) {
  const seen = { now: 0, most: 0, all: 0 }
  const exchange: Exchange = async () => {
    const status = statuses[seen.all] ?? 200
    seen.all += 1
    seen.now += 1
    seen.most = Math.max(seen.most, seen.now)
    await new Promise((resolve) => setTimeout(resolve, 10))
    seen.now -= 1
    return { status, headers: { 'content-type': 'application/json' }, body: Buffer.from('{}') }
  }
  return { seen, exchange }
}

const run = { owner: 'octo', repo: 'app', run_id: 7 }

test('however many reads are begun, few are under way at once', async () => {
  const { seen, exchange } = busy()
  const { request } = await clientFor('https://api.github.com', { exchange })

  await Promise.all(Array.from({ length: 60 }, () => request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', run)))

  expect(seen.all).toBe(60)
  expect(seen.most).toBeGreaterThan(5)
  expect(seen.most).toBeLessThanOrEqual(20)
})

test('a place is free again after a failure', async () => {
  const { seen, exchange } = busy(Array(40).fill(404))
  const { request } = await clientFor('https://api.github.com', { exchange })

  for (let index = 0; index < 40; index += 1)
    await expect(request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', run)).rejects.toThrow('404')

  expect(seen.all).toBe(40)
})

test('reads that fail together are each tried again', async () => {
  const { seen, exchange } = busy([502, 503, 500, 502])
  const { request } = await clientFor('https://api.github.com', { exchange })

  const answers = await Promise.all(Array.from({ length: 4 }, () => request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', run)))

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(seen.all).toBe(8)
})

test('searches are two seconds apart', async () => {
  const { exchange } = busy()
  const { request } = await clientFor('https://api.github.com', { exchange })
  const begun = Date.now()

  await Promise.all([request('GET /search/issues', { q: 'a' }), request('GET /search/issues', { q: 'b' })])

  expect(Date.now() - begun).toBeGreaterThanOrEqual(1_950)
})

test('queries of GraphQL are under way at once, and what changes something is not', async () => {
  const atOnce = async (query: string) => {
    const { seen, exchange } = busy()
    const { request } = await clientFor('https://api.github.com', { exchange })
    await Promise.all(Array.from({ length: 2 }, () => request('POST /graphql', { query })))
    return seen.most
  }
  expect(await atOnce('query { viewer { login } }')).toBe(2)
  expect(await atOnce('mutation { noop }')).toBe(1)
})
