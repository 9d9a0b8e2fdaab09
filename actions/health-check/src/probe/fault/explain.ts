import type { Fault } from '../observation.ts'
import type { Doing, Progress } from '../progress.ts'
import { Trouble } from '../trouble.ts'
import { codesOf } from './codes.ts'

type Words = (at: { host: string; doing: Doing }) => string

const moments: Record<Doing, string> = {
  dns: 'while its name was looked up',
  connect: 'while connecting',
  tls: 'during the TLS handshake',
  firstByte: 'before an answer',
  body: 'in the middle of the body',
  message: 'before the message',
  token: 'while a token was asked for'
}

const reset: Words = ({ doing }) => `connection reset ${moments[doing]}`
const unreachable =
  (code: string): Words =>
  () =>
    `unreachable (${code})`
const ownLimit =
  (code: string): Words =>
  () =>
    `this machine could not open a connection (${code})`

const known: Readonly<Record<string, readonly [Fault, Words]>> = {
  ENOTFOUND: ['dns', ({ host }) => `DNS: ${host} does not exist`],
  ENODATA: ['dns', ({ host }) => `DNS: ${host} has no such record`],
  EAI_NODATA: ['dns', ({ host }) => `DNS: ${host} has no address`],
  EAI_AGAIN: ['dns', ({ host }) => `DNS: no name server answered for ${host} (EAI_AGAIN)`],
  EAI_FAIL: ['dns', ({ host }) => `DNS: the name server failed for ${host} (EAI_FAIL)`],
  ESERVFAIL: ['dns', ({ host }) => `DNS: the name server failed for ${host} (SERVFAIL)`],
  EREFUSED: ['dns', ({ host }) => `DNS: the name server refused to answer for ${host}`],
  ECONNREFUSED: ['refused', ({ host }) => `connection refused by ${host}`],
  EHOSTUNREACH: ['unreachable', unreachable('EHOSTUNREACH')],
  ENETUNREACH: ['unreachable', unreachable('ENETUNREACH')],
  EADDRNOTAVAIL: ['unreachable', unreachable('EADDRNOTAVAIL')],
  EHOSTDOWN: ['unreachable', unreachable('EHOSTDOWN')],
  ECONNRESET: ['reset', reset],
  ECONNABORTED: ['reset', reset],
  EPIPE: ['reset', reset],
  ERR_STREAM_PREMATURE_CLOSE: ['reset', reset],
  ETIMEDOUT: ['timeout', () => 'no answer: the network gave up on the connection (ETIMEDOUT)'],
  ETIMEOUT: ['timeout', ({ host }) => `DNS: no name server answered for ${host} in time`],
  ERR_SSL_WRONG_VERSION_NUMBER: ['tls', () => 'TLS: what answers at this port does not speak TLS'],
  ERR_SSL_PACKET_LENGTH_TOO_LONG: ['tls', () => 'TLS: what answers at this port does not speak TLS'],
  ERR_SSL_UNSUPPORTED_PROTOCOL: ['tls', () => 'TLS: the server speaks only protocols older than TLSv1.2'],
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: ['tls', () => 'TLS: the server speaks only protocols older than TLSv1.2'],
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: ['tls', () => 'TLS: the server asks for a client certificate'],
  EMFILE: ['runner', ownLimit('EMFILE')],
  ENFILE: ['runner', ownLimit('ENFILE')],
  ENOBUFS: ['runner', ownLimit('ENOBUFS')],
  ENOMEM: ['runner', ownLimit('ENOMEM')]
}

/** The rest, by how the code begins. */
const families: readonly (readonly [RegExp, Fault, (code: string) => string])[] = [
  [/^HPE_HEADER_OVERFLOW$/, 'protocol', () => 'the headers of the answer are longer than 16 KiB'],
  [/^HPE_/, 'protocol', (code) => `the answer is not HTTP (${code})`],
  [/^(?:ERR_TLS|ERR_SSL|ERR_OSSL|CERT_|CRL_|EPROTO$)/, 'tls', (code) => `TLS: handshake failed (${code})`],
  [/^Z_|^ERR_(?:_ERROR_FORMAT|BROTLI)|^ERR_.*BROTLI/, 'body', () => 'the body is not compressed as its headers say'],
  [/^EAI_/, 'dns', (code) => `DNS: the name could not be looked up (${code})`],
  [/^ERR_INVALID_CHAR$/, 'protocol', () => 'a header of the request holds a character that no header may hold, such as a line break'],
  [/^WS_ERR_UNSUPPORTED_MESSAGE_LENGTH$/, 'message', () => 'a message is longer than 1 MiB'],
  [/^WS_ERR_/, 'protocol', (code) => `the answer is not WebSocket (${code})`]
]

/** Any failure of a try in words. What is not known is told by its code alone: messages of errors may hold what was sent. */
export function explain(error: unknown, host: string, { doing }: Progress): Trouble {
  if (error instanceof Trouble) return error
  const codes = codesOf(error)
  const code = codes.find((each) => each !== 'ENETUNREACH' && each !== 'EADDRNOTAVAIL') ?? codes[0] ?? ''
  const [fault, words] = known[code] ?? []
  if (fault && words) return new Trouble(fault, words({ host, doing }))
  const [, familyFault, familyWords] = families.find(([shape]) => shape.test(code)) ?? []
  if (familyFault && familyWords) return new Trouble(familyFault, familyWords(code))
  if (code) return new Trouble('protocol', `the exchange failed ${moments[doing]} (${code})`)
  // Whatever the network does has a code: this is a bug, and says nothing of the endpoint, unless what it answered set it off.
  return new Trouble(
    doing === 'body' || doing === 'message' ? 'protocol' : 'runner',
    `the probe itself failed ${moments[doing]} (${error instanceof Error ? error.name : typeof error}): please report it`
  )
}
