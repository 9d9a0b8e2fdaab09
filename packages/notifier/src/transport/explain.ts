import { type HttpRequest, TransportError, type TransportFault } from '../http.ts'
import type { Deadline } from './deadline.ts'

/** How far an exchange came; from `waiting` on the receiver has the whole request. */
export interface Progress {
  phase: 'connecting' | 'sending' | 'waiting' | 'reading'
  /** Whether the next thing to fail is the proxy. */
  behindProxy: boolean
}

const codes: Readonly<Record<string, TransportFault>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_NODATA: 'dns',
  EAI_FAIL: 'dns',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  EADDRNOTAVAIL: 'refused',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  ERR_STREAM_PREMATURE_CLOSE: 'reset',
  ETIMEDOUT: 'timeout',
  EPROTO: 'tls',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  HOSTNAME_MISMATCH: 'tls',
  INVALID_CA: 'tls'
}

const tlsCode = /^(?:CERT_|CRL_|ERR_TLS|ERR_SSL|ERR_OSSL|SELF_SIGNED_|UNABLE_TO_)/

const words: Record<TransportFault, string> = {
  dns: 'the host name cannot be resolved',
  refused: 'no connection',
  reset: 'connection reset',
  timeout: 'no answer',
  tls: 'the certificate or TLS handshake was not accepted',
  proxy: 'the proxy did not connect',
  aborted: 'cancelled',
  other: 'the exchange failed'
}

const moments: Record<Progress['phase'], string> = {
  connecting: 'while connecting',
  sending: 'before the request was sent',
  waiting: 'after the request was sent',
  reading: 'in the middle of the answer'
}

/** Any failure of an exchange as a `TransportError`. The cause is left out, since it may hold the URL. */
export function explain(error: unknown, request: HttpRequest, { phase, behindProxy }: Progress, deadline: Deadline): TransportError {
  const sent = phase === 'waiting' || phase === 'reading'
  const whom = `${request.method} ${hostOf(request)}`
  if (error instanceof TransportError) return new TransportError(`${whom}: ${error.message}`, { fault: error.fault, sent: error.sent })
  const cut = deadline.reason()
  if (cut) return new TransportError(`${whom}: ${cutWords(cut, phase, deadline.timeoutMs)}`, { fault: cut, sent })
  const code = codeOf(error)
  const fault = behindProxy && phase === 'connecting' ? 'proxy' : faultOf(code)
  return new TransportError(`${whom}: ${words[fault]}${suffix(fault, phase, code)}`, { fault, sent })
}

function hostOf({ url }: HttpRequest): string {
  const parsed = URL.parse(url)
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.host : 'an invalid URL'
}

function cutWords(cut: 'timeout' | 'aborted', phase: Progress['phase'], timeoutMs: number): string {
  return cut === 'aborted' ? `cancelled ${moments[phase]}` : `cut after ${timeoutMs / 1000} s ${moments[phase]}`
}

function suffix(fault: TransportFault, phase: Progress['phase'], code: string): string {
  if (fault === 'reset' || fault === 'timeout') return ` ${moments[phase]}`
  return code ? ` (${code})` : ''
}

function faultOf(code: string): TransportFault {
  return codes[code] ?? (tlsCode.test(code) ? 'tls' : 'other')
}

export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}
