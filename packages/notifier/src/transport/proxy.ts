import { TransportError } from '../http.ts'
import { unescaped } from '../web-url.ts'
import { bypassesProxy } from './no-proxy.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export interface ProxyServer {
  secure: boolean
  host: string
  port: number
  /** The header `proxy-authorization`, if the URL of the proxy holds a user. */
  authorization?: string
}

/** The proxy for a URL, as curl reads the variables: lower case wins over upper case. */
export function proxyFor(url: URL, env: Environment): ProxyServer | undefined {
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const value = variable(env, name)
  if (!value || bypassesProxy(url, variable(env, 'no_proxy'))) return undefined
  return parseProxy(value, name)
}

const variable = (env: Environment, name: string) => (env[name] || env[name.toUpperCase()] || '').trim()

function parseProxy(value: string, name: string): ProxyServer {
  const url = URL.parse(value.includes('://') ? value : `http://${value}`)
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) {
    throw new TransportError(`${name} is not an http or https URL of a proxy`, { fault: 'proxy', sent: false })
  }
  const secure = url.protocol === 'https:'
  return {
    secure,
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(url.port) || (secure ? 443 : 80),
    ...((url.username || url.password) && { authorization: basic(url) })
  }
}

function basic({ username, password }: URL): string {
  return `Basic ${Buffer.from(`${unescaped(username)}:${unescaped(password)}`).toString('base64')}`
}

export function proxyHeaders({ authorization }: ProxyServer): Record<string, string> {
  return authorization === undefined ? {} : { 'proxy-authorization': authorization }
}
