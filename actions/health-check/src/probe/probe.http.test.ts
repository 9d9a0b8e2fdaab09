import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Fleet, startFleet } from '@tocsin/testkit/fleet'
import { probing, told, waitIn } from './probe.fixture.ts'

let fleet: Fleet
beforeAll(async () => {
  fleet = await startFleet()
})
afterAll(() => fleet.close())

const at = (path: string) => `${fleet.urls.http}${path}`
const last = () => fleet.asked.at(-1)

test('a healthy endpoint is up, with its phases and its status', async () => {
  const before = Date.now()
  const { verdict, causes, phases, status, at: began } = await probing(at('/healthy'))
  expect({ verdict, causes, status }).toEqual({ verdict: 'up', causes: [], status: 200 })
  expect(began).toBeGreaterThanOrEqual(before)
  expect(Object.keys(phases).sort()).toEqual(['connect', 'firstByte', 'total'])
  const { connect = 0, firstByte = 0, total = 0 } = phases
  expect(Math.min(connect, firstByte)).toBeGreaterThan(0)
  expect(total).toBeGreaterThanOrEqual(connect + firstByte)
})

test('a name is looked up, and TLS is laid, each in a phase of its own', async () => {
  const url = fleet.urls.https.replace('127.0.0.1', 'good.example.test')
  const lookup = async () => [{ address: '127.0.0.1', family: 4 }]
  const { verdict, phases, certificateExpiresAt = 0 } = await probing(`${url}/healthy`, {}, { ca: [fleet.certificates.ca], lookup })
  expect(verdict).toBe('up')
  expect(Object.keys(phases).sort()).toEqual(['connect', 'dns', 'firstByte', 'tls', 'total'])
  expect(Math.round((certificateExpiresAt - Date.now()) / 86_400_000)).toBe(90)
})

test('it says who asks, and asks for nothing that is not wanted', async () => {
  await probing(at('/healthy?deep=1'))
  expect(last()).toEqual({
    method: 'GET',
    path: '/healthy?deep=1',
    headers: {
      host: new URL(fleet.urls.http).host,
      'user-agent': 'tocsin',
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br',
      connection: 'close'
    },
    body: ''
  })
})

const requests: [string, Parameters<typeof probing>[1], object][] = [
  ['a method', { method: 'OPTIONS' }, { method: 'OPTIONS', body: '' }],
  ['HEAD', { method: 'HEAD' }, { method: 'HEAD' }],
  ['text makes a POST', { body: 'ping' }, { method: 'POST', body: 'ping', headers: { 'content-length': '4' } }],
  [
    'a map is sent as JSON',
    { body: { query: '{ me }', deep: [1, null] } },
    { method: 'POST', body: '{"query":"{ me }","deep":[1,null]}', headers: { 'content-type': 'application/json' } }
  ],
  ['a body with a method', { method: 'DELETE', body: 'x' }, { method: 'DELETE', body: 'x' }],
  [
    'headers, which win over the usual ones',
    { headers: { 'User-Agent': 'Mozilla', 'X-Team': 'ops', Host: 'api.example.com' } },
    { headers: { 'user-agent': 'Mozilla', 'x-team': 'ops', host: 'api.example.com' } }
  ],
  ['POST without a body', { method: 'POST' }, { headers: { 'content-length': '0' } }]
]
test.each(requests)('%s', async (_name, given, expected) => {
  expect((await probing(at('/healthy'), given)).verdict).toBe('up')
  expect(last()).toMatchObject(expected)
})

const bodies: [string, Parameters<typeof probing>[1], string][] = [
  ['/gzip', { expect: { json: { '$.status': { equals: 'healthy' } } } }, 'up'],
  ['/br', { expect: { json: { '$.status': { equals: 'healthy' } } } }, 'up'],
  ['/deflate', { expect: { json: { '$.status': { equals: 'healthy' } } } }, 'up'],
  ['/wrong-gzip', {}, 'down | body: the body is not compressed as its headers say'],
  ['/big', {}, 'up'],
  ['/big', { expect: { size: { atMost: 1_000 } } }, 'down | size: body has more than 1048576 bytes, expected at most 1000'],
  ['/big', { expect: { size: { atLeast: 5_000_000 } } }, 'up'],
  ['/big', { expect: { size: { atLeast: 5_000_001 } } }, 'down | size: body has 5000000 bytes, expected at least 5000001'],
  ['/big?bytes=10', { expect: { size: { atLeast: 11 } } }, 'down | size: body has 10 bytes, expected at least 11'],
  ['/big', { expect: { json: { '$.a': { exists: true } } } }, 'down | json: body is too long to be read as JSON (more than 1 MiB)'],
  ['/bomb', { expect: { size: { atMost: 2_000_000 } } }, 'down | size: body has more than 2000000 bytes, expected at most 2000000'],
  ['/truncated', {}, 'down | reset: connection reset in the middle of the body']
]
test.each(bodies)('the body of %s with %j: %s', async (path, given, expected) => {
  expect(await told(probing(at(path), given))).toBe(expected)
})

test('a bomb of 2 GB takes no more memory than what is read of it', async () => {
  const before = process.memoryUsage().rss
  expect((await probing(at('/bomb?megabytes=2000'))).verdict).toBe('up')
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
})

const troubles: [string, string][] = [
  ['/hanging', 'down | timeout: no answer within 300 ms: connected, but no first byte'],
  ['/hanging-body', 'down | timeout: no answer within 300 ms: the body did not end'],
  ['/reset', 'down | reset: connection reset before an answer'],
  ['/503', 'down | status: status 503, expected 200-299'],
  ['/nowhere', 'down | status: status 404, expected 200-299']
]
test.each(troubles)('%s: %s', async (path, expected) => {
  expect(await told(probing(at(path), { timeoutMs: waitIn(expected) }))).toBe(expected)
})

const empty: [string, string][] = [
  ['HEAD', '/gzip'],
  ['HEAD', '/br'],
  ['GET', '/empty?encoding=gzip'],
  ['GET', '/empty?encoding=deflate'],
  ['GET', '/empty?encoding=br']
]
test.each(empty)('an answer without a body that says it is compressed is no trouble: %s %s', async (method, path) => {
  expect(await told(probing(at(path), { method }))).toBe('up')
})

test('what is no HTTP, and nobody at the port', async () => {
  expect(await told(probing(fleet.urls.garbage))).toBe('down | protocol: the answer is not HTTP (HPE_INVALID_CONSTANT)')
  expect(await told(probing(fleet.urls.refused))).toBe('down | refused: connection refused by 127.0.0.1')
})

test('a run that is cancelled says nothing of the endpoint', async () => {
  const words = 'inconclusive | runner: the run was cancelled before the endpoint answered'
  expect(await told(probing(at('/hanging'), {}, { signal: AbortSignal.timeout(50) }))).toBe(words)
  expect(await told(probing(at('/healthy'), {}, { signal: AbortSignal.abort() }))).toBe(words)
})

test('a slow 503 is down, and only a slow success is degraded', async () => {
  const given = { latency: { max: 20 } }
  expect(await told(probing(at('/503?ms=60'), given))).toMatch(
    /^down \| status: status 503, expected 200-299 \| latency: latency \d+ ms, limit 20 ms$/
  )
  expect(await told(probing(at('/slow?ms=60'), given))).toMatch(/^degraded \| latency: latency \d+ ms, limit 20 ms$/)
  expect(await told(probing(at('/slow?ms=60'), { latency: { firstByte: 20, max: 4_000 } }))).toMatch(
    /^degraded \| latency: first byte \d+ ms, limit 20 ms$/
  )
})
