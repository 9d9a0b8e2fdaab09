import type { HttpRequest } from '@tocsin/notifier'
import { ActionError } from '../errors.ts'
import type { ExchangeAnswer } from './exchange.ts'

const redirects = new Set([301, 302, 303, 307, 308])
const keepsMethod = new Set([307, 308])
const harmlessHeaders = new Set(['accept', 'user-agent'])

/** The request that a redirect asks for, if the answer is one. Another host gets no credentials, and never a write. */
export function nextHop(request: HttpRequest, { status, headers }: Omit<ExchangeAnswer, 'body'>): HttpRequest | undefined {
  if (!redirects.has(status) || !headers.location) return undefined
  const from = new URL(request.url)
  const to = URL.parse(headers.location, from.href)
  if (!to || !isSafe(from, to)) throw refused(from, 'to an address that is not https')
  const moved = to.origin !== from.origin
  if (request.method !== 'GET' && (moved || !keepsMethod.has(status))) throw refused(from, `a ${request.method} request`)
  return { ...request, url: to.href, headers: moved ? withoutCredentials(request.headers) : request.headers }
}

const isSafe = (from: URL, to: URL) => to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:')

function withoutCredentials(headers: HttpRequest['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => harmlessHeaders.has(name.toLowerCase())))
}

function refused(from: URL, what: string): ActionError {
  return new ActionError(`${from.host} redirected ${what}, which is not followed`, {
    fix: 'Was the repository renamed or moved? Use its new name.'
  })
}
