import { expect, test } from '@jest/globals'
import { notPublic } from './dial/not-public.ts'
import { noIpv6 } from './fault/ipv6.ts'
import type { Lookup } from './ports.ts'
import { portsOf, probing, told } from './probe.fixture.ts'

const failing =
  (code: string): Lookup =>
  () =>
    Promise.reject(Object.assign(new Error('getaddrinfo'), { code }))
const answering =
  (...addresses: string[]): Lookup =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
const never: Lookup = () => new Promise(() => {})

const dns: [string, Lookup, string][] = [
  ['ENOTFOUND', failing('ENOTFOUND'), 'down | dns: DNS: api.example.test does not exist'],
  ['EAI_AGAIN', failing('EAI_AGAIN'), 'down | dns: DNS: no name server answered for api.example.test (EAI_AGAIN)'],
  ['EAI_FAIL', failing('EAI_FAIL'), 'down | dns: DNS: the name server failed for api.example.test (EAI_FAIL)'],
  ['EAI_MEMORY', failing('EAI_MEMORY'), 'down | dns: DNS: the name could not be looked up (EAI_MEMORY)'],
  ['no address', answering(), 'down | dns: DNS: api.example.test does not exist'],
  ['no answer', never, 'down | timeout: no answer within 100 ms: the name was not resolved'],
  ['too many open files', failing('EMFILE'), 'inconclusive | runner: this machine could not open a connection (EMFILE)']
]
test.each(dns)('%s', async (_name, lookup, expected) => {
  expect(await told(probing('https://api.example.test/x', { timeoutMs: 100 }, { lookup }))).toBe(expected)
})

test('a family that a name has no address of is said so', async () => {
  expect(await told(probing('https://api.example.test', { ip: '6' }, { lookup: failing('ENOTFOUND') }))).toBe(
    'down | dns: DNS: api.example.test has no IPv6 address, or does not exist'
  )
  expect(await told(probing('http://127.0.0.1:1/', { ip: '6' }))).toBe('down | dns: DNS: 127.0.0.1 is no IPv6 address')
})

const hint = notPublic('').trim()
const blocked: [string, Lookup | undefined, string][] = [
  ['http://127.0.0.1:9/', undefined, `127.0.0.1 ${hint}`],
  ['http://0x7f.1:9/', undefined, `127.0.0.1 ${hint}`],
  ['http://2130706433:9/', undefined, `127.0.0.1 ${hint}`],
  ['http://[::1]:9/', undefined, `::1 ${hint}`],
  ['http://[::ffff:10.0.0.1]/', undefined, `::ffff:a00:1 ${hint}`],
  ['http://169.254.169.254/latest/meta-data', undefined, `169.254.169.254 ${hint}`],
  ['http://rebound.test/', answering('10.1.2.3'), `rebound.test (10.1.2.3) ${hint}`],
  ['http://rebound.test/', answering('fd00:ec2::254', '192.168.0.1'), `rebound.test (fd00:ec2::254) ${hint}`]
]
test.each(blocked)('%s is not connected to where private addresses are not allowed', async (url, lookup, words) => {
  const ports = { allowsPrivate: false, ...(lookup && { lookup }) }
  expect(await told(probing(url, { timeoutMs: 500 }, ports))).toBe(`down | blocked: ${words}`)
})

test('the address that was checked is the one that is connected to: the name is looked up once', async () => {
  const answers = [['127.0.0.1'], ['169.254.169.254']]
  const asked: string[] = []
  const lookup: Lookup = async (host) => {
    asked.push(host)
    return (answers.shift() ?? []).map((address) => ({ address, family: 4 }))
  }
  expect((await probing('http://rebound.test:1/', {}, { lookup })).causes[0]?.fault).toBe('refused')
  expect(asked).toEqual(['rebound.test'])
})

const failure = (code: string) => Object.assign(new Error(), { code })
const six = { address: '2001:db8::1', family: 6 }
const four = { address: '192.0.2.1', family: 4 }
const ipv6: [string, unknown, (typeof six)[], boolean, string | undefined][] = [
  ['no way there, and none to anywhere', failure('ENETUNREACH'), [six], false, 'no-ipv6'],
  ['no address to come from', failure('EADDRNOTAVAIL'), [six, six], false, 'no-ipv6'],
  ['several addresses', new AggregateError([failure('ENETUNREACH'), failure('EADDRNOTAVAIL')]), [six, six], false, 'no-ipv6'],
  ['a machine with IPv6', failure('ENETUNREACH'), [six], true, undefined],
  ['IPv4 was tried as well', failure('ENETUNREACH'), [six, four], false, undefined],
  ['somebody refused', failure('ECONNREFUSED'), [six], false, undefined]
]
test.each(ipv6)('only IPv6, and the machine has none: %s', (_name, error, addresses, has, expected) => {
  expect(noIpv6(error, addresses, portsOf({ hasIpv6: () => has }))?.fault).toBe(expected)
})
