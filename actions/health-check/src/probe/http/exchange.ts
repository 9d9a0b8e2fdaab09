import type { ClientRequest, IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { Answer } from '../../expect/answer.ts'
import type { Attempt } from '../attempt.ts'
import { dial, type Line } from '../dial/dial.ts'
import { explain } from '../fault/explain.ts'
import { during } from '../progress.ts'
import type { Trouble } from '../trouble.ts'
import { readBody } from './body.ts'
import type { HttpMessage } from './message.ts'
import { hostOf, portOf } from './origin.ts'

/** What a body is read up to, in bytes: `keep` as text, `count` to know its size. */
export interface Reach {
  keep: number
  count: number
}

export type HttpAnswer = Answer & Required<Pick<Answer, 'status' | 'headers' | 'body'>>

/** Sends one request over its own connection and reads the answer. Follows no redirect. Rejects with a `Trouble`. */
export async function exchange(message: HttpMessage, reach: Reach, attempt: Attempt): Promise<HttpAnswer> {
  try {
    const line = await openLine(message, attempt)
    return await converse(message, reach, line, attempt)
  } catch (error) {
    throw explained(error, message, attempt)
  }
}

const explained = (error: unknown, { url }: HttpMessage, { progress }: Attempt): Trouble => explain(error, hostOf(url), progress)

export function openLine({ url, verifyTls, clientCertificate }: HttpMessage, attempt: Attempt): Promise<Line> {
  const secure = url.protocol === 'https:' || url.protocol === 'wss:'
  const tls = { verify: verifyTls, protocols: ['http/1.1'], ...(clientCertificate && { client: clientCertificate }) }
  return dial({ host: hostOf(url), port: portOf(url), ...(secure && { tls }) }, attempt)
}

async function converse(message: HttpMessage, reach: Reach, { socket, tls }: Line, attempt: Attempt): Promise<HttpAnswer> {
  try {
    const response = await during(attempt.progress, 'firstByte', () => answerTo(message, socket))
    const status = response.statusCode ?? 0
    attempt.progress.status = status
    const body = await during(attempt.progress, 'body', () => readBody(response, reach))
    return { status, headers: headersOf(response), body, ...(tls && { tls }) }
  } finally {
    socket.destroy()
  }
}

/** Its connection ends with the try, and the request with it. */
function answerTo({ method, url, headers, body }: HttpMessage, socket: Socket): Promise<IncomingMessage> {
  const { request: send } = process.getBuiltinModule('node:http')
  return new Promise((resolve, reject) => {
    const path = `${url.pathname}${url.search}`
    const all = { host: url.host, ...headers, ...lengthOf(method, body) }
    const request: ClientRequest = send({ createConnection: () => socket, method, path, headers: all, setHost: false })
    request.once('response', resolve)
    request.on('error', reject)
    // After an answer like `101 Switching Protocols`, which nobody asked for, neither of the two ever comes.
    request.once('close', () => reject(Object.assign(new Error('closed without an answer'), { code: 'ECONNRESET' })))
    request.end(body)
  })
}

function lengthOf(method: string, body: string | undefined): Record<string, string> {
  if (body !== undefined) return { 'content-length': String(Buffer.byteLength(body)) }
  return ['POST', 'PUT', 'PATCH'].includes(method) ? { 'content-length': '0' } : {}
}

/** Without a prototype, so that a header called `constructor` is only there when it was sent. */
function headersOf({ headersDistinct }: IncomingMessage): Record<string, readonly string[]> {
  return Object.assign(Object.create(null), headersDistinct)
}
