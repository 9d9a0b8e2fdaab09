import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { buffer } from 'node:stream/consumers'
import { createScript, type Fault, type Step } from './fault.ts'
import { interpose, type RawAnswer } from './interpose.ts'
import { listen } from './listen.ts'
import { startStranger } from './stranger.ts'
import { hasEffect, type Tap } from './tap.ts'

export interface ProxiedRequest {
  method: string
  /** With the query. */
  path: string
  fault: Fault['kind']
  /** Absent while unanswered and for a connection that a fault cut. */
  status?: number
  /** Milliseconds since the epoch. */
  at: number
}

export interface FaultProxy {
  /** The target as seen through the proxy, with its path. */
  url: string
  readonly requests: readonly ProxiedRequest[]
  /** What followed a redirect to the stranger: always empty for a client that keeps its secrets. */
  readonly strays: readonly string[]
  script(steps: readonly Step[]): void
  /** Called between effects: see `killAfter`. */
  tap(tap: Tap | undefined): void
  close(): Promise<void>
}

/** Stands before any HTTP server on loopback and lets things go wrong, one fault for each request, in order. */
export async function startFaultProxy(target: string, steps: readonly Step[] = []): Promise<FaultProxy> {
  const script = createScript(steps)
  const requests: ProxiedRequest[] = []
  const stranger = await startStranger()
  const state: { tap: Tap | undefined } = { tap: undefined }

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const fault = script.next()
    const { method = '', url: path = '' } = request
    const entry: ProxiedRequest = { method, path, fault: fault.kind, at: Date.now() }
    requests.push(entry)
    const tap = async (moment: Parameters<Tap>[0]) => (hasEffect(method) ? state.tap?.(moment) : undefined)
    const read = () => buffer(request)
    const act = async () => {
      const answer = await forward(target, request, await read())
      await tap('acted')
      return answer
    }
    const sent = await interpose(fault, { request, response, read, act, elsewhere: stranger.url })
    if (!sent) return
    entry.status = sent.status
    await tap('answered')
  }

  const { url, close } = await listen(handle)
  return {
    url: url + new URL(target).pathname.replace(/\/$/, ''),
    requests,
    strays: stranger.requests,
    script: script.add,
    tap: (tap) => void Object.assign(state, { tap }),
    close: async () => void (await Promise.all([close(), stranger.close()]))
  }
}

async function forward(target: string, { method, url = '/', headers }: IncomingMessage, body: Buffer): Promise<RawAnswer> {
  const { origin, host, protocol } = new URL(target)
  const send = protocol === 'https:' ? httpsRequest : httpRequest
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = send(origin + url, { method, headers: { ...headers, host, connection: 'close' } }, resolve)
    outgoing.once('error', reject)
    outgoing.end(body)
  })
  const told = Object.entries(answer.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return { status: answer.statusCode ?? 502, headers: Object.fromEntries(told), body: await buffer(answer) }
}
