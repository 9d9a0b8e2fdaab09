import type { RequestStep } from '@tocsin/notifier'
import type { Answer } from '../expect/answer.ts'
import type { Attempt } from './attempt.ts'
import { contextFor } from './dial/trust.ts'
import type { ProbePorts } from './ports.ts'

/** Does what a step asks for. Rejects where no answer came. */
export type Speak = (step: RequestStep, attempt: Attempt) => Promise<Answer>

interface Protocol {
  load(): Promise<Speak>
  builtins: readonly ('node:net' | 'node:http' | 'node:dns/promises' | 'node:zlib')[]
  isSecure: boolean
}

const http = async () => (await import('./http/http.ts')).http
const webSocket = async () => (await import('./other/web-socket.ts')).webSocket
const line = async () => (await import('./other/line.ts')).line
const dns = async () => (await import('./other/dns.ts')).dns

/** By the scheme of the URL. */
const protocols: Readonly<Record<string, Protocol>> = {
  http: { load: http, builtins: ['node:http', 'node:zlib'], isSecure: false },
  https: { load: http, builtins: ['node:http', 'node:zlib'], isSecure: true },
  ws: { load: webSocket, builtins: ['node:http'], isSecure: false },
  wss: { load: webSocket, builtins: ['node:http'], isSecure: true },
  tcp: { load: line, builtins: ['node:net'], isSecure: false },
  tls: { load: line, builtins: ['node:net'], isSecure: true },
  dns: { load: dns, builtins: ['node:dns/promises'], isSecure: false }
}

/** What speaks the protocol of a step. All of it that only some runs need is loaded here, before any clock runs: it can take 50 ms. */
export async function speakerOf({ url }: RequestStep, { ca }: ProbePorts): Promise<Speak> {
  const [scheme = ''] = url.split(':', 1)
  const protocol = protocols[scheme]
  if (!protocol) throw new Error(`no protocol for ${scheme}`)
  const { load, builtins, isSecure } = protocol
  for (const name of [...builtins, 'node:dns/promises' as const]) process.getBuiltinModule(name)
  if (isSecure) contextFor(undefined, ca)
  return load()
}
