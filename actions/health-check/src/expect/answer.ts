import type { StatusRange } from '@tocsin/notifier'

/** What is read of a body: its beginning as text, and how long it is. */
export interface Body {
  text: string
  /** Whether `text` is all of it. */
  whole: boolean
  /** In bytes, decompressed. */
  size: number
  /** Whether `size` is all of it; else reading ended there. */
  counted: boolean
}

/** What a step got, whatever it speaks: only what the protocol has. */
export interface Answer {
  status?: number
  /** What the protocol takes for a success, where that is not 200-299. */
  success?: readonly StatusRange[]
  /** Names in lower case. */
  headers?: Readonly<Record<string, readonly string[]>>
  body?: Body
  /** Of DNS, one text for each record. */
  answers?: readonly string[]
  /** What a WebSocket or a TCP service said. */
  message?: string
  tls?: TlsFacts
  /** The host that a redirect led to, where no credentials went along. */
  stranger?: string
}

export interface TlsFacts {
  /** Such as `TLSv1.3`. */
  protocol: string
  /** When the certificate of the chain that expires first does, in ms since 1970. */
  expiresAt?: number
}
