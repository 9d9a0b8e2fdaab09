import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import type { Lookup } from './ports.ts'
import { probing, told } from './probe.fixture.ts'

const server = createServer((_, response) => response.end('{"status":"healthy"}'))
const listening = await new Promise<boolean>((resolve) => {
  server.once('error', () => resolve(false)).listen(0, '::1', () => resolve(true))
})
const over6 = needs(listening ? undefined : 'this machine has no ::1', test)

const state = { port: 0 }
beforeAll(() => {
  state.port = listening ? (server.address() as AddressInfo).port : 0
})
afterAll(() => void server.close())

const both: Lookup = async (_host, family) =>
  [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 }
  ].filter((one) => family === 0 || one.family === family)

const hasIpv6 = () => true

over6('an address of IPv6, as it is written and by a name', async () => {
  expect(await told(probing(`http://[::1]:${state.port}/`, { ip: '6' }, { hasIpv6 }))).toBe('up')
  expect(await told(probing(`http://api.example.test:${state.port}/`, { ip: '6' }, { lookup: both, hasIpv6 }))).toBe('up')
})

over6('of two families, the one that fails is named', async () => {
  const seen = await told(probing(`http://api.example.test:${state.port}/`, { ip: 'both' }, { lookup: both, hasIpv6 }))
  expect(seen).toMatch(/^down \| refused: over IPv4: /)
})
