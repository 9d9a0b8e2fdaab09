import type { HttpRequest } from '@tocsin/notifier'

export interface ExchangeAnswer {
  status: number
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>
  body: Uint8Array
}

/** Sends one request once and follows no redirect. What exceeds `maxBytes` of the body is cut or refused. Rejects when no answer came. */
export type Exchange = (
  request: HttpRequest,
  options: { timeoutMs: number; maxBytes: number; signal?: AbortSignal }
) => Promise<ExchangeAnswer>
