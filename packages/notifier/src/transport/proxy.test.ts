import { expect, test } from '@jest/globals'
import { createExchange } from './exchange.ts'
import { httpServer, tcpServer } from './loopback.fixture.ts'
import { proxyFor } from './proxy.ts'
import { proxyServer } from './proxy-server.fixture.ts'

const rows: [url: string, env: Record<string, string>, expected: object | undefined][] = [
  ['https://discord.com/', {}, undefined],
  ['https://discord.com/', { http_proxy: 'http://p:1' }, undefined],
  ['https://discord.com/', { https_proxy: '' }, undefined],
  ['https://discord.com/', { https_proxy: 'http://p:3128' }, { secure: false, host: 'p', port: 3128 }],
  ['https://discord.com/', { HTTPS_PROXY: 'http://p:3128' }, { secure: false, host: 'p', port: 3128 }],
  ['https://discord.com/', { HTTPS_PROXY: 'http://upper:1', https_proxy: 'http://lower:2' }, { secure: false, host: 'lower', port: 2 }],
  ['https://discord.com/', { https_proxy: 'p:3128' }, { secure: false, host: 'p', port: 3128 }],
  ['https://discord.com/', { https_proxy: 'http://p' }, { secure: false, host: 'p', port: 80 }],
  ['https://discord.com/', { https_proxy: 'https://p' }, { secure: true, host: 'p', port: 443 }],
  ['https://discord.com/', { https_proxy: 'http://[::1]:1' }, { secure: false, host: '::1', port: 1 }],
  ['http://discord.com/', { HTTP_PROXY: 'http://p:1' }, { secure: false, host: 'p', port: 1 }],
  ['https://discord.com/', { https_proxy: 'http://p:1', NO_PROXY: 'discord.com' }, undefined],
  ['https://discord.com/', { https_proxy: 'http://u@p:1' }, { secure: false, host: 'p', port: 1, authorization: 'Basic dTo=' }],
  ['https://discord.com/', { https_proxy: 'http://u:%@p:1' }, { secure: false, host: 'p', port: 1, authorization: 'Basic dTol' }]
]
test.each(rows)('%s with %j', (url, env, expected) => {
  expect(proxyFor(new URL(url), env)).toEqual(expected)
})

test.each(['socks5://s3cr3t@p:1', 'http://', '://s3cr3t'])('a proxy %j is refused without being repeated', async (https_proxy) => {
  const exchange = createExchange({ env: { https_proxy } })

  await expect(exchange({ method: 'GET', url: 'https://discord.com/', headers: {} }, { timeoutMs: 1000 })).rejects.toMatchObject({
    message: 'GET discord.com: https_proxy is not an http or https URL of a proxy',
    fault: 'proxy',
    sent: false
  })
})

/** A POST to a host that only the proxy can find. */
async function forwarded(refuse?: number) {
  const target = await httpServer(async (request, response) => {
    const { host, 'proxy-authorization': leaked = 'none' } = request.headers
    response.end(`${request.url} ${host} ${leaked} ${(await request.toArray()).join('')}`)
  })
  const proxy = await proxyServer({ to: target.port, ...(refuse && { refuse }) })
  const exchange = createExchange({ env: { http_proxy: `http://ada:pass@127.0.0.1:${proxy.port}` } })
  const request = { method: 'POST' as const, url: 'http://hooks.example.test/a?b=c', headers: {}, body: 'hello' }
  const outcome = await exchange(request, { timeoutMs: 3000 }).then(
    ({ status, body }) => `${status} ${new TextDecoder().decode(body)}`,
    ({ message, fault, sent }) => ({ message, fault, sent })
  )
  await Promise.all([target.close(), proxy.close()])
  return { outcome, seen: proxy.seen }
}

test('http is forwarded with the whole URL, the host of the target and the credentials of the proxy', async () => {
  const credentials = `Basic ${Buffer.from('ada:pass').toString('base64')}`

  expect(await forwarded()).toEqual({
    outcome: `200 /a?b=c hooks.example.test ${credentials} hello`,
    seen: [`POST http://hooks.example.test/a?b=c ${credentials}`]
  })
})

test('a proxy that wants other credentials is not taken for the receiver', async () => {
  expect((await forwarded(407)).outcome).toEqual({
    message: 'POST hooks.example.test: the proxy answered 407: it wants a user and password',
    fault: 'proxy',
    sent: false
  })
})

test.each(['http', 'https'])('a proxy for %s that nobody listens on', async (scheme) => {
  const { port, close } = await tcpServer(() => {})
  await close()
  const exchange = createExchange({ env: { [`${scheme}_proxy`]: `http://127.0.0.1:${port}` } })

  await expect(exchange({ method: 'GET', url: `${scheme}://hooks.example.test/`, headers: {} }, { timeoutMs: 3000 })).rejects.toMatchObject(
    {
      message: 'GET hooks.example.test: the proxy did not connect (ECONNREFUSED)',
      fault: 'proxy',
      sent: false
    }
  )
})
