import type { Socket } from 'node:net'
import type { RequestStep } from '@tocsin/notifier'
import type { Answer } from '../../expect/answer.ts'
import type { Attempt } from '../attempt.ts'
import { credentialsOf } from '../auth/credentials.ts'
import { dial } from '../dial/dial.ts'
import { explain } from '../fault/explain.ts'
import { fillUrl } from '../fill/fill-url.ts'
import { fill } from '../fill/placeholder.ts'
import { lookUpIn } from '../fill/values.ts'
import { firstThatFits } from '../heard.ts'
import { hostOf, portOf } from '../http/origin.ts'
import { during } from '../progress.ts'
import { Trouble } from '../trouble.ts'

/** What is read of what a service says, in characters. */
const longestMessage = 16_384

/** How long further data is gathered before it is looked at again. */
const gatherMs = 10

/** A step over TCP, or over TLS: it connects, says what is to be sent, and listens where a message is expected. */
export async function line(step: RequestStep, attempt: Attempt): Promise<Answer> {
  const url = fillUrl(step.url, lookUpIn(attempt))
  if (portOf(url) === 0) throw new Trouble('protocol', 'the address has no port')
  try {
    const { clientCertificate } = await credentialsOf(step.auth, url, attempt)
    const tls = { verify: step.verifyTls ?? true, ...(clientCertificate && { client: clientCertificate }) }
    const { socket, tls: facts } = await dial({ host: hostOf(url), port: portOf(url), ...(url.protocol === 'tls:' && { tls }) }, attempt)
    const message = await talk(socket, step, attempt)
    return { ...(message !== undefined && { message }), ...(facts && { tls: facts }) }
  } catch (error) {
    throw explain(error, hostOf(url), attempt.progress)
  }
}

async function talk(socket: Socket, { send, expect = {} }: RequestStep, attempt: Attempt): Promise<string | undefined> {
  const cut = () => socket.destroy(Object.assign(new Error('cut'), { code: 'ABORT_ERR' }))
  attempt.signal.addEventListener('abort', cut, { once: true })
  try {
    if (send !== undefined) await written(socket, fill(send, lookUpIn(attempt)))
    const { message } = expect
    if (message) return await during(attempt.progress, 'message', () => firstThatFits(textsOf(socket), message, attempt))
    return undefined
  } finally {
    attempt.signal.removeEventListener('abort', cut)
    socket.destroy()
  }
}

/** Whether it could be written is told by what comes back, or by nothing. */
const written = (socket: Socket, text: string) => new Promise<void>((resolve) => void socket.write(text, () => resolve()))

/** All that was said until now, again and again as more comes. */
async function* textsOf(socket: Socket): AsyncGenerator<string> {
  const { setTimeout: wait } = process.getBuiltinModule('node:timers/promises')
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    text = (text + decoder.decode(chunk, { stream: true })).slice(0, longestMessage)
    yield text
    if (text.length === longestMessage) return
    await wait(gatherMs)
  }
}
