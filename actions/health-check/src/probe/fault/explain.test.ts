import { expect, test } from '@jest/globals'
import type { Fault } from '../observation.ts'
import { type Doing, newProgress } from '../progress.ts'
import { Trouble } from '../trouble.ts'
import { explain } from './explain.ts'

const failure = (code: string) => Object.assign(new Error('connect https://ada:secret@a.test/?key=secret'), { code })

const rows: [string, Doing, Fault, string][] = [
  ['ENOTFOUND', 'dns', 'dns', 'DNS: a.test does not exist'],
  ['EAI_AGAIN', 'dns', 'dns', 'DNS: no name server answered for a.test (EAI_AGAIN)'],
  ['EAI_NODATA', 'dns', 'dns', 'DNS: a.test has no address'],
  ['EAI_SYSTEM', 'dns', 'dns', 'DNS: the name could not be looked up (EAI_SYSTEM)'],
  ['EREFUSED', 'dns', 'dns', 'DNS: the name server refused to answer for a.test'],
  ['ECONNREFUSED', 'connect', 'refused', 'connection refused by a.test'],
  ['EHOSTUNREACH', 'connect', 'unreachable', 'unreachable (EHOSTUNREACH)'],
  ['ENETUNREACH', 'connect', 'unreachable', 'unreachable (ENETUNREACH)'],
  ['ETIMEDOUT', 'connect', 'timeout', 'no answer: the network gave up on the connection (ETIMEDOUT)'],
  ['ECONNRESET', 'connect', 'reset', 'connection reset while connecting'],
  ['ECONNRESET', 'tls', 'reset', 'connection reset during the TLS handshake'],
  ['ECONNRESET', 'firstByte', 'reset', 'connection reset before an answer'],
  ['ECONNRESET', 'body', 'reset', 'connection reset in the middle of the body'],
  ['EPIPE', 'message', 'reset', 'connection reset before the message'],
  ['EPROTO', 'tls', 'tls', 'TLS: handshake failed (EPROTO)'],
  ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'tls', 'tls', 'TLS: handshake failed (ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE)'],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'tls', 'tls', 'TLS: the server speaks only protocols older than TLSv1.2'],
  ['HPE_INVALID_CONSTANT', 'firstByte', 'protocol', 'the answer is not HTTP (HPE_INVALID_CONSTANT)'],
  ['HPE_HEADER_OVERFLOW', 'firstByte', 'protocol', 'the headers of the answer are longer than 16 KiB'],
  ['Z_DATA_ERROR', 'body', 'body', 'the body is not compressed as its headers say'],
  ['Z_BUF_ERROR', 'body', 'body', 'the body is not compressed as its headers say'],
  ['ERR__ERROR_FORMAT_PADDING_1', 'body', 'body', 'the body is not compressed as its headers say'],
  ['WS_ERR_INVALID_OPCODE', 'message', 'protocol', 'the answer is not WebSocket (WS_ERR_INVALID_OPCODE)'],
  ['EMFILE', 'connect', 'runner', 'this machine could not open a connection (EMFILE)'],
  ['EWEIRD', 'firstByte', 'protocol', 'the exchange failed before an answer (EWEIRD)']
]
test.each(rows)('%s while doing %s is %s: %s', (code, doing, fault, words) => {
  const { fault: found, message } = explain(failure(code), 'a.test', { ...newProgress(), doing })
  expect([found, message]).toEqual([fault, words])
})

test('of several addresses, what one of them said counts more than that another has no way to it', () => {
  const all = new AggregateError([failure('ENETUNREACH'), failure('ECONNREFUSED')])
  expect(explain(all, 'a.test', newProgress()).fault).toBe('refused')
  expect(explain(new AggregateError([failure('ENETUNREACH')]), 'a.test', newProgress()).fault).toBe('unreachable')
})

test('what is told already stays as it is, and a bug says nothing of the endpoint', () => {
  const told = new Trouble('status', 'status 503, expected 200-299')
  expect(explain(told, 'a.test', newProgress())).toBe(told)
  const { fault, message } = explain(new TypeError('x of secret is undefined'), 'a.test', newProgress())
  expect([fault, message]).toEqual(['runner', 'the probe itself failed while its name was looked up (TypeError): please report it'])
})

test.each(['body', 'message'] as const)(
  'a bug that an answer set off (%s) is told as the endpoint’s: else a server could silence its outage',
  (doing) => {
    const { fault, message } = explain(new TypeError('x of secret is undefined'), 'a.test', { ...newProgress(), doing })
    expect([fault, message]).toEqual(['protocol', expect.stringMatching(/^the probe itself failed .* \(TypeError\): please report it$/)])
  }
)
