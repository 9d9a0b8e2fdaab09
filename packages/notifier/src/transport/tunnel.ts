import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { TransportError } from '../http.ts'
import type { Wiring } from './connect.ts'
import { type ProxyServer, proxyHeaders } from './proxy.ts'

/** The request that asks a proxy for a tunnel. */
export function tunnelRequest(url: URL, proxy: ProxyServer, signal: AbortSignal): RequestOptions {
  const authority = `${url.hostname}:${url.port || 443}`
  return {
    method: 'CONNECT',
    host: proxy.host,
    port: proxy.port,
    path: authority,
    headers: { host: authority, ...proxyHeaders(proxy) },
    signal
  }
}

/** What lays TLS to the host over a tunnel; made beforehand, so that no socket is ever without somebody who hears its errors. */
export async function tls({ hostname }: URL, { trust }: Wiring): Promise<(tunnel: Socket) => TLSSocket> {
  const { connect } = process.getBuiltinModule('node:tls')
  const { isIP } = process.getBuiltinModule('node:net')
  const trusted = await trust()
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  return (tunnel) => connect({ socket: tunnel, host, ...(isIP(host) === 0 && { servername: host }), ...trusted })
}

export function openTunnel(connect: ClientRequest): Promise<Socket> {
  return new Promise((resolve, reject) => {
    connect.on('error', reject)
    connect.once('connect', ({ statusCode = 0 }: IncomingMessage, socket: Socket) => {
      if (statusCode === 200) return resolve(socket)
      socket.destroy()
      reject(refusal(statusCode))
    })
    connect.end()
  })
}

export function refusal(status: number): TransportError {
  const hint = status === 407 ? ': it wants a user and password' : ''
  return new TransportError(`the proxy answered ${status}${hint}`, { fault: 'proxy', sent: false })
}
