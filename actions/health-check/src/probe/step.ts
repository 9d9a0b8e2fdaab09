import type { RequestStep } from '@tocsin/notifier'
import type { Answer } from '../expect/answer.ts'
import type { Attempt } from './attempt.ts'

type Speaks = (step: RequestStep, attempt: Attempt) => Promise<Answer>

/** By the scheme of the URL. What only some runs need is loaded when the first of them does. */
const protocols: Readonly<Record<string, () => Promise<Speaks>>> = {
  http: async () => (await import('./http/http.ts')).http,
  https: async () => (await import('./http/http.ts')).http,
  ws: async () => (await import('./other/web-socket.ts')).webSocket,
  wss: async () => (await import('./other/web-socket.ts')).webSocket,
  tcp: async () => (await import('./other/line.ts')).line,
  tls: async () => (await import('./other/line.ts')).line,
  dns: async () => (await import('./other/dns.ts')).dns
}

/** Does what a step asks for. Rejects where no answer came. */
export async function speak(step: RequestStep, attempt: Attempt): Promise<Answer> {
  const [scheme = ''] = step.url.split(':', 1)
  const load = protocols[scheme] ?? protocols.http
  const protocol = await load?.()
  if (!protocol) throw new Error(`no protocol for ${scheme}`)
  return protocol(step, attempt)
}
