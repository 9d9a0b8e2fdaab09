import type { DetailedPeerCertificate } from 'node:tls'

/** A chain that is longer is not read on. */
const longestChain = 10

/** From the certificate of the host to the last that is known. */
export function chainOf(first: DetailedPeerCertificate): readonly DetailedPeerCertificate[] {
  const chain: DetailedPeerCertificate[] = []
  for (let next: DetailedPeerCertificate | undefined = first; next?.valid_to && !chain.includes(next); next = next.issuerCertificate) {
    chain.push(next)
    if (chain.length === longestChain) break
  }
  return chain
}

/**
 * When the certificate of the chain that expires first does, in ms since 1970. With `acceptedAt`, the time at which the chain was found
 * good: an expired certificate in it had no part in that, so it does not count.
 */
export function expiryOf(first: DetailedPeerCertificate, acceptedAt?: number): number | undefined {
  const times = chainOf(first)
    .map(({ valid_to }) => Date.parse(valid_to))
    .filter((time) => time > (acceptedAt ?? Number.NEGATIVE_INFINITY))
  return times.length > 0 ? Math.min(...times) : undefined
}
