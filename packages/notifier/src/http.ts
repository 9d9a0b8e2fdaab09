/** A request as data: `Request` of the platform would cost undici at start-up. */
export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** May hold a secret in its path: never print it, see `redact.ts`. */
  url: string
  headers: Readonly<Record<string, string>>
  body?: string | Uint8Array
}

export interface HttpAnswer {
  status: number
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>
  /** At most 1 MiB; the rest is cut. */
  body: string
}

/** Sends one request once. Rejects with a `TransportError` when no answer came; it never follows a redirect. */
export type Transport<Request = HttpRequest, Answer = HttpAnswer> = (
  request: Request,
  options: { timeoutMs: number; signal?: AbortSignal }
) => Promise<Answer>

export type TransportFault = 'dns' | 'refused' | 'reset' | 'timeout' | 'tls' | 'proxy' | 'aborted' | 'other'

/** No answer came. `sent` says whether the request may have been acted on. The message names no path and no query. */
export class TransportError extends Error {
  override name = 'TransportError'
  readonly fault: TransportFault
  readonly sent: boolean

  constructor(message: string, { fault, sent, cause }: { fault: TransportFault; sent: boolean; cause?: unknown }) {
    super(message, { cause })
    this.fault = fault
    this.sent = sent
  }
}
