import type { RequestStep } from '@tocsin/notifier'
import type { Attempt } from '../attempt.ts'
import { type Credentials, credentialsOf } from '../auth/credentials.ts'
import { filledBody } from '../fill/body.ts'
import { fillUrl } from '../fill/fill-url.ts'
import { fill } from '../fill/placeholder.ts'
import { lookUpIn } from '../fill/values.ts'
import type { HttpMessage } from './message.ts'

const usual = { 'user-agent': 'tocsin', accept: '*/*', 'accept-encoding': 'gzip, deflate, br' }

/** The request of a step with every value in place. It fetches a token where one is wanted. */
export async function requestOf(step: RequestStep, attempt: Attempt): Promise<HttpMessage> {
  const lookUp = lookUpIn(attempt)
  const url = fillUrl(step.url, lookUp)
  const { authorization, clientCertificate } = await credentialsOf(step.auth, url, attempt)
  url.username = ''
  url.password = ''
  const headers: Record<string, string> = { ...usual, ...kindOf(step), ...authorization, ...filledHeaders(step.headers, lookUp) }
  const body = filledBody(step.body, headers['content-type'], lookUp)
  return {
    method: step.method ?? (body === undefined ? 'GET' : 'POST'),
    url,
    headers,
    verifyTls: step.verifyTls ?? true,
    ...(body !== undefined && { body }),
    ...certificate(clientCertificate)
  }
}

const certificate = (clientCertificate: Credentials['clientCertificate']) => (clientCertificate ? { clientCertificate } : {})

const kindOf = ({ body }: RequestStep): Record<string, string> => (typeof body === 'object' ? { 'content-type': 'application/json' } : {})

/** Names in lower case. Space around a value means nothing, and secrets often end in a line break. */
function filledHeaders(headers: RequestStep['headers'] = {}, lookUp: (name: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), fill(value, lookUp).trim()]))
}
