import { readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folderWith, world } from '@tocsin/testkit'
import { startFleet } from '@tocsin/testkit/fleet'
import { round } from './watch.fixture.ts'

interface Push {
  path: string | undefined
  headers: IncomingHttpHeaders
  body: {
    resourceMetrics: { resource: object; scopeMetrics: { metrics: { name: string; gauge?: { dataPoints: object[] } }[] }[] }[]
  }
}

/** A collector of OTLP over HTTP. It refuses the first request with 503, as one that is starting does. */
async function collector() {
  const pushed: Push[] = []
  let asked = 0
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      asked += 1
      if (asked === 1) return response.writeHead(503, { 'retry-after': '0' }).end()
      pushed.push({ path: request.url, headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) })
      return response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, pushed, close: () => new Promise<void>((resolve) => server.close(() => resolve())) }
}

test('the page, the metrics and the objectives of a round', async () => {
  await using scene = await world()
  const [fleet, otlp] = await Promise.all([startFleet(), collector()])
  await using _ = { [Symbol.asyncDispose]: async () => void (await Promise.all([fleet.close(), otlp.close()])) }
  const workspace = folderWith({
    '.github/tocsin.yml': `version: 1
health:
  page: { title: "Status of <Acme>", description: "Not for the eyes: collector-s3cret" }
  endpoints:
    - { name: api, url: "${fleet.urls.http}/healthy?token=hidden-from-all" }
    - { name: web, url: "${fleet.urls.http}/503" }
slo:
  - { name: availability, endpoints: [api, web], target: 99 }
`
  })
  const { outcome, outputs, log } = await round(scene, {
    minutes: 0,
    ledger: folderWith({}),
    workspace,
    secrets: { OTLP_TOKEN: 'collector-s3cret' },
    with: {
      retries: '0',
      'status-page': 'site',
      'metrics-file': 'metrics/health.prom',
      'openslo-file': 'openslo.yml',
      'otlp-endpoint': otlp.url,
      'otlp-headers': 'Authorization: Bearer ${{ secrets.OTLP_TOKEN }}'
    }
  })
  expect({ outcome, log }).toMatchObject({ outcome: 'success', log: expect.not.stringContaining('##[error]') })
  expect(outputs).toMatchObject({ status: 'down', down: '["web"]', 'budget-left': '' })

  const text = (path: string) => readFileSync(join(workspace, path), 'utf8')
  expect(text('site/index.html')).toContain('Status of &lt;Acme&gt;')
  expect(JSON.parse(text('site/status.json'))).toMatchObject({ state: 'down' })
  expect(text('metrics/health.prom')).toMatch(/tocsin_endpoint_\w+\{[^}]*endpoint="api"[^}]*\} /)
  expect(text('openslo.yml')).toContain('apiVersion: openslo/v1')

  expect(otlp.pushed).toMatchObject([
    { path: '/v1/metrics', headers: { authorization: 'Bearer collector-s3cret', 'content-type': 'application/json' } }
  ])
  const names = otlp.pushed[0]?.body.resourceMetrics[0]?.scopeMetrics[0]?.metrics.map(({ name }) => name) ?? []
  expect(names.length).toBeGreaterThan(4)
  const everything = [
    log,
    JSON.stringify(outputs),
    JSON.stringify(otlp.pushed[0]?.body),
    ...['site/index.html', 'site/status.json', 'metrics/health.prom'].map(text)
  ]
  for (const one of everything) expect(one).not.toMatch(/hidden-from-all|collector-s3cret/)
})

test('one that cannot be written makes the step red, and keeps nothing else from being written', async () => {
  await using scene = await world()
  const fleet = await startFleet()
  await using _ = { [Symbol.asyncDispose]: fleet.close }
  const workspace = folderWith({ 'site/index.html': 'mine', blocked: 'a file' })
  const { outcome, log } = await round(scene, {
    minutes: 0,
    ledger: folderWith({}),
    workspace,
    with: {
      endpoints: `${fleet.urls.http}/healthy`,
      'status-page': 'site',
      'metrics-file': 'blocked/health.prom',
      'openslo-file': 'openslo.yml'
    }
  })
  expect(outcome).toBe('failure')
  expect(log.match(/##\[error\].*/g)).toEqual([expect.stringContaining('blocked/health.prom'), expect.stringContaining('index.html')])
  expect(readFileSync(join(workspace, 'site/index.html'), 'utf8')).toBe('mine')
  expect(readFileSync(join(workspace, 'openslo.yml'), 'utf8')).toBe('') // There are no objectives.
})
