import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Fleet, type FleetName, startFleet } from '@tocsin/testkit/fleet'
import { probing, told, waitIn } from './probe.fixture.ts'

let fleet: Fleet
beforeAll(async () => {
  fleet = await startFleet()
})
afterAll(() => fleet.close())

type Given = Parameters<typeof probing>[1]
const says = (text: string): Given => ({ expect: { message: { contains: [text] } } })

const lines: [FleetName, Given, string][] = [
  ['tcp', {}, 'up'],
  ['tcp', says('ESMTP'), 'up'],
  ['tcp', { ...says('250 EHLO me'), send: 'EHLO ${WHO}\r\n' }, 'up'],
  ['tcp', { expect: { message: { matches: '^220 .*ready' } } }, 'up'],
  ['tcp', says('POP3'), 'down | message: message is "220 fleet ESMTP ready", expected to contain "POP3" within 900 ms'],
  ['mute', {}, 'up'],
  ['mute', says('hello'), 'down | timeout: no answer within 300 ms: connected, but no message'],
  ['garbage', { ...says('HTTP/'), send: 'GET / HTTP/1.0\r\n\r\n' }, 'down | message: message is "what?", expected to contain "HTTP/"'],
  ['refused', {}, 'down | refused: connection refused by 127.0.0.1']
]
test.each(lines)('tcp://%s with %j: %s', async (name, given, expected) => {
  const url = fleet.urls[name].replace('http:', 'tcp:')
  expect(await told(probing(url, { timeoutMs: waitIn(expected), ...given }, { values: { WHO: 'me' } }))).toBe(expected)
})

const certificates: [FleetName, Given, string][] = [
  ['https', {}, 'up'],
  ['https', { expect: { tls: 'TLSv1.3' } }, 'up'],
  ['oldTls', { expect: { tls: 'TLSv1.3' } }, 'down | tls: TLS: protocol TLSv1.2, expected TLSv1.3 or newer'],
  ['expired', {}, 'down | tls-expired: TLS: certificate expired 2 days ago'],
  ['expired', { verifyTls: false }, 'up'],
  ['wrongName', {}, 'down | tls-name: TLS: certificate is for other.example.test, not for 127.0.0.1'],
  ['http', {}, 'down | tls: TLS: what answers at this port does not speak TLS']
]
test.each(certificates)('tls://%s with %j: %s', async (name, given, expected) => {
  const url = fleet.urls[name].replace(/https?:/, 'tls:')
  expect(await told(probing(url, given, { ca: [fleet.certificates.ca] }))).toBe(expected)
})

test('the phases of a line are those that it has', async () => {
  const tls = await probing(fleet.urls.https.replace('https:', 'tls:'), {}, { ca: [fleet.certificates.ca] })
  expect(Object.keys(tls.phases).sort()).toEqual(['connect', 'tls', 'total'])
  expect(tls.certificateExpiresAt).toBeGreaterThan(Date.now())
  expect(Object.keys((await probing(fleet.urls.tcp)).phases).sort()).toEqual(['connect', 'total'])
})

const names: [string, Given, string][] = [
  ['api.fleet.test', {}, 'up'],
  ['api.fleet.test', { expect: { answer: ['192.0.2.11', '192.0.2.10'] } }, 'up'],
  ['api.fleet.test', { expect: { answer: ['192.0.2.99'] } }, 'down | answer: DNS: answer is 192.0.2.10, 192.0.2.11, expected 192.0.2.99'],
  ['api.fleet.test', { record: 'TXT', expect: { answer: ['v=spf1 -all'] } }, 'up'],
  ['api.fleet.test', { record: 'MX', expect: { answer: ['mail.fleet.test'] } }, 'up'],
  ['www.fleet.test', { record: 'CNAME', expect: { answer: ['API.fleet.test.'] } }, 'up'],
  ['www.fleet.test', { record: 'TXT' }, 'down | dns: DNS: www.fleet.test has no such record'],
  ['${SUB}.fleet.test', {}, 'up'],
  ['nowhere.fleet.test', {}, 'down | dns: DNS: nowhere.fleet.test does not exist'],
  ['x.broken.test', {}, 'down | dns: DNS: the name server failed for x.broken.test (SERVFAIL)'],
  ['x.silent.test', {}, 'down | timeout: DNS: no name server answered for x.silent.test in time']
]
test.each(names)('dns://%s with %j: %s', async (name, given, expected) => {
  const observation = probing(
    `dns://${name}`,
    { resolver: fleet.dns.address, timeoutMs: expected.includes('in time') ? 800 : 10_000, ...given },
    { values: { SUB: 'api' } }
  )
  expect(await told(observation)).toBe(expected)
})

test('a name server by its name, none at all, and one that may not be asked', async () => {
  const lookup = async () => [{ address: '127.0.0.1', family: 4 }]
  const [, port] = fleet.dns.address.split(':')
  expect(await told(probing('dns://api.fleet.test', { resolver: `ns.fleet.test:${port}` }, { lookup }))).toBe('up')
  expect(await told(probing('dns://api.fleet.test', { resolver: '127.0.0.1:1' }))).toBe(
    'down | dns: DNS: nobody answers at the name server 127.0.0.1:1'
  )
  expect(await told(probing('dns://api.fleet.test', { resolver: ':1:' }))).toMatch(/^down \| (?:protocol|dns): /)
  expect(await told(probing('dns://api.fleet.test', { resolver: fleet.dns.address }, { allowsPrivate: false }))).toMatch(
    /^down \| blocked: 127\.0\.0\.1 is not public/
  )
})

const sockets: [string, Given, string][] = [
  ['/', {}, 'up'],
  ['/', says('hello'), 'up'],
  ['/', { ...says('echo: ping me'), send: 'ping ${WHO}' }, 'up'],
  ['/', says('welcome'), 'down | message: message is "hello", expected to contain "welcome" within 900 ms'],
  ['/mute', {}, 'up'],
  ['/mute', says('hello'), 'down | timeout: no answer within 300 ms: connected, but no message'],
  ['/refused', {}, 'down | status: status 403, expected 101'],
  ['/refused', { expect: { status: [[403, 403]] } }, 'up'],
  ['/closing', says('hello'), 'down | message: message is missing, expected to contain "hello"'],
  ['/flood', says('hello'), 'down | message: a message is longer than 1 MiB'],
  ['/wrong-accept', {}, 'down | protocol: the answer is not that of a WebSocket']
]
test.each(sockets)('ws: %s with %j: %s', async (path, given, expected) => {
  expect(await told(probing(`${fleet.urls.ws}${path}`, { timeoutMs: waitIn(expected), ...given }, { values: { WHO: 'me' } }))).toBe(
    expected
  )
})

test('a WebSocket at what is none, over TLS, and blocked', async () => {
  expect(await told(probing(`${fleet.urls.http.replace('http:', 'ws:')}/healthy`))).toBe('down | status: status 200, expected 101')
  expect(await told(probing(`${fleet.urls.expired.replace('https:', 'wss:')}/`, {}, { ca: [fleet.certificates.ca] }))).toBe(
    'down | tls-expired: TLS: certificate expired 2 days ago'
  )
  expect(await told(probing(fleet.urls.ws, {}, { allowsPrivate: false }))).toMatch(/^down \| blocked: /)
  expect(Object.keys((await probing(fleet.urls.ws)).phases).sort()).toEqual(['connect', 'firstByte', 'total'])
})
