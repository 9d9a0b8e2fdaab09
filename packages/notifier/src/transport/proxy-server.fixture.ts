import { createServer, request as forward, type IncomingMessage } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { connect, type Socket } from 'node:net'
import { type Loopback, listening } from './loopback.fixture.ts'

export interface ProxyServerOptions {
  /** Where everything is sent, whatever host was asked for. */
  to: number
  /** What it answers to CONNECT instead of a tunnel. */
  refuse?: number
  /** Serve over TLS. */
  tls?: { key: string; cert: string }
}

/** A test's proxy; `seen` holds what it was asked for and with which credentials. */
export async function proxyServer({ to, refuse, tls }: ProxyServerOptions): Promise<Loopback & { seen: string[] }> {
  const seen: string[] = []
  const note = ({ method, url, headers }: IncomingMessage) => seen.push(`${method} ${url} ${headers['proxy-authorization'] ?? ''}`.trim())
  const server = tls ? createSecureServer(tls) : createServer()
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    note(request)
    if (refuse) return socket.end(`HTTP/1.1 ${refuse} No\r\n\r\n`)
    const upstream = connect(to, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
    socket.pipe(upstream).pipe(socket)
  })
  server.on('request', (request, response) => {
    note(request)
    if (refuse) return response.writeHead(refuse).end()
    const { pathname, search } = new URL(request.url ?? '')
    const upstream = forward({ host: '127.0.0.1', port: to, method: request.method, path: pathname + search, headers: request.headers })
    upstream.on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers)))
    request.pipe(upstream)
  })
  return { ...(await listening(server)), seen }
}
