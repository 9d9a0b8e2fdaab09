import { duration } from '@tocsin/notifier'
import type { Cause } from '../observation.ts'
import type { Doing, Progress } from '../progress.ts'

const missing: Record<Doing, string> = {
  dns: 'the name was not resolved',
  connect: 'no connection',
  tls: 'connected, but the TLS handshake did not end',
  firstByte: 'connected, but no first byte',
  body: 'the body did not end',
  message: 'connected, but no message',
  token: 'the server of tokens did not answer'
}

/** What the matter is when time has run out. */
export function cutCause({ doing, ifCut }: Progress, timeoutMs: number): Cause {
  if (ifCut) return ifCut
  return { fault: doing === 'token' ? 'auth' : 'timeout', words: `no answer within ${duration(timeoutMs)}: ${missing[doing]}` }
}

export const cancelled: Cause = { fault: 'runner', words: 'the run was cancelled before the endpoint answered' }
