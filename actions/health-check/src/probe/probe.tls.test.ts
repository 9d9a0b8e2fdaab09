import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Fleet, type FleetName, startFleet } from '@tocsin/testkit/fleet'
import { probing, told } from './probe.fixture.ts'

let fleet: Fleet
beforeAll(async () => {
  fleet = await startFleet()
})
afterAll(() => fleet.close())

const ca = () => ({ ca: [fleet.certificates.ca] })
const day = 86_400_000

const rows: [FleetName, string][] = [
  ['https', 'up'],
  ['expiring', 'up'],
  ['expired', 'down | tls-expired: TLS: certificate expired 2 days ago'],
  ['notYetValid', 'down | tls-not-yet-valid: TLS: certificate is valid only in 3 days'],
  ['wrongName', 'down | tls-name: TLS: certificate is for other.example.test, not for 127.0.0.1'],
  ['selfSigned', 'down | tls-untrusted: TLS: certificate is self-signed']
]
test.each(rows)('%s: %s', async (name, expected) => {
  expect(await told(probing(`${fleet.urls[name]}/healthy`, {}, ca()))).toBe(expected)
})

test.each(rows.map(([name]) => name))('%s is accepted where TLS is not verified', async (name) => {
  expect(await told(probing(`${fleet.urls[name]}/healthy`, { verifyTls: false }, ca()))).toBe('up')
})

test('a CA that is not known is named, and nothing is sent to who shows its certificates', async () => {
  const before = fleet.asked.length
  const given = { headers: { authorization: 'Bearer x' } }
  expect(await told(probing(`${fleet.urls.https}/healthy`, given))).toBe(
    'down | tls-untrusted: TLS: certificate is signed by Fleet CA, which is not trusted here; does the server send its whole chain?'
  )
  expect(fleet.asked).toHaveLength(before)
})

test.each([
  ['expiring', 5.5],
  ['expired', -2.5]
] as const)('it tells when the certificate of %s expires: in %d days', async (name, days) => {
  const { certificateExpiresAt = 0 } = await probing(`${fleet.urls[name]}/healthy`, {}, ca())
  expect(Math.abs(certificateExpiresAt - Date.now() - days * day)).toBeLessThan(day / 10)
})

test('the oldest protocol that is accepted', async () => {
  const given = { expect: { tls: 'TLSv1.3' as const } }
  expect(await told(probing(`${fleet.urls.https}/healthy`, given, ca()))).toBe('up')
  expect(await told(probing(`${fleet.urls.oldTls}/healthy`, given, ca()))).toBe(
    'down | tls: TLS: protocol TLSv1.2, expected TLSv1.3 or newer'
  )
})

test('who shows the certificate that is asked for is let in', async () => {
  const { cert, key } = fleet.certificates.of.client
  const auth = { type: 'client-certificate' as const, certificate: 'CLIENT_CERT', key: 'CLIENT_KEY' }
  const ports = { ...ca(), values: { CLIENT_CERT: cert, CLIENT_KEY: key } }
  expect(await told(probing(`${fleet.urls.mutualTls}/healthy`, { auth }, ports))).toBe('up')
  expect(await told(probing(`${fleet.urls.mutualTls}/healthy`, {}, ca()))).toBe('down | tls: TLS: the server asks for a client certificate')
  expect(
    await told(probing(`${fleet.urls.mutualTls}/healthy`, { auth }, { ...ports, values: { CLIENT_CERT: cert, CLIENT_KEY: 'no PEM' } }))
  ).toBe('down | auth: the client certificate and its key are not PEM, or do not fit together')
})

test('what speaks no TLS, and what never ends the handshake', async () => {
  const plain = fleet.urls.http.replace('http:', 'https:')
  expect(await told(probing(plain, {}, ca()))).toBe('down | tls: TLS: what answers at this port does not speak TLS')
  const mute = fleet.urls.mute.replace('tcp:', 'https:')
  expect(await told(probing(mute, { timeoutMs: 200 }, ca()))).toBe(
    'down | timeout: no answer within 200 ms: connected, but the TLS handshake did not end'
  )
})
