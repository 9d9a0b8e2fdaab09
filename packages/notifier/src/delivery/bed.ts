import type { Alert } from '../alert.ts'
import type { Channel, Verdict } from '../channel.ts'
import { type HttpAnswer, type HttpRequest, TransportError, type TransportFault } from '../http.ts'
import { memoryReceipts } from '../receipts/memory.ts'
import { outlet } from './outlet.ts'
import type { DeliveryPorts, Dispatch } from './ports.ts'

/** One answer of the scripted receiver; a fault is how the transport rejects, `hang` is cut by the time allowed. */
export type Answer = Partial<HttpAnswer> | { fault: TransportFault; sent: boolean } | 'hang' | { throws: string }

export interface Sent {
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

/** A clock that only moves when somebody waits, and a receiver that answers from a script; after its end it takes everything. */
export function bed(script: readonly Answer[] | Readonly<Record<string, readonly Answer[]>> = []) {
  const time = { now: Date.UTC(2026, 0, 5, 9) }
  const start = time.now
  const sent: Sent[] = []
  const lines: string[] = []
  const left = new Map(Object.entries(Array.isArray(script) ? { '*': script } : script).map(([url, answers]) => [url, [...answers]]))
  const answerFor = (url: string): Answer => (left.get(url) ?? left.get('*'))?.shift() ?? { status: 200 }
  const wait = (ms: number) => {
    time.now += ms
  }
  const ports: DeliveryPorts = {
    transports: {
      async http({ method, url, body }, { timeoutMs, signal }) {
        sent.push({ at: time.now - start, method, url, body: String(body) })
        if (signal?.aborted) throw new TransportError('POST hooks.example: cancelled', { fault: 'aborted', sent: false })
        const answer = answerFor(url)
        if (answer === 'hang') wait(timeoutMs)
        return take(answer)
      }
    },
    receipts: memoryReceipts(),
    now: () => time.now,
    sleep: async (ms) => wait(ms),
    random: () => 0.5,
    log: { info: (line) => void lines.push(line), warn: (line) => void lines.push(`! ${line}`) }
  }
  return { ports, sent, lines, time, elapsed: () => time.now - start }
}

function take(answer: Answer): HttpAnswer {
  if (answer === 'hang') throw new TransportError('POST hooks.example: cut after 10 s', { fault: 'timeout', sent: true })
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
