import type { DetailedPeerCertificate } from 'node:tls'
import { expect, test } from '@jest/globals'
import { expiryOf } from '../dial/certificate.ts'
import { certificateTrouble } from './certificate.ts'

const now = Date.UTC(2026, 5, 15, 12)
const hour = 3_600_000
const day = 24 * hour
const written = (time: number) => new Date(time).toUTCString()

interface Given {
  from?: number
  to?: number
  names?: string
  issuer?: string
}

/** A chain as node gives it: the last one issued itself. */
function chain(...given: Given[]): DetailedPeerCertificate {
  const certificates = given.map(({ from = -day, to = 90 * day, names = 'DNS:a.test', issuer = 'Some CA' }) => ({
    valid_from: written(now + from),
    valid_to: written(now + to),
    subjectaltname: names,
    issuer: { CN: issuer }
  })) as unknown as DetailedPeerCertificate[]
  certificates.forEach((certificate, at) => {
    certificate.issuerCertificate = certificates[at + 1] ?? certificate
  })
  return certificates[0] as DetailedPeerCertificate
}

const rows: [string, DetailedPeerCertificate, string | undefined][] = [
  ['CERT_HAS_EXPIRED', chain({ to: -2.9 * day }), 'tls-expired: TLS: certificate expired 2 days ago'],
  ['CERT_HAS_EXPIRED', chain({ to: -1.2 * day }), 'tls-expired: TLS: certificate expired 1 day ago'],
  ['CERT_HAS_EXPIRED', chain({ to: -5 * hour }), 'tls-expired: TLS: certificate expired 5 hours ago'],
  ['CERT_HAS_EXPIRED', chain({ to: -1_000 }), 'tls-expired: TLS: certificate expired 1 minute ago'],
  ['CERT_HAS_EXPIRED', chain({}, { to: -40 * day }), 'tls-expired: TLS: a certificate of its chain expired 40 days ago'],
  ['CERT_NOT_YET_VALID', chain({ from: 3.5 * day }), 'tls-not-yet-valid: TLS: certificate is valid only in 3 days'],
  ['CERT_NOT_YET_VALID', chain({}), 'tls-not-yet-valid: TLS: certificate is not valid yet'],
  [
    'ERR_TLS_CERT_ALTNAME_INVALID',
    chain({ names: 'DNS:b.test, IP Address:192.0.2.1' }),
    'tls-name: TLS: certificate is for b.test, 192.0.2.1, not for a.test'
  ],
  ['ERR_TLS_CERT_ALTNAME_INVALID', chain({ names: '' }), 'tls-name: TLS: certificate is for another name, not for a.test'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', chain({}), 'tls-untrusted: TLS: certificate is self-signed'],
  [
    'SELF_SIGNED_CERT_IN_CHAIN',
    chain({}, { issuer: 'Office\u202e CA' }),
    'tls-untrusted: TLS: certificate is signed by Office CA, which is not trusted here'
  ],
  [
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    chain({ issuer: 'R3' }),
    'tls-untrusted: TLS: certificate is signed by R3, which is not trusted here; does the server send its whole chain?'
  ],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', chain({ issuer: '' }), 'tls-untrusted: TLS: certificate is not signed by anybody trusted here'],
  ['CERT_REVOKED', chain({}), 'tls: TLS: certificate was not accepted (CERT_REVOKED)']
]
test.each(rows)('%s, %#', (code, first, expected) => {
  const trouble = certificateTrouble(code, first, 'a.test', now)
  expect(trouble && `${trouble.fault}: ${trouble.message}`).toBe(expected)
})

test('a chain that was found good is no trouble', () => {
  expect(certificateTrouble(undefined, chain({}), 'a.test', now)).toBeUndefined()
})

test('names are shown in one bounded line', () => {
  const names = Array.from({ length: 500 }, (_, at) => `DNS:host-${at}.test`).join(', ')
  expect(certificateTrouble('HOSTNAME_MISMATCH', chain({ names }), 'a.test', now)?.message).toHaveLength(120)
})

const expiries: [string, DetailedPeerCertificate, number | undefined, number | undefined][] = [
  ['of one', chain({ to: 90 * day }), undefined, 90],
  ['the earliest of all', chain({ to: 90 * day }, { to: 20 * day }, { to: 900 * day }), undefined, 20],
  ['of one that is over', chain({ to: -2 * day }, { to: 900 * day }), undefined, -2],
  ['not of one that the accepted chain cannot have used', chain({ to: 90 * day }, { to: -300 * day }), now, 90],
  ['of none', {} as DetailedPeerCertificate, undefined, undefined]
]
test.each(expiries)('when a chain expires: %s', (_name, first, acceptedAt, days) => {
  expect(expiryOf(first, acceptedAt)).toBe(days === undefined ? undefined : now + days * day)
})

test('a chain without end is read to an end', () => {
  const endless = chain({}, {}, {})
  const last = endless.issuerCertificate.issuerCertificate
  last.issuerCertificate = endless
  expect(expiryOf(endless)).toBe(now + 90 * day)
  expect(expiryOf(chain(...Array.from({ length: 30 }, (_, at) => ({ to: (100 - at) * day }))))).toBe(now + 91 * day)
})
