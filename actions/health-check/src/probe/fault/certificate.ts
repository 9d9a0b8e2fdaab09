import type { DetailedPeerCertificate } from 'node:tls'
import { oneLine, plural } from '@tocsin/notifier'
import { chainOf } from '../dial/certificate.ts'
import type { Fault } from '../observation.ts'
import { Trouble } from '../trouble.ts'

type About = { chain: readonly DetailedPeerCertificate[]; host: string; now: number }

/** By the code of OpenSSL or of node. */
const known: Readonly<Record<string, readonly [Fault, (about: About) => string]>> = {
  CERT_HAS_EXPIRED: ['tls-expired', expired],
  CERT_NOT_YET_VALID: ['tls-not-yet-valid', notYetValid],
  ERR_TLS_CERT_ALTNAME_INVALID: ['tls-name', otherName],
  HOSTNAME_MISMATCH: ['tls-name', otherName],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['tls-untrusted', () => 'certificate is self-signed'],
  SELF_SIGNED_CERT_IN_CHAIN: ['tls-untrusted', untrusted],
  UNABLE_TO_GET_ISSUER_CERT: ['tls-untrusted', untrusted],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['tls-untrusted', untrusted],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['tls-untrusted', incomplete],
  CERT_UNTRUSTED: ['tls-untrusted', untrusted],
  INVALID_CA: ['tls-untrusted', untrusted]
}

/** What is wrong with a chain that was not found good; `code` is absent where it was. */
export function certificateTrouble(code: unknown, first: DetailedPeerCertificate, host: string, now: number): Trouble | undefined {
  if (code === undefined) return undefined
  const [fault, words] = known[String(code)] ?? (['tls', () => `certificate was not accepted (${String(code)})`] as const)
  return new Trouble(fault, `TLS: ${words({ chain: chainOf(first), host, now })}`)
}

function expired({ chain, now }: About): string {
  const at = chain.findIndex(({ valid_to }) => Date.parse(valid_to) <= now)
  const ended = Date.parse(chain[Math.max(at, 0)]?.valid_to ?? '')
  return `${at > 0 ? 'a certificate of its chain' : 'certificate'} expired${Number.isNaN(ended) ? '' : ` ${roughly(now - ended)} ago`}`
}

function notYetValid({ chain, now }: About): string {
  const begins = Math.max(...chain.map(({ valid_from }) => Date.parse(valid_from)))
  return begins > now ? `certificate is valid only in ${roughly(begins - now)}` : 'certificate is not valid yet'
}

function otherName({ chain: [leaf], host }: About): string {
  const names = oneLine((leaf?.subjectaltname ?? '').slice(0, 1_000)).replaceAll(/(?:DNS|IP Address):/g, '')
  return `certificate is ${names ? `for ${names.length > 80 ? `${names.slice(0, 79)}…` : names}` : 'for another name'}, not for ${host}`
}

function untrusted({ chain }: About): string {
  const issuer = oneLine(String(chain.at(-1)?.issuer?.CN ?? '').slice(0, 80))
  return issuer ? `certificate is signed by ${issuer}, which is not trusted here` : 'certificate is not signed by anybody trusted here'
}

function incomplete(about: About): string {
  return `${untrusted(about)}; does the server send its whole chain?`
}

const hour = 3_600_000

function roughly(ms: number): string {
  if (ms >= 24 * hour) return plural(Math.floor(ms / (24 * hour)), 'day')
  if (ms >= hour) return plural(Math.floor(ms / hour), 'hour')
  return plural(Math.max(1, Math.floor(ms / 60_000)), 'minute')
}
