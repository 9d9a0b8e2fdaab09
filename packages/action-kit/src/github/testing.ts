import { createServer, type IncomingHttpHeaders, type RequestListener, type Server, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { TransportError } from '@tocsin/notifier'
import type { GitHubOptions } from './client.ts'
import type { Exchange } from './exchange.ts'
import { github } from './github.ts'

/** A transport with nothing in it that could hide a mistake of the client. */
const plainExchange: Exchange = ({ url, method, headers, body }, { maxBytes, signal }) =>
  new Promise((resolve, reject) => {
    const fail = (cause: Error) =>
      reject(new TransportError(cause.message, { fault: signal?.aborted ? 'aborted' : 'reset', sent: true, cause }))
    const request = send(url, { method, headers: { ...headers }, ...(signal ? { signal } : {}) }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', fail)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: flat(response.headers), body: Buffer.concat(chunks).subarray(0, maxBytes) })
      )
    })
    request.on('error', fail)
    request.end(body)
  })

const flat = (headers: IncomingHttpHeaders) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))

export interface Seen {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: string
  /** Milliseconds since 1970. */
  at: number
}

export interface Answer {
  status?: number
  headers?: Record<string, string>
  /** Sent as JSON unless it is text or bytes; `hang` never answers, `reset` drops the connection. */
  body?: unknown
  fault?: 'hang' | 'reset'
}

/** A server on loopback that answers as told, request by request; the last answer stays. */
export async function serverThat(...answers: readonly (Answer | ((seen: Seen) => Answer))[]) {
  const seen: Seen[] = []
  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const { method = '', url = '', headers } = request
    const one = { method, url, headers, body: Buffer.concat(chunks).toString(), at: Date.now() }
    seen.push(one)
    const next = answers[Math.min(seen.length, answers.length) - 1]
    const { status = 200, headers: extra = {}, body = {}, fault } = typeof next === 'function' ? next(one) : (next ?? {})
    if (fault === 'reset') return void request.socket.destroy()
    if (fault === 'hang') return
    const raw = typeof body === 'string' || body instanceof Uint8Array
    response.writeHead(status, { 'content-type': raw ? 'text/plain' : 'application/json; charset=utf-8', ...extra })
    response.end(raw ? body : JSON.stringify(body))
  }
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, seen, [Symbol.asyncDispose]: () => close(server) }
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

/** The client under test; a second of waiting lasts 10 ms. */
export function clientFor(apiUrl: string, options: Partial<GitHubOptions> = {}) {
  const context = { apiUrl, owner: 'octo', repo: 'app' }
  return github({
    token: 'ghs_0123456789abcdefghij',
    context,
    exchange: plainExchange,
    log: { debug: () => undefined },
    secondMs: 10,
    ...options
  })
}

/** The message of what was thrown. */
export async function messageOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason
  )
  return error instanceof Error
    ? `${error.name}: ${error.message.replaceAll(/127\.0\.0\.1:\d+/g, '<host>')}`
    : `no error but ${String(error)}`
}
