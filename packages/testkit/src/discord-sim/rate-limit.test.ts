import { expect, test } from '@jest/globals'
import { send } from './client.fixture.ts'
import { rateLimiter } from './rate-limit.ts'
import { startDiscordSim } from './sim.ts'

const hello = { content: 'hello', allowed_mentions: { parse: [] } }

async function discord() {
  const clock = { now: 1_000_000 }
  const sim = await startDiscordSim({ channels: { a: {}, b: {} }, now: () => clock.now })
  return { clock, sim, post: (channel = 'a') => send('POST', sim.webhook(channel), hello), [Symbol.asyncDispose]: sim.close }
}

test('a window counts down and starts again', () => {
  let now = 0
  const take = rateLimiter({ limit: 2, windowMs: 1000 }, () => now)
  const seen = [0, 400, 600, 1000].map((at) => {
    now = at
    const { allowed, headers, retryAfterMs } = take('a')
    return [at, allowed, headers['x-ratelimit-remaining'], headers['x-ratelimit-reset-after'], retryAfterMs]
  })
  expect(seen).toEqual([
    [0, true, '1', '1.000', 1000],
    [400, true, '0', '0.600', 600],
    [600, false, '0', '0.400', 400],
    [1000, true, '1', '1.000', 1000]
  ])
})

test('the sixth request in two seconds waits for the body’s float, rounded up in the header', async () => {
  await using it = await discord()
  for (let count = 0; count < 5; count += 1) expect((await it.post()).status).toBe(204)
  it.clock.now += 1_250
  const { status, headers, body } = await it.post()
  expect([status, headers.get('retry-after'), headers.get('x-ratelimit-scope')]).toEqual([429, '1', 'user'])
  expect(body).toEqual({ message: 'You are being rate limited.', retry_after: 0.75, global: false })
  expect((await it.post('b')).status).toBe(204)
  it.clock.now += 750
  expect((await it.post()).status).toBe(204)
  it.sim.assertClean()
})

test('who does not wait is told on', async () => {
  await using it = await discord()
  it.sim.script([{ kind: 'answer', status: 429, body: '{"retry_after":1.5}' }])
  await it.post()
  it.clock.now += 1000
  await it.post()
  expect(it.sim.violations).toEqual([{ kind: 'impatient', message: 'came 500 ms too early: retry after 1.5 s', request: 1 }])
})

test('a date in the header is a time to wait for like any other', async () => {
  await using it = await discord()
  it.clock.now = Date.parse('2026-01-05T09:00:00.400Z')
  it.sim.script([{ kind: 'answer', status: 429, headers: { 'retry-after': 'Mon, 05 Jan 2026 09:00:01 GMT' } }])
  await it.post()
  it.clock.now += 300
  await it.post()
  expect(it.sim.violations).toEqual([{ kind: 'impatient', message: 'came 300 ms too early: retry after 0.6 s', request: 1 }])
  it.clock.now += 300
  await it.post()
  expect(it.sim.violations).toHaveLength(1)
})

test('who hurries after a ban is told on', async () => {
  await using it = await discord()
  it.sim.script([{ kind: 'answer', status: 429, headers: { 'content-type': 'text/html' }, body: 'error code: 1015' }])
  await it.post()
  await it.post()
  expect(it.sim.violations).toMatchObject([{ kind: 'impatient', message: expect.stringContaining('a ban says no time') }])
})

test('who uses a dead webhook again is told on', async () => {
  await using it = await discord()
  it.sim.deleteWebhook('a')
  await it.post()
  it.sim.assertClean()
  await it.post()
  expect(it.sim.violations).toMatchObject([{ kind: 'dead-webhook', request: 1 }])
})
