import type { Socket } from 'node:net'
import type { TlsFacts } from '../../expect/answer.ts'
import type { Attempt } from '../attempt.ts'
import { during, noteExpiry } from '../progress.ts'
import { addressesOf } from './addresses.ts'
import { connect } from './connect.ts'
import { secure, type TlsWish } from './secure.ts'

export interface Wish {
  host: string
  port: number
  tls?: TlsWish
}

export interface Line {
  socket: Socket
  tls?: TlsFacts
}

/** Opens a connection: name, address, TCP, TLS, each timed. Nothing is written before the certificate is found good. */
export async function dial({ host, port, tls }: Wish, attempt: Attempt): Promise<Line> {
  attempt.signal.throwIfAborted()
  const addresses = await addressesOf(host, attempt)
  attempt.signal.throwIfAborted()
  const socket = await during(attempt.progress, 'connect', () => connect(host, port, addresses, attempt))
  if (!tls) return { socket }
  const secured = await during(attempt.progress, 'tls', () => secure(socket, host, tls, attempt))
  noteExpiry(attempt.progress, secured.tls.expiresAt)
  return secured
}
