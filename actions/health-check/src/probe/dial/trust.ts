import type { SecureContext } from 'node:tls'
import type { TlsWish } from './secure.ts'

/** By the certificates that are trusted besides the usual ones: to read those of the machine again for each connection takes 20 ms. */
const contexts = new WeakMap<readonly string[], SecureContext>()

const none: readonly string[] = []

/** What a connection trusts, and what it shows of itself. */
export function contextFor(client: TlsWish['client'], ca: readonly string[] = none): SecureContext {
  const { createSecureContext } = process.getBuiltinModule('node:tls')
  if (client) return createSecureContext({ ...client, ...trusting(ca) })
  const made = contexts.get(ca) ?? createSecureContext(trusting(ca))
  contexts.set(ca, made)
  return made
}

function trusting(ca: readonly string[]): { ca?: string[] } {
  return ca.length > 0 ? { ca: [...process.getBuiltinModule('node:tls').getCACertificates('default'), ...ca] } : {}
}
