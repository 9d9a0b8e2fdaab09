import type { Socket } from 'node:net'
import type { TlsFacts } from '../../expect/answer.ts'
import type { Attempt } from '../attempt.ts'
import { certificateTrouble } from '../fault/certificate.ts'
import { expiryOf } from './certificate.ts'
import { settled } from './settled.ts'
import { contextFor } from './trust.ts'

export interface TlsWish {
  /** false accepts any certificate. */
  verify: boolean
  /** What the client shows of itself, in PEM. */
  client?: { cert: string; key: string }
  protocols?: readonly string[]
}

/** TLS over a connection. Certificates are judged here rather than by node, which would keep what is wrong with them to itself. */
export async function secure(socket: Socket, host: string, wish: TlsWish, attempt: Attempt): Promise<{ socket: Socket; tls: TlsFacts }> {
  const { connect } = process.getBuiltinModule('node:tls')
  const { isIP } = process.getBuiltinModule('node:net')
  const secured = connect({
    socket,
    host,
    ...(isIP(host) === 0 && { servername: host }),
    rejectUnauthorized: false,
    ...(wish.protocols && { ALPNProtocols: [...wish.protocols] }),
    secureContext: contextFor(wish.client, attempt.ports.ca)
  })
  await settled(secured, 'secureConnect')
  secured.on('error', () => {})
  const chain = secured.getPeerCertificate(true)
  const problem = certificateTrouble(secured.authorized ? undefined : secured.authorizationError, chain, host, attempt.ports.now())
  const expiresAt = expiryOf(chain, secured.authorized ? attempt.ports.now() : undefined)
  if (problem && wish.verify) {
    if (expiresAt !== undefined) attempt.progress.expiresAt = expiresAt
    secured.destroy()
    throw problem
  }
  return { socket: secured, tls: { protocol: secured.getProtocol() ?? '', ...(expiresAt !== undefined && { expiresAt }) } }
}
