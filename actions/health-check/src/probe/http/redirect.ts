import type { StatusRange } from '@tocsin/notifier'
import type { Attempt } from '../attempt.ts'
import { Trouble } from '../trouble.ts'
import { exchange, type HttpAnswer, type Reach } from './exchange.ts'
import { remember, withCookies } from './jar.ts'
import type { HttpMessage } from './message.ts'

export interface Following {
  /** How many are followed. */
  redirects: number
  /** Where a redirect is what is expected, it is not followed. */
  expected: readonly StatusRange[]
}

/** An exchange with all redirects that are to be followed. */
export async function follow(message: HttpMessage, following: Following, reach: Reach, attempt: Attempt): Promise<HttpAnswer> {
  let next: HttpMessage | undefined = message
  for (let left = following.redirects; ; left -= 1) {
    const sent: HttpMessage = next
    const answer = await exchange(withCookies(sent, attempt), reach, attempt).catch((error: unknown) => {
      throw sent === message ? error : ledAstray(error, sent.url)
    })
    remember(answer, sent.url, attempt)
    next = isFollowed(answer, following) ? redirected(sent, answer, attempt.secrets) : undefined
    if (!next) return sent.url.origin === message.url.origin ? answer : { ...answer, stranger: sent.url.host }
    if (left === 0) throw new Trouble('redirect', `more than ${following.redirects} redirects`)
  }
}

/** Where the endpoint itself leads those who came by IPv4 is its own doing: a server must not choose that nobody can tell. */
export const ledAstray = (error: unknown, { host }: URL): unknown =>
  error instanceof Trouble && error.fault === 'no-ipv6'
    ? new Trouble('redirect', `redirected to ${host}, which has no IPv4 address that this machine could reach`)
    : error

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status)

function isFollowed({ status, headers }: HttpAnswer, { redirects, expected }: Following): boolean {
  const isWanted = expected.length > 0 && expected.every(([from, to]) => from >= 300 && to <= 399)
  return redirects > 0 && isRedirect(status) && headers.location !== undefined && !isWanted
}

/** The request that an answer asks for (RFC 9110, section 15.4). To another origin goes nothing that was meant for this one. */
export function redirected(
  message: HttpMessage,
  { status, headers }: Pick<HttpAnswer, 'status' | 'headers'>,
  secrets: ReadonlySet<string> = new Set()
): HttpMessage {
  const url = URL.parse(headers.location?.[0] ?? '', message.url.href)
  if (!url || !/^https?:$/.test(url.protocol)) throw new Trouble('redirect', 'redirected to what is no http or https URL')
  url.username = ''
  url.password = ''
  const kept = becomesGet(status, message.method) ? withoutBody(message) : message
  if (url.origin === message.url.origin) return { ...kept, url }
  if (kept.body !== undefined) {
    throw new Trouble('redirect', `redirected with the body of the request to another host (${url.host}): not followed`)
  }
  return { method: kept.method, url, headers: harmless(kept.headers, secrets), verifyTls: kept.verifyTls }
}

const becomesGet = (status: number, method: string) =>
  (status === 303 && method !== 'HEAD') || ((status === 301 || status === 302) && method === 'POST')

function withoutBody({ body: _, headers, ...message }: HttpMessage): HttpMessage {
  const kept = Object.entries(headers).filter(([name]) => !name.startsWith('content-'))
  return { ...message, method: 'GET', headers: Object.fromEntries(kept) }
}

const alwaysSent = ['accept', 'accept-encoding', 'user-agent']

/** Firewalls are told to let a user agent pass that nobody else knows: where it holds a secret, it is one. */
function harmless(headers: HttpMessage['headers'], secrets: ReadonlySet<string>): HttpMessage['headers'] {
  const isSecret = (value: string) => [...secrets].some((secret) => secret.trim() !== '' && value.includes(secret.trim()))
  return Object.fromEntries(Object.entries(headers).filter(([name, value]) => alwaysSent.includes(name) && !isSecret(value)))
}
