import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { expect, test } from '@jest/globals'
import { probing } from './probe.fixture.ts'

async function silentServer(): Promise<{ server: Server; port: number; closed: Promise<unknown> }> {
  const server = createServer()
  const closed = once(server, 'connection').then(([socket]) => once(socket.on('error', () => {}).resume(), 'close'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return { server, port: typeof address === 'object' && address ? address.port : 0, closed }
}

const rows: [string, Parameters<typeof probing>[1]][] = [
  ['http', {}],
  ['https', {}],
  ['ws', {}],
  ['tls', {}],
  ['tcp', { expect: { message: { contains: ['x'] } } }]
]
test.each(rows)('a try over %s that is cut leaves no connection behind', async (scheme, given) => {
  const { server, port, closed } = await silentServer()
  expect((await probing(`${scheme}://127.0.0.1:${port}`, { timeoutMs: 150, ...given })).causes[0]?.fault).toBe('timeout')
  await closed
  server.close()
})

test('a line that only has to open is closed as well, once all is sent', async () => {
  const { server, port, closed } = await silentServer()
  const said = once(server, 'connection').then(([socket]) => once(socket, 'data'))
  expect((await probing(`tcp://127.0.0.1:${port}`, { send: 'QUIT' })).verdict).toBe('up')
  expect(String((await said)[0])).toBe('QUIT')
  await closed
  server.close()
})
