import { type Auth, fields, parsedJson, redactor } from '@tocsin/notifier'
import { shownText } from '../../expect/shown.ts'
import { type Attempt, keepSecret } from '../attempt.ts'
import { explain } from '../fault/explain.ts'
import { fillUrl } from '../fill/fill-url.ts'
import { fill } from '../fill/placeholder.ts'
import { lookUpIn } from '../fill/values.ts'
import { exchange, type HttpAnswer } from '../http/exchange.ts'
import type { HttpMessage } from '../http/message.ts'
import { newProgress } from '../progress.ts'
import { Trouble } from '../trouble.ts'

type OAuth2 = Extract<Auth, { type: 'oauth2' }>

interface Client {
  id: string
  secret: string
}

const reach = { keep: 65_536, count: 65_536 }

/** A token by client credentials (RFC 6749, section 4.4), one for all steps that ask alike. Its time is not that of the endpoint. */
export async function tokenFor(auth: OAuth2, attempt: Attempt): Promise<string> {
  const asked = JSON.stringify(auth)
  const known = attempt.tokens.get(asked)
  if (known !== undefined) return known
  const { progress } = attempt
  progress.doing = 'token'
  // What the server of tokens takes and shows is not told as the endpoint's.
  const token = await fetched(auth, { ...attempt, progress: newProgress() })
  attempt.tokens.set(asked, token)
  keepSecret(attempt, token)
  return token
}

async function fetched(auth: OAuth2, attempt: Attempt): Promise<string> {
  const lookUp = lookUpIn(attempt)
  const url = fillUrl(auth.tokenUrl, lookUp)
  const client = { id: fill(auth.clientId, lookUp).trim(), secret: fill(auth.clientSecret, lookUp).trim() }
  const form = { grant_type: 'client_credentials', ...wishes(auth) }
  const answer = await asked(url, form, inHeader(client, attempt), attempt)
  // Both ways to name the client are in use, and nothing says beforehand which one a server takes.
  const isRefused = answer.status === 400 || answer.status === 401
  return tokenIn(isRefused ? await asked(url, { ...form, ...inForm(client) }, {}, attempt) : answer, url, attempt)
}

const wishes = ({ scope, audience }: OAuth2) => ({ ...(scope !== undefined && { scope }), ...(audience !== undefined && { audience }) })

/** Each part is escaped as in a form (RFC 6749, section 2.3.1). */
function inHeader({ id, secret }: Client, attempt: Attempt): Record<string, string> {
  const pair = Buffer.from(`${formEscape(id)}:${formEscape(secret)}`).toString('base64')
  keepSecret(attempt, pair)
  return { authorization: `Basic ${pair}` }
}

const inForm = ({ id, secret }: Client) => ({ client_id: id, client_secret: secret })
const formEscape = (text: string) => new URLSearchParams([['', text]]).toString().slice(1)

async function asked(url: URL, form: Record<string, string>, headers: Record<string, string>, attempt: Attempt): Promise<HttpAnswer> {
  const message: HttpMessage = {
    method: 'POST',
    url,
    headers: { 'user-agent': 'tocsin', accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
    verifyTls: true
  }
  try {
    return await exchange(message, reach, attempt)
  } catch (error) {
    const { fault, message: words } = explain(error, url.hostname, attempt.progress)
    throw new Trouble(fault === 'runner' || fault === 'blocked' ? fault : 'auth', `no token from ${url.host}: ${words}`)
  }
}

function tokenIn({ status, body }: HttpAnswer, url: URL, { secrets }: Attempt): string {
  const { access_token: token, error } = fields(parsedJson(body.text))
  if (status === 200 && typeof token === 'string' && token !== '') return token
  const why = typeof error === 'string' ? ` (${shownText(error, redactor([...secrets]))})` : ''
  throw new Trouble('auth', `no token from ${url.host}: ${status === 200 ? 'its answer holds none' : `status ${status}`}${why}`)
}
