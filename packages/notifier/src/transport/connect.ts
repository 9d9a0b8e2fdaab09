import type { ClientRequest, RequestOptions } from 'node:http'
import type { HttpRequest } from '../http.ts'
import { unescaped } from '../web-url.ts'
import type { Trust } from './certificates.ts'
import type { Progress } from './explain.ts'
import { type ProxyServer, proxyHeaders } from './proxy.ts'
import { openTunnel, tls, tunnelRequest } from './tunnel.ts'

export interface Wiring {
  trust(): Promise<Trust>
  progress: Progress
  signal: AbortSignal
}

/** Starts the request; its body is still to be written. Called at once, so that no error goes unheard. */
export type Opener = () => ClientRequest

/** The way to a host: direct, through a forwarding proxy, or through a tunnel. */
export async function openerFor(url: URL, request: HttpRequest, proxy: ProxyServer | undefined, wiring: Wiring): Promise<Opener> {
  const options = { method: request.method, headers: request.headers, signal: wiring.signal }
  if (!proxy) return opener(url.protocol === 'https:', { ...options, ...target(url) }, wiring)
  if (url.protocol === 'http:') return opener(proxy.secure, forwarded(url, options, proxy), wiring)

  const secured = await tls(url, wiring)
  const connect = await opener(proxy.secure, tunnelRequest(url, proxy, wiring.signal), wiring)
  const tunnel = await openTunnel(connect())
  wiring.progress.behindProxy = false
  return () => process.getBuiltinModule('node:https').request({ ...options, ...target(url), createConnection: () => secured(tunnel) })
}

/** Loads TLS, 20 ms of start-up, only where needed. No `import`: for its list of exports it would load undici too, 45 ms. */
async function opener(secure: boolean, options: RequestOptions, wiring: Wiring): Promise<Opener> {
  const { request } = process.getBuiltinModule(secure ? 'node:https' : 'node:http')
  const all = { ...options, agent: false as const, ...(secure && (await wiring.trust())) }
  return () => request(all)
}

function forwarded(url: URL, options: RequestOptions & { headers: HttpRequest['headers'] }, proxy: ProxyServer): RequestOptions {
  const { auth } = target(url)
  return {
    ...options,
    host: proxy.host,
    port: proxy.port,
    path: `${url.origin}${url.pathname}${url.search}`,
    headers: { ...options.headers, host: url.host, ...proxyHeaders(proxy) },
    ...(auth !== undefined && { auth })
  }
}

function target({ protocol, hostname, port, pathname, search, username, password }: URL) {
  return {
    protocol,
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port || (protocol === 'https:' ? 443 : 80),
    path: pathname + search,
    ...((username || password) && { auth: `${unescaped(username)}:${unescaped(password)}` })
  }
}
