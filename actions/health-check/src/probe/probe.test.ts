import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Fleet, startFleet } from '@tocsin/testkit/fleet'
import type { Lookup } from './ports.ts'
import { endpointOf, portsOf, probing, told } from './probe.fixture.ts'
import { probe } from './probe.ts'

let fleet: Fleet
beforeAll(async () => {
  fleet = await startFleet()
})
afterAll(() => fleet.close())

/** A name whose addresses of each family are of the test's choosing. */
const names =
  (four: string, six: string): Lookup =>
  async (_host, family) =>
    family === 6 ? [{ address: six, family: six.includes(':') ? 6 : 4 }] : [{ address: four, family: 4 }]

const both = (path: string, lookup: Lookup, given: Parameters<typeof probing>[1] = {}) =>
  told(probing(`${fleet.urls.http.replace('127.0.0.1', 'api.test')}${path}`, { ip: 'both', ...given }, { lookup, hasIpv6: () => false }))

test('both families are probed, and the worse one counts and is named', async () => {
  const here = names('127.0.0.1', '127.0.0.1')
  expect(await both('/healthy', here)).toBe('up')
  fleet.flap([200, 503])
  expect(await both('/flapping', here)).toMatch(/^down \| status: over IPv[46]: status 503, expected 200-299$/)
  fleet.flap([200])
  expect(await both('/healthy', async (_host, family) => (family === 6 ? [] : [{ address: '127.0.0.1', family: 4 }]))).toBe(
    'down | dns: over IPv6: DNS: api.test has no IPv6 address, or does not exist'
  )
})

test('one family that cannot be told does not hide what the other shows', async () => {
  const unknown: Lookup = async (_host, family) => {
    if (family === 4) return [{ address: '127.0.0.1', family: 4 }]
    throw Object.assign(new Error(), { code: 'EMFILE' })
  }
  expect(await both('/503', unknown)).toMatch(/^down \| status: over IPv4: status 503, expected 200-299 \| runner: over IPv6: /)
  expect(await both('/healthy', unknown)).toMatch(/^inconclusive \| runner: over IPv6: /)
})

test('a single family is all that is asked for', async () => {
  const asked: number[] = []
  const lookup: Lookup = async (_host, family) => {
    asked.push(family)
    return [{ address: '127.0.0.1', family: 4 }]
  }
  const url = `${fleet.urls.http.replace('127.0.0.1', 'api.test')}/healthy`
  for (const ip of ['any', '4', '6'] as const) await probing(url, { ip }, { lookup })
  expect(asked).toEqual([0, 4, 6])
})

test('an address that is dead is left for the next one', async () => {
  const lookup: Lookup = async () => [
    { address: '127.0.0.2', family: 4 },
    { address: '127.0.0.1', family: 4 }
  ]
  expect(await told(probing(`${fleet.urls.http.replace('127.0.0.1', 'api.test')}/healthy`, {}, { lookup }))).toBe('up')
  expect(await told(probing(`${fleet.urls.refused.replace('127.0.0.1', 'api.test')}/healthy`, {}, { lookup }))).toBe(
    'down | refused: connection refused by api.test'
  )
})

test('probes do not wait for each other: twenty that hang all hang at once', async () => {
  const before = fleet.asked.length
  const run = new AbortController()
  const probes = Array.from({ length: 20 }, () => probing(`${fleet.urls.http}/hanging`, { timeoutMs: 20_000 }, { signal: run.signal }))
  while (fleet.asked.length < before + 20) await setTimeout(5)
  run.abort()
  expect((await Promise.all(probes)).map(({ verdict }) => verdict)).toEqual(Array(20).fill('inconclusive'))
})

test('a refused connection costs no more than one try', async () => {
  const { phases, causes } = await probing(fleet.urls.refused, { timeoutMs: 60_000 })
  expect(causes.map(({ fault }) => fault)).toEqual(['refused'])
  expect(phases).toEqual({})
})

test('a name of a secret that begins another one does not eat it, and what is shown stays unexpanded', async () => {
  const values = { API: 'short', API_KEY: 'long-secret-key' }
  const endpoint = endpointOf(`${fleet.urls.http}/echo?key=\${API_KEY}&other=\${API}`, { shownUrl: 'https://a.test/?key=${API_KEY}' })
  await probe(endpoint, portsOf({ values }))
  expect(fleet.asked.at(-1)?.path).toBe('/echo?key=long-secret-key&other=short')
  expect(endpoint.shownUrl).toBe('https://a.test/?key=${API_KEY}')
})

test('nothing of the environment is filled in that was not handed over', async () => {
  const before = fleet.asked.length
  expect(await told(probing(`${fleet.urls.http}/echo?key=\${PATH}`))).toBe(
    'inconclusive | runner: the environment variable PATH is empty: pass it to the step with `env:`'
  )
  expect(fleet.asked).toHaveLength(before)
})

test('causes are one line, bounded and clean, whatever an answer holds', async () => {
  const hostile = `a\r\n::error::x\u202e\u001b[31m${'y'.repeat(5_000)}`
  const given = { body: hostile, expect: { json: { '$.body': { equals: 'z' } }, body: { contains: ['nowhere'], excludes: ['body'] } } }
  const { causes } = await probing(`${fleet.urls.http}/echo`, given)
  expect(causes).toHaveLength(2)
  for (const { words } of causes) {
    expect(words).toMatch(/^[^\p{Cc}\u202e]{1,400}$/u)
  }
})
