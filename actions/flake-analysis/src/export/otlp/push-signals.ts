import { type PushPorts, push } from '@tocsin/metrics'
import type { Signal } from './requests.ts'

export interface Receiver {
  /** As `https://otlp.example.com`; it may end in `/v1/metrics` or `/v1/traces`. */
  endpoint: string
  /** May hold secrets. */
  headers?: Readonly<Record<string, string>>
  /** For each request, in ms. */
  budgetMs?: number
}

export type PushedAll =
  | { kind: 'accepted'; requests: number; rejected: number; said?: string }
  | { kind: 'failed'; requests: number; detail: string }

/** Sends requests one after another, up to the first that is not accepted. */
export async function pushSignals(signals: Iterable<Signal>, { endpoint, ...target }: Receiver, ports: PushPorts): Promise<PushedAll> {
  let requests = 0
  let rejected = 0
  let said: string | undefined
  for (const { signal, body } of signals) {
    const pushed = await push(body, { ...target, url: urlOf(endpoint, signal) }, ports)
    if (pushed.kind === 'failed') return { kind: 'failed', requests, detail: pushed.detail }
    requests += 1
    rejected += pushed.rejected
    said ??= pushed.said
  }
  return { kind: 'accepted', requests, rejected, ...(said !== undefined && { said }) }
}

/** Where a receiver takes a signal: its endpoint may be given for one signal or for all. */
export function urlOf(endpoint: string, signal: Signal['signal']): string {
  const url = new URL(endpoint)
  url.pathname = `${url.pathname.replace(/\/(?:v1\/(?:metrics|traces|logs)\/?)?$/, '')}/v1/${signal}`
  return url.href
}
