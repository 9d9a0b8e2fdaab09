import { type HttpRequest, redactor, type Transport, TransportError } from '@tocsin/notifier'
import { otlpVerdict, type PushVerdict } from './otlp-answer.ts'

export interface PushPorts {
  send: Transport
  /** Milliseconds since 1970. */
  now: () => number
  /** Milliseconds since the step began, also where `now` stands still. */
  elapsed: () => number
  sleep: (ms: number) => Promise<void>
  /** From 0 up to 1. */
  random: () => number
}

export interface PushTarget {
  /** Of the signal itself: it usually ends in `/v1/metrics`. */
  url: string
  /** May hold secrets. */
  headers?: Readonly<Record<string, string>>
  /** For all tries together, in ms. */
  budgetMs?: number
}

/** `detail` names no more of the URL than its host. */
export type Pushed = { kind: 'accepted'; rejected: number; said?: string } | { kind: 'failed'; detail: string }

const usualBudgetMs = 30_000
const longestTryMs = 10_000
const firstWaitMs = 1_000
const longestWaitMs = 16_000

/** Sends a request of OTLP/HTTP until it is accepted, refused for good, or the time is over. It never throws for what a receiver does. */
export async function push(body: object, { url, headers = {}, budgetMs = usualBudgetMs }: PushTarget, ports: PushPorts): Promise<Pushed> {
  const request: HttpRequest = {
    method: 'POST',
    url,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body)
  }
  const end = ports.elapsed() + budgetMs
  const redact = redactor(Object.values(headers).flatMap((value) => [value, ...value.split(' ')]))
  for (let failures = 1; ; failures += 1) {
    const verdict = await once(request, end - ports.elapsed(), ports)
    if (verdict.kind === 'accepted') return { ...verdict, ...(verdict.said !== undefined && { said: redact(verdict.said) }) }
    const detail = `${new URL(url).host} ${redact(verdict.detail)}`
    if (verdict.kind === 'final') return { kind: 'failed', detail }
    const waitMs = Math.max(verdict.afterMs ?? 0, backoffMs(failures, ports.random()))
    if (ports.elapsed() + waitMs >= end)
      return { kind: 'failed', detail: `${detail}; gave up after ${failures === 1 ? '1 try' : `${failures} tries`}` }
    await ports.sleep(waitMs)
  }
}

async function once(request: HttpRequest, leftMs: number, { send, now }: PushPorts): Promise<PushVerdict> {
  try {
    return otlpVerdict(await send(request, { timeoutMs: Math.min(longestTryMs, leftMs) }), now())
  } catch (error) {
    if (error instanceof TransportError) return { kind: 'retry', detail: `could not be reached (${error.fault})` }
    throw error
  }
}

/** Half of it by chance, so that jobs that fail together part. */
const backoffMs = (failures: number, random: number) => Math.min(firstWaitMs * 2 ** (failures - 1), longestWaitMs) * (0.5 + random / 2)
