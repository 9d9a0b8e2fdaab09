import { createServer } from 'node:https'
import { afterAll, expect, test } from '@jest/globals'
import type { Exchange } from './exchange.ts'
import { createExchange } from './exchange.ts'
import { type Loopback, listening, tcpServer } from './loopback.fixture.ts'
import { type ProxyServerOptions, proxyServer } from './proxy-server.fixture.ts'
import { selfMade } from './self-made-ca.fixture.ts'

const made = selfMade()
if (!made) console.warn('openssl is not installed: the TLS tests are skipped')
afterAll(() => made?.remove())
const tlsTest = made ? test : test.skip
const { ca = '', key = '', cert = '', file = '' } = made ?? {}

const secureServer = () =>
  listening(
    createServer({ key, cert }, async (request, response) => void response.end(`${request.url} ${(await request.toArray()).join('')}`))
  )

const post = (origin: string) => ({ method: 'POST' as const, url: `${origin}/s3cr3t`, headers: {}, body: 'hello' })
const say = async (exchange: Exchange, origin: string) => {
  const { status, body } = await exchange(post(origin), { timeoutMs: 3000 })
  return `${status} ${new TextDecoder().decode(body)}`
}

async function withServers<T>(servers: Promise<Loopback>[], check: (ports: number[]) => Promise<T>): Promise<T> {
  const all = await Promise.all(servers)
  try {
    return await check(all.map(({ port }) => port))
  } finally {
    await Promise.all(all.map(({ close }) => close()))
  }
}

tlsTest('a certificate is trusted through the option `ca` or SSL_CERT_FILE', async () => {
  await withServers([secureServer()], async ([port]) => {
    const origin = `https://127.0.0.1:${port}`
    expect(await say(createExchange({ ca: [ca] }), origin)).toBe('200 /s3cr3t hello')
    expect(await say(createExchange({ env: { SSL_CERT_FILE: file } }), origin)).toBe('200 /s3cr3t hello')
  })
})

tlsTest('a certificate nobody vouches for is refused before anything is sent', async () => {
  await withServers([secureServer()], async ([port]) => {
    await expect(say(createExchange(), `https://127.0.0.1:${port}`)).rejects.toMatchObject({
      message: `POST 127.0.0.1:${port}: the certificate or TLS handshake was not accepted (UNABLE_TO_VERIFY_LEAF_SIGNATURE)`,
      fault: 'tls',
      sent: false
    })
  })
})

tlsTest('a certificate for another name is refused', async () => {
  await withServers([secureServer()], async ([port]) => {
    await expect(say(createExchange({ ca: [ca] }), `https://localhost:${port}`)).rejects.toMatchObject({
      message: expect.stringContaining('(ERR_TLS_CERT_ALTNAME_INVALID)'),
      fault: 'tls',
      sent: false
    })
  })
})

test('an SSL_CERT_FILE that is not there is told', async () => {
  const exchange = createExchange({ env: { SSL_CERT_FILE: '/nowhere/ca.pem' } })

  await expect(say(exchange, 'https://127.0.0.1:9')).rejects.toMatchObject({
    message: 'POST 127.0.0.1:9: the file that SSL_CERT_FILE names cannot be read (ENOENT)',
    fault: 'tls'
  })
})

test('a host that takes the connection but never shakes hands is cut while connecting', async () => {
  await withServers([tcpServer((socket) => socket.resume())], async ([port]) => {
    const request = post(`https://127.0.0.1:${port}`)
    await expect(createExchange()(request, { timeoutMs: 200 })).rejects.toMatchObject({
      message: `POST 127.0.0.1:${port}: cut after 0.2 s while connecting`,
      fault: 'timeout',
      sent: false
    })
  })
})

test('a host that does not speak TLS', async () => {
  await withServers([tcpServer((socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')))], async ([port]) => {
    await expect(say(createExchange(), `https://127.0.0.1:${port}`)).rejects.toMatchObject({ fault: 'tls', sent: false })
  })
})

/** Through a proxy to `hooks.example.test`, which only the proxy can find. */
async function tunnelled(options: Omit<ProxyServerOptions, 'to'> = {}, config: { user?: string; trust?: readonly string[] } = {}) {
  const target = await secureServer()
  const proxy = await proxyServer({ to: target.port, ...options })
  const url = `${options.tls ? 'https' : 'http'}://${config.user ?? ''}127.0.0.1:${proxy.port}`
  const exchange = createExchange({ env: { HTTPS_PROXY: url }, ca: config.trust ?? [ca] })
  const outcome = await say(exchange, 'https://hooks.example.test').catch(({ message, fault, sent }) => ({ message, fault, sent }))
  await Promise.all([target.close(), proxy.close()])
  return { outcome, seen: proxy.seen }
}

tlsTest('https goes through a tunnel: the proxy sees the host and its own credentials, never the path', async () => {
  expect(await tunnelled({}, { user: 'ada:p%40ss@' })).toEqual({
    outcome: '200 /s3cr3t hello',
    seen: [`CONNECT hooks.example.test:443 Basic ${Buffer.from('ada:p@ss').toString('base64')}`]
  })
})

tlsTest('the proxy itself may be reached over TLS', async () => {
  expect(await tunnelled({ tls: { key, cert } })).toEqual({ outcome: '200 /s3cr3t hello', seen: ['CONNECT hooks.example.test:443'] })
})

tlsTest('a tunnel changes nothing about trust', async () => {
  expect((await tunnelled({}, { trust: [] })).outcome).toMatchObject({ fault: 'tls', sent: false })
})

tlsTest.each([
  [407, 'POST hooks.example.test: the proxy answered 407: it wants a user and password'],
  [503, 'POST hooks.example.test: the proxy answered 503']
])('a proxy that answers CONNECT with %i', async (refuse, message) => {
  expect((await tunnelled({ refuse })).outcome).toEqual({ message, fault: 'proxy', sent: false })
})

test.each([
  ['closes at once', (socket: { end(): void }) => socket.end()],
  ['answers something else', (socket: { end(text: string): void }) => socket.end('SSH-2.0\r\n')]
])('a proxy that %s', async (_, behave) => {
  await withServers([tcpServer((socket) => socket.once('data', () => behave(socket)))], async ([port]) => {
    const exchange = createExchange({ env: { https_proxy: `http://127.0.0.1:${port}` } })
    await expect(say(exchange, 'https://hooks.example.test')).rejects.toMatchObject({ fault: 'proxy', sent: false })
  })
})

test('a proxy that hangs is cut', async () => {
  await withServers([tcpServer((socket) => socket.resume())], async ([port]) => {
    const exchange = createExchange({ env: { https_proxy: `http://127.0.0.1:${port}` } })
    await expect(exchange(post('https://hooks.example.test'), { timeoutMs: 200 })).rejects.toMatchObject({
      message: 'POST hooks.example.test: cut after 0.2 s while connecting',
      fault: 'timeout'
    })
  })
})

tlsTest('a tunnel that opens and then hangs is cut, and closed', async () => {
  const closed = Promise.withResolvers<void>()
  const silent = tcpServer((socket) =>
    socket.on('close', () => closed.resolve()).once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
  )
  await withServers([silent], async ([port]) => {
    const exchange = createExchange({ env: { https_proxy: `http://127.0.0.1:${port}` } })
    await expect(exchange(post('https://hooks.example.test'), { timeoutMs: 200 })).rejects.toMatchObject({ fault: 'timeout', sent: false })
    await closed.promise
  })
})
