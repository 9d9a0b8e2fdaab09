import { expect, test } from '@jest/globals'
import type { HttpRequest, TransportError } from '../http.ts'
import { createExchange } from './exchange.ts'
import { httpServer, type Loopback, tcpServer } from './loopback.fixture.ts'
import { createTransport } from './transport.ts'

const exchange = createExchange()
const path = '/services/s3cr3t?token=s3cr3t'
const post = (port: number, body: HttpRequest['body'] = '{}'): HttpRequest => ({
  method: 'POST',
  url: `http://127.0.0.1:${port}${path}`,
  headers: { 'content-type': 'application/json' },
  body
})

/** What a caller sees of a failure; the port is taken out of the text. */
async function failure(promise: Promise<unknown>, port = 0) {
  const error: TransportError = await promise.then(
    () => Promise.reject(new Error('it did not fail')),
    (reason) => reason
  )
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain('s3cr3t')
  return { name: error.name, message: error.message.replace(String(port), 'PORT'), fault: error.fault, sent: error.sent }
}

async function against<T>(starting: Promise<Loopback>, check: (port: number) => Promise<T>): Promise<T> {
  const server = await starting
  try {
    return await check(server.port)
  } finally {
    await server.close()
  }
}

test('one exchange carries method, path, headers and body, asks for no compression and closes', async () => {
  const server = httpServer(async (request, response) => {
    const body = (await request.toArray()).join('')
    const { 'accept-encoding': encoding = 'none', connection, 'content-type': type, 'content-length': length } = request.headers
    response.writeHead(201, { 'X-Custom': 'Yes', 'set-cookie': ['a=1', 'b=2'] })
    response.end(JSON.stringify({ method: request.method, url: request.url, body, encoding, connection, type, length }))
  })

  const answer = await against(server, (port) => exchange(post(port, 'žluť'), { timeoutMs: 5000 }))

  expect(answer).toMatchObject({ status: 201, headers: { 'x-custom': 'Yes', 'set-cookie': 'a=1, b=2' }, cut: false })
  expect(JSON.parse(new TextDecoder().decode(answer.body))).toEqual({
    method: 'POST',
    url: path,
    body: 'žluť',
    encoding: 'none',
    connection: 'close',
    type: 'application/json',
    length: '6'
  })
})

test('bytes are sent as they are', async () => {
  const server = httpServer(async (request, response) => response.end(Buffer.concat(await request.toArray())))

  const answer = await against(server, (port) => exchange(post(port, Uint8Array.of(0, 255, 13, 10)), { timeoutMs: 5000 }))

  expect([...answer.body]).toEqual([0, 255, 13, 10])
})

test('user and password in a URL become basic authorization', async () => {
  const server = httpServer((request, response) => void response.end(request.headers.authorization))

  const answer = await against(server, (port) =>
    exchange({ method: 'GET', url: `http://ada:p%40ss@127.0.0.1:${port}/`, headers: {} }, { timeoutMs: 5000 })
  )

  expect(new TextDecoder().decode(answer.body)).toBe(`Basic ${Buffer.from('ada:p@ss').toString('base64')}`)
})

test.each([301, 302, 303, 307, 308])('a %i to another host is an answer, not an order', async (status) => {
  let requests = 0
  const server = httpServer((_, response) => {
    requests += 1
    response.writeHead(status, { location: 'http://127.0.0.1:9/elsewhere' }).end()
  })

  const answer = await against(server, (port) => exchange(post(port), { timeoutMs: 5000 }))

  expect({ status: answer.status, location: answer.headers.location, requests }).toEqual({
    status,
    location: 'http://127.0.0.1:9/elsewhere',
    requests: 1
  })
})

test.each([
  [10, 10, false],
  [11, 10, true],
  [5_000_000, 10, true]
])('a body of %i bytes under a cap of %i bytes', async (size, maxBytes, cut) => {
  const server = httpServer((_, response) => void response.end(Buffer.alloc(size, 'x')))

  const answer = await against(server, (port) => exchange(post(port), { timeoutMs: 5000, maxBytes }))

  expect([answer.body.length, answer.cut]).toEqual([Math.min(size, maxBytes), cut])
})

test('the transport answers text of at most 1 MiB', async () => {
  const server = httpServer((_, response) => void response.end('ü'.repeat(1_000_000)))

  const answer = await against(server, (port) => createTransport()(post(port), { timeoutMs: 5000 }))

  expect(answer).toEqual({ status: 200, headers: expect.any(Object), body: 'ü'.repeat(524_288) })
})

test('an answer that comes before the whole body was read is an answer', async () => {
  const server = httpServer((_, response) => void response.writeHead(413, { connection: 'close' }).end('too large'))

  const answer = await against(server, (port) => exchange(post(port, 'x'.repeat(200_000)), { timeoutMs: 5000 }))

  expect(answer.status).toBe(413)
})

const faults: [name: string, server: () => Promise<Loopback>, body: string, expected: { message: string; fault: string; sent: boolean }][] =
  [
    [
      'silence instead of an answer',
      () => tcpServer((socket) => socket.resume()),
      '{}',
      { message: 'POST 127.0.0.1:PORT: cut after 0.5 s after the request was sent', fault: 'timeout', sent: true }
    ],
    [
      'silence in the middle of the body',
      () => tcpServer((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf')),
      '{}',
      { message: 'POST 127.0.0.1:PORT: cut after 0.5 s in the middle of the answer', fault: 'timeout', sent: true }
    ],
    [
      'drops of an answer that never ends',
      () => httpServer((_, response) => void setInterval(() => response.write('.'), 20).unref()),
      '{}',
      { message: 'POST 127.0.0.1:PORT: cut after 0.5 s in the middle of the answer', fault: 'timeout', sent: true }
    ],
    [
      'a receiver that never reads the body',
      () => tcpServer((socket) => socket.pause()),
      'x'.repeat(20_000_000),
      { message: 'POST 127.0.0.1:PORT: cut after 0.5 s before the request was sent', fault: 'timeout', sent: false }
    ],
    [
      'a reset before the whole body was sent',
      () => tcpServer((socket) => socket.once('data', () => socket.resetAndDestroy())),
      'x'.repeat(20_000_000),
      { message: 'POST 127.0.0.1:PORT: connection reset before the request was sent', fault: 'reset', sent: false }
    ],
    [
      'a reset after the body',
      () => tcpServer((socket) => socket.once('data', () => socket.resetAndDestroy())),
      '{}',
      { message: 'POST 127.0.0.1:PORT: connection reset after the request was sent', fault: 'reset', sent: true }
    ],
    [
      'a connection closed without a word',
      () => tcpServer((socket) => socket.once('data', () => socket.end())),
      '{}',
      { message: 'POST 127.0.0.1:PORT: connection reset after the request was sent', fault: 'reset', sent: true }
    ],
    [
      'another protocol instead of an answer',
      () => tcpServer((socket) => socket.once('data', () => socket.write('HTTP/1.1 101 x\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'))),
      '{}',
      { message: 'POST 127.0.0.1:PORT: connection reset after the request was sent', fault: 'reset', sent: true }
    ],
    [
      'a truncated body',
      () => tcpServer((socket) => socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"id":'))),
      '{}',
      { message: 'POST 127.0.0.1:PORT: connection reset in the middle of the answer', fault: 'reset', sent: true }
    ],
    [
      'an answer that is not HTTP',
      () => tcpServer((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.6\r\n'))),
      '{}',
      { message: 'POST 127.0.0.1:PORT: the exchange failed (HPE_INVALID_CONSTANT)', fault: 'other', sent: true }
    ],
    [
      'headers without end',
      () => tcpServer((socket) => socket.once('data', () => socket.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}`))),
      '{}',
      { message: 'POST 127.0.0.1:PORT: the exchange failed (HPE_HEADER_OVERFLOW)', fault: 'other', sent: true }
    ]
  ]
test.each(faults)('%s', async (_, start, body, expected) => {
  const timeoutMs = expected.fault === 'timeout' ? 500 : 5000
  const seen = await against(start(), (port) => failure(exchange(post(port, body), { timeoutMs }), port))

  expect(seen).toEqual({ name: 'TransportError', ...expected })
})

test('a host without a name server entry', async () => {
  const request = { ...post(1), url: `http://tocsin.invalid${path}` }

  const seen = await failure(exchange(request, { timeoutMs: 5000 }))

  expect(seen).toMatchObject({ fault: 'dns', sent: false })
  expect(seen.message).toMatch(/^POST tocsin\.invalid: the host name cannot be resolved/)
})

test('a port nobody listens on', async () => {
  const { port, close } = await tcpServer(() => {})
  await close()

  const seen = await failure(exchange(post(port), { timeoutMs: 5000 }), port)

  expect(seen).toMatchObject({ message: 'POST 127.0.0.1:PORT: no connection (ECONNREFUSED)', fault: 'refused', sent: false })
})

test.each(['ftp://s3cr3t/', 's3cr3t', 'http://[s3cr3t', ''])('%j is no address', async (url) => {
  expect(await failure(exchange({ ...post(1), url }, { timeoutMs: 5000 }))).toMatchObject({ fault: 'other', sent: false })
})

test('a header that could smuggle another request is refused before anything is sent', async () => {
  const request = { ...post(9), headers: { 'x-key': 's3cr3t\r\nx-injected: 1' } }

  expect(await failure(exchange(request, { timeoutMs: 5000 }), 9)).toMatchObject({ fault: 'other', sent: false })
})

test('a signal ends an exchange that is under way, and one that has not begun', async () => {
  await against(
    tcpServer((socket) => socket.resume()),
    async (port) => {
      const stop = new AbortController()
      setTimeout(() => stop.abort(), 100)

      const underWay = await failure(exchange(post(port), { timeoutMs: 5000, signal: stop.signal }), port)
      const before = await failure(exchange(post(port), { timeoutMs: 5000, signal: stop.signal }), port)

      expect([underWay, before]).toMatchObject([
        { message: 'POST 127.0.0.1:PORT: cancelled after the request was sent', fault: 'aborted', sent: true },
        { message: 'POST 127.0.0.1:PORT: cancelled while connecting', fault: 'aborted', sent: false }
      ])
    }
  )
})
