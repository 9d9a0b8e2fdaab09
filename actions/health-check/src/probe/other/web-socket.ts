import type { RequestStep } from '@tocsin/notifier'
import { WebSocket } from 'ws'
import type { Answer } from '../../expect/answer.ts'
import type { Attempt } from '../attempt.ts'
import type { Line } from '../dial/dial.ts'
import { explain } from '../fault/explain.ts'
import { fill } from '../fill/placeholder.ts'
import { lookUpIn } from '../fill/values.ts'
import { firstThatFits } from '../heard.ts'
import { openLine } from '../http/exchange.ts'
import { withCookies } from '../http/jar.ts'
import type { HttpMessage } from '../http/message.ts'
import { hostOf } from '../http/origin.ts'
import { requestOf } from '../http/request.ts'
import { during } from '../progress.ts'
import { oneMebibyte } from '../reach.ts'
import { Trouble } from '../trouble.ts'

/** A step over WebSocket: it opens, says what is to be sent, and listens where a message is expected. */
export async function webSocket(step: RequestStep, attempt: Attempt): Promise<Answer> {
  const { body: _, ...plain } = step
  const message = withCookies(await requestOf(plain, attempt), attempt)
  try {
    const line = await openLine(message, attempt)
    const said = await talk(step, message, line, attempt)
    return { ...said, ...(line.tls && { tls: line.tls }) }
  } catch (error) {
    throw explain(error, hostOf(message.url), attempt.progress)
  }
}

async function talk({ send, expect = {} }: RequestStep, request: HttpMessage, { socket }: Line, attempt: Attempt): Promise<Answer> {
  const client = clientOver(socket, request)
  try {
    const messages = messagesOf(client, attempt.signal)
    const status = await during(attempt.progress, 'firstByte', () => opened(client, attempt.signal))
    attempt.progress.status = status
    const answer: Answer = { status, success: [[101, 101]] }
    if (status !== 101) return answer
    if (send !== undefined) client.send(fill(send, lookUpIn(attempt)))
    const { message } = expect
    const said = message && (await during(attempt.progress, 'message', () => firstThatFits(messages, message, attempt)))
    return { ...answer, ...(said !== undefined && { message: said }) }
  } finally {
    client.terminate()
    socket.destroy()
  }
}

function clientOver(socket: Line['socket'], { url, headers }: HttpMessage): WebSocket {
  const { 'sec-websocket-protocol': protocols = '', ...others } = headers
  const named = protocols.split(',').flatMap((each) => each.trim() || [])
  const client = new WebSocket(url.href, named, {
    createConnection: () => socket,
    headers: others,
    maxPayload: oneMebibyte,
    perMessageDeflate: false
  })
  // Also of an error that comes when nobody waits for one.
  return client.on('error', () => {})
}

/** The status of the answer: 101 once it is open. */
function opened(client: WebSocket, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    client.once('open', () => resolve(101))
    client.once('unexpected-response', (_request, response) => {
      response.destroy()
      resolve(response.statusCode ?? 0)
    })
    client.once('error', (error) => reject(withCode(error)))
    client.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })))
    signal.addEventListener('abort', () => client.terminate(), { once: true })
  })
}

/** What the library finds wrong with a handshake has no code of its own. */
function withCode(error: Error): Error {
  return 'code' in error ? error : new Trouble('protocol', 'the answer is not that of a WebSocket')
}

/** From the beginning on, since a message may come with the answer. */
async function* textsOf(events: AsyncIterable<unknown[]>): AsyncGenerator<string> {
  for await (const [data] of events) yield String(data)
}

function messagesOf(client: WebSocket, signal: AbortSignal): AsyncIterable<string> {
  const { on } = process.getBuiltinModule('node:events')
  return textsOf(on(client, 'message', { close: ['close'], signal, highWaterMark: 16, lowWaterMark: 4 } as never))
}
