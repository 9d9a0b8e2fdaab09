import { expect, test } from '@jest/globals'
import { deliver } from './deliver.ts'
import { dispatch } from './delivery/bed.fixture.ts'
import { systemClock } from './delivery/clock.ts'
import { memoryReceipts } from './receipts/memory.fixture.ts'
import { httpServer } from './transport/loopback.fixture.ts'
import { createTransport } from './transport/transport.ts'

const ports = () => ({
  ...systemClock,
  transports: { http: createTransport() },
  receipts: memoryReceipts(),
  log: { info: () => {}, warn: () => {} }
})

test('over a real socket and in real time, a rate limit is waited for and obeyed', async () => {
  const at: number[] = []
  const server = await httpServer((_, response) => {
    at.push(performance.now())
    if (at.length === 1) response.writeHead(429, { 'retry-after': '0.3' }).end()
    else response.end('{"id":"7"}')
  })

  const receipts = await deliver([dispatch({ url: `http://127.0.0.1:${server.port}/s3cr3t` })], ports())
  await server.close()

  expect(receipts).toMatchObject([{ outcome: 'delivered', remote: { id: '7' }, attempts: 2 }])
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(299)
})

test.each([
  ['waits for a rate limit', 429],
  ['waits for an answer', 0]
])('a step that is ended while it %s ends at once', async (_, status) => {
  const stop = new AbortController()
  const server = await httpServer((_, response) => {
    if (status) response.writeHead(status, { 'retry-after': '30' }).end()
    setTimeout(() => stop.abort(), 50)
  })
  const start = performance.now()

  const receipts = await deliver([dispatch({ url: `http://127.0.0.1:${server.port}/` })], ports(), { signal: stop.signal, hasStore: true })
  await server.close()

  expect(receipts).toMatchObject([{ outcome: 'pending', reason: 'cancelled' }])
  expect(performance.now() - start).toBeLessThan(9_000)
})
