import type { LookupAddress } from 'node:dns'

/** The addresses of a host; family 0 for any. Rejects with the `code` of getaddrinfo. */
export type Lookup = (host: string, family: 0 | 4 | 6) => Promise<readonly LookupAddress[]>

/** Every effect of a probe besides the network. */
export interface ProbePorts {
  /** Secrets by name: what `${NAME}` stands for. */
  values: Readonly<Record<string, string>>
  signal?: AbortSignal
  /** Milliseconds since 1970. */
  now(): number
  /** Whether private, loopback, link-local and metadata addresses may be connected to. */
  allowsPrivate: boolean
  /** Whether an address is one of the public internet; by IANA's registries where it is left out. */
  isPublic?(address: string): boolean
  /** PEM certificates to trust besides those of the machine. */
  ca?: readonly string[]
  /** That of the machine where it is left out. */
  lookup?: Lookup
  /** Whether this machine has a global IPv6 address; asks the machine where it is left out. */
  hasIpv6?(): boolean
}
