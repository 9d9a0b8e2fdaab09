import { Resolver } from 'node:dns/promises'
import { get as getPlain } from 'node:http'
import { get } from 'node:https'
import { connect, type TLSSocket } from 'node:tls'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { CertificateKind } from './certificates.ts'
import { type Fleet, startFleet } from './start.ts'

let fleet: Fleet
beforeAll(async () => {
  fleet = await startFleet()
})
afterAll(() => fleet.close())

const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    getPlain(`${fleet.urls.http}${path}`, (response) => resolve(response.resume().statusCode)).on('error', reject)
  })

test('it flaps by its script, and the last status stays', async () => {
  fleet.flap([200, 503, 503, 200])
  const seen: unknown[] = []
  for (let request = 0; request < 6; request += 1) seen.push(await statusOf('/flapping'))
  expect(seen).toEqual([200, 503, 503, 200, 200, 200])
})

test('it notes what it was asked, and a path that it does not know is 404', async () => {
  expect(await statusOf('/unknown')).toBe(404)
  expect(fleet.asked.at(-1)).toMatchObject({ method: 'GET', path: '/unknown', body: '' })
  expect(fleet.strangerAsked).toEqual([])
})

const certificates: [Exclude<CertificateKind, 'good' | 'client'>, string | undefined][] = [
  ['expiring', undefined],
  ['expired', 'CERT_HAS_EXPIRED'],
  ['notYetValid', 'CERT_NOT_YET_VALID'],
  ['wrongName', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['selfSigned', 'DEPTH_ZERO_SELF_SIGNED_CERT']
]
test.each(certificates)('the certificate of %s is judged as %s', async (kind, expected) => {
  const { hostname, port } = new URL(fleet.urls[kind])
  const code = await new Promise((resolve) => {
    const socket: TLSSocket = connect({ host: hostname, port: Number(port), ca: fleet.certificates.ca }, () => resolve(undefined))
    socket.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code)).on('close', () => socket.destroy())
  })
  expect(code).toBe(expected)
})

test('only who shows the certificate of the client is let in by mutual TLS', async () => {
  const ask = (options: object) =>
    new Promise((resolve) => {
      const request = get(`${fleet.urls.mutualTls}/healthy`, { ca: fleet.certificates.ca, agent: false, ...options })
      request.on('response', (response) => resolve(response.resume().statusCode)).on('error', () => resolve('refused'))
    })
  expect(await ask(fleet.certificates.of.client)).toBe(200)
  expect(await ask({})).toBe('refused')
})

test('its name server answers, and says what does not exist', async () => {
  const resolver = new Resolver({ timeout: 500, tries: 1 })
  resolver.setServers([fleet.dns.address])
  expect(await resolver.resolve4('api.fleet.test')).toEqual(['192.0.2.10', '192.0.2.11'])
  expect(await resolver.resolveTxt('API.fleet.test')).toEqual([['v=spf1 -all']])
  expect(await resolver.resolveMx('api.fleet.test')).toMatchObject([{ exchange: 'mail.fleet.test', priority: 10 }])
  expect(await resolver.resolveCname('www.fleet.test')).toEqual(['api.fleet.test'])
  await expect(resolver.resolve4('nowhere.test')).rejects.toMatchObject({ code: 'ENOTFOUND' })
  await expect(resolver.resolve4('x.broken.test')).rejects.toMatchObject({ code: 'ESERVFAIL' })
  await expect(resolver.resolve4('x.silent.test')).rejects.toMatchObject({ code: 'ETIMEOUT' })
})
