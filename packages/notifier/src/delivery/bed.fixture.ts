import type { Alert } from '../alert.ts'
import type { Channel, Verdict } from '../channel.ts'
import { type HttpAnswer, type HttpRequest, type Transport, TransportError, type TransportFault } from '../http.ts'
import type { Receipts } from '../receipt.ts'
import { memoryReceipts } from '../receipts/memory.fixture.ts'
import { outlet } from './outlet.ts'
import type { DeliveryPorts, Dispatch } from './ports.ts'
import { virtualTime } from './virtual-time.fixture.ts'

/** One answer of the scripted receiver; a fault is how the transport rejects, `hang` is cut by the time allowed. */
export type Answer = Partial<HttpAnswer> | { fault: TransportFault; sent: boolean } | 'hang' | { throws: string }

interface Sent {
  at: number
  method: string
  url: string
  body: string
}

export const secret = 'https://hooks.example/services/T00/B11/s3cr3t-path'

/** A receiver with the manners of most: 2xx takes, 429 and 5xx may come again, a 409 asks for another request. */
export const plain: Channel<string, HttpRequest, HttpAnswer, string> = {
  name: 'plain',
  via: 'http',
  render: ({ alert, remote, style }, url) => {
    if (style === 'broken') throw new Error(`no layout for ${url}`)
    return { method: remote ? 'PATCH' : 'POST', url, headers: {}, body: JSON.stringify({ title: alert.title, remote, style }) }
  },
  classify: (answer, { request }) => verdictOf(answer, request),
  secrets: (url) => [url]
}

function verdictOf({ status, headers, body }: HttpAnswer, request: HttpRequest): Verdict<HttpRequest> {
  const said = `hooks.example answered ${status}`
  const after = Number(headers['retry-after'])
  if (status === 202) return { kind: 'accepted', detail: said }
  if (status < 300) return { kind: 'delivered', ...(body && { remote: JSON.parse(body) }) }
  if (status === 409) return { kind: 'follow', request: { ...request, method: 'POST' }, detail: said }
  if (status === 418) return { kind: 'retry', reason: 'banned', detail: said }
  if (status === 429)
    return { kind: 'retry', reason: 'rate-limited', detail: said, ...('retry-after' in headers && { afterMs: after * 1000 }) }
  if (status >= 500 || status === 408) return { kind: 'retry', reason: 'server', detail: said }
  return {
    kind: 'final',
    reason: status === 404 ? 'not-found' : 'invalid',
    detail: `${said} for ${request.url}`,
    fix: 'Make a new webhook.'
  }
}

export type Script = readonly Answer[] | Readonly<Record<string, readonly Answer[]>>

/** Ports with a virtual clock and a receiver that answers from a script, one for each URL; after its end it takes everything. */
export function bed(script: Script = [], receipts: Receipts = memoryReceipts(), start = Date.UTC(2026, 0, 5, 9)) {
  const time = virtualTime(start)
  const sent: Sent[] = []
  const lines: string[] = []
  const left = new Map(
    Object.entries('length' in script ? { '*': script } : script).map(([url, answers]) => [url, [...(answers as readonly Answer[])]])
  )
  const http: Transport = async ({ method, url, body }, { timeoutMs, signal }) => {
    sent.push({ at: time.now() - start, method, url, body: String(body) })
    const answer = (left.get(url) ?? left.get('*'))?.shift() ?? { status: 200 }
    if (answer === 'hang') await time.sleep(timeoutMs, signal)
    if (signal?.aborted)
      throw new TransportError('POST hooks.example: cancelled after the request was sent', { fault: 'aborted', sent: true })
    return take(answer)
  }
  const log = { info: (line: string) => void lines.push(line), warn: (line: string) => void lines.push(`! ${line}`) }
  const ports: DeliveryPorts = { transports: { http }, receipts, now: time.now, sleep: time.sleep, random: () => 0, log }
  return { ports, sent, lines, time, elapsed: () => time.now() - start }
}

function take(answer: Answer): HttpAnswer {
  if (answer === 'hang')
    throw new TransportError('POST hooks.example: cut after 10 s after the request was sent', { fault: 'timeout', sent: true })
  if ('throws' in answer) throw new Error(answer.throws)
  if ('fault' in answer) throw new TransportError(`POST hooks.example: ${answer.fault}`, answer)
  return { status: 200, headers: {}, body: '', ...answer }
}

export const alert = (changes: Partial<Alert> = {}): Alert => ({
  key: 'ci/main',
  source: 'ci',
  status: 'firing',
  severity: 'P2',
  title: 'CI failed',
  summary: [],
  fields: [],
  links: [],
  excerpts: [],
  labels: {},
  ...changes
})

export function dispatch(
  changes: Partial<Alert> & { to?: string; url?: string; transition?: string; style?: string } = {}
): Dispatch<string> {
  const { to = 'alerts', url = secret, transition = 'firing', style, ...rest } = changes
  return {
    outlet: outlet({ name: to, channel: plain, target: url }),
    post: { alert: alert(rest), mentions: [], ping: false, ...(style !== undefined && { style }) },
    transition
  }
}
