import { type Attempt, type Cookie, keepSecret } from '../attempt.ts'
import type { HttpAnswer } from './exchange.ts'
import type { HttpMessage } from './message.ts'

/** Of one host; what comes beyond is overlooked. */
const most = { cookies: 50, length: 4_096 }

const isSecure = ({ protocol }: URL) => protocol === 'https:' || protocol === 'wss:'

/** Keeps the cookies of an answer for later requests of the try to the same host: name and value, whatever else they say. */
export function remember({ headers }: Pick<HttpAnswer, 'headers'>, url: URL, attempt: Attempt): void {
  const cookies = attempt.jar.get(url.hostname) ?? new Map<string, Cookie>()
  for (const written of headers['set-cookie'] ?? []) {
    const [, name = '', value = ''] = /^\s*([^=;\s]+)=([^;]*)/.exec(written.slice(0, most.length)) ?? []
    if (name === '' || (cookies.size >= most.cookies && !cookies.has(name))) continue
    cookies.set(name, { value: value.trim(), secure: isSecure(url) })
    keepSecret(attempt, value.trim())
  }
  attempt.jar.set(url.hostname, cookies)
}

export function withCookies<T extends Pick<HttpMessage, 'url' | 'headers'>>(message: T, { jar }: Attempt): T {
  const cookies = [...(jar.get(message.url.hostname) ?? [])].filter(([, { secure }]) => !secure || isSecure(message.url))
  if (cookies.length === 0) return message
  const written = [message.headers.cookie, ...cookies.map(([name, { value }]) => `${name}=${value}`)].filter(Boolean)
  return { ...message, headers: { ...message.headers, cookie: written.join('; ') } }
}
