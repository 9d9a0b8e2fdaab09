import { type OtlpSignal, type PushPorts, push } from '@tocsin/metrics'
import type { Signal } from './requests.ts'

export interface Receiver {
  /** Where it takes each signal; others are not sent. */
  urls: Readonly<Partial<Record<OtlpSignal, string>>>
  /** May hold secrets. */
  headers?: Readonly<Record<string, string>>
  /** For each request, in ms. */
  budgetMs?: number
}

export type PushedAll =
  | { kind: 'accepted'; requests: number; rejected: number; said?: string }
  | { kind: 'failed'; requests: number; detail: string }

/** Sends requests one after another, up to the first that is not accepted. */
export async function pushSignals(signals: Iterable<Signal>, { urls, ...target }: Receiver, ports: PushPorts): Promise<PushedAll> {
  let requests = 0
  let rejected = 0
  let said: string | undefined
  for (const { signal, body } of signals) {
    const url = urls[signal]
    if (url === undefined) continue
    const pushed = await push(body, { ...target, url }, ports)
    if (pushed.kind === 'failed') return { kind: 'failed', requests, detail: pushed.detail }
    requests += 1
    rejected += pushed.rejected
    said ??= pushed.said
  }
  return { kind: 'accepted', requests, rejected, ...(said !== undefined && { said }) }
}
