import type { Auth, RequestStep } from '@tocsin/notifier'
import { type Attempt, keepSecret } from '../attempt.ts'
import { fill } from '../fill/placeholder.ts'
import { lookUpIn } from '../fill/values.ts'
import { Trouble } from '../trouble.ts'

export interface Credentials {
  /** The header, where there is one. */
  authorization?: Record<'authorization', string>
  clientCertificate?: { cert: string; key: string }
}

type Kind = Auth['type']
type Show = { [K in Kind]: (auth: Extract<Auth, { type: K }>, attempt: Attempt) => Credentials | Promise<Credentials> }

const shows: Show = {
  basic: ({ username, password }, attempt) => basic(filled(username, attempt), filled(password, attempt), attempt),
  bearer: ({ token }, attempt) => bearer(filled(token, attempt)),
  oauth2: async (auth, attempt) => {
    const { tokenFor } = await import('./oauth2.ts')
    return bearer(await tokenFor(auth, attempt))
  },
  'client-certificate': ({ certificate, key }, attempt) => {
    const lookUp = lookUpIn(attempt)
    return { clientCertificate: checked(lookUp(certificate), lookUp(key)) }
  }
}

/** What a request shows of itself: `auth`, or the user and password of its URL. */
export async function credentialsOf(auth: RequestStep['auth'], url: URL, attempt: Attempt): Promise<Credentials> {
  if (auth) return (shows[auth.type] as (auth: Auth, attempt: Attempt) => Credentials | Promise<Credentials>)(auth, attempt)
  if (!url.username && !url.password) return {}
  return basic(unescaped(url.username), unescaped(url.password), attempt)
}

const filled = (text: string, attempt: Attempt) => fill(text, lookUpIn(attempt)).trim()
const bearer = (token: string): Credentials => ({ authorization: { authorization: `Bearer ${token}` } })

function basic(username: string, password: string, attempt: Attempt): Credentials {
  const pair = Buffer.from(`${username}:${password}`).toString('base64')
  keepSecret(attempt, pair)
  return { authorization: { authorization: `Basic ${pair}` } }
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Told here, since what TLS says of a wrong key names no cause. */
function checked(cert: string, key: string): { cert: string; key: string } {
  try {
    process.getBuiltinModule('node:tls').createSecureContext({ cert, key })
    return { cert, key }
  } catch {
    throw new Trouble('auth', 'the client certificate and its key are not PEM, or do not fit together')
  }
}
