import type { ClientRequest, IncomingMessage } from 'node:http'
import { type HttpRequest, TransportError } from '../http.ts'
import { readBody } from './body.ts'
import { certificates } from './certificates.ts'
import { openerFor, type Wiring } from './connect.ts'
import { startDeadline } from './deadline.ts'
import { explain, type Progress } from './explain.ts'
import { type Environment, proxyFor } from './proxy.ts'
import { refusal } from './tunnel.ts'

export interface ExchangeConfig {
  /** Proxy and certificate variables: `https_proxy`, `http_proxy`, `no_proxy` in either case, and `SSL_CERT_FILE`. */
  env?: Environment
  /** PEM certificates to trust besides the usual ones. */
  ca?: readonly string[]
}

export interface ExchangeOptions {
  /** For connecting, sending and the whole answer together. */
  timeoutMs: number
  signal?: AbortSignal
  /** 1 MiB where absent. */
  maxBytes?: number
}

export interface ExchangeAnswer {
  status: number
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>
  body: Uint8Array
  /** Whether the body was longer than `maxBytes`. */
  cut: boolean
}

export type Exchange = (request: HttpRequest, options: ExchangeOptions) => Promise<ExchangeAnswer>

const oneMebibyte = 1_048_576

/** Sends a request once over its own connection. Follows no redirect. Rejects with a `TransportError` that names no path. */
export function createExchange({ env = {}, ca = [] }: ExchangeConfig = {}): Exchange {
  const trust = certificates(env, ca)
  return async (request, { timeoutMs, signal, maxBytes = oneMebibyte }) => {
    const progress: Progress = { phase: 'connecting', behindProxy: false }
    const deadline = startDeadline(timeoutMs, signal)
    try {
      return await converse(request, env, maxBytes, { trust, progress, signal: deadline.signal })
    } catch (error) {
      throw explain(error, request, progress, deadline)
    } finally {
      deadline.stop()
    }
  }
}

async function converse(request: HttpRequest, env: Environment, maxBytes: number, wiring: Wiring): Promise<ExchangeAnswer> {
  const url = urlOf(request)
  const proxy = proxyFor(url, env)
  wiring.progress.behindProxy = proxy !== undefined
  const open = await openerFor(url, request, proxy, wiring)
  wiring.signal.throwIfAborted()
  const response = await answerTo(open(), request.body, wiring.progress)
  if (proxy && response.statusCode === 407) throw refusal(407)
  return { status: response.statusCode ?? 0, headers: flat(response.headers), ...(await readBody(response, maxBytes)) }
}

function answerTo(request: ClientRequest, body: HttpRequest['body'], progress: Progress): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('socket', (socket) => socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => advance(progress, 'sending')))
    request.once('finish', () => advance(progress, 'waiting'))
    request.once('response', (response) => {
      advance(progress, 'reading')
      resolve(response)
    })
    request.on('error', reject)
    // After an answer like `101 Switching Protocols`, which nobody asked for, neither of the two ever comes.
    request.once('close', () => reject(Object.assign(new Error('closed without an answer'), { code: 'ECONNRESET' })))
    request.end(body)
  })
}

const phases: readonly Progress['phase'][] = ['connecting', 'sending', 'waiting', 'reading']

function advance(progress: Progress, phase: Progress['phase']): void {
  if (phases.indexOf(phase) > phases.indexOf(progress.phase)) progress.phase = phase
}

function urlOf({ url }: HttpRequest): URL {
  const parsed = URL.parse(url)
  if (parsed && /^https?:$/.test(parsed.protocol)) return parsed
  throw new TransportError('the address is not an http or https URL', { fault: 'other', sent: false })
}

function flat(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]))
}
