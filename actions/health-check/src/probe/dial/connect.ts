import type { LookupAddress } from 'node:dns'
import type { LookupFunction, Socket } from 'node:net'
import type { Attempt } from '../attempt.ts'
import { noIpv6 } from '../fault/ipv6.ts'
import { settled } from './settled.ts'

/** An address that does not answer is left for the next one after so long; the last one has all the time there is. */
const nextAddressMs = 500

/** A TCP connection to the first of the addresses that takes one. */
export async function connect(host: string, port: number, addresses: readonly LookupAddress[], attempt: Attempt): Promise<Socket> {
  const { connect: open } = process.getBuiltinModule('node:net')
  const socket = open({
    ...target(host, addresses),
    port,
    signal: attempt.signal,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: nextAddressMs
  })
  try {
    await settled(socket, 'connect')
  } catch (error) {
    throw noIpv6(error, addresses, attempt.ports) ?? error
  }
  // Where nobody listens for errors any more or yet, one must not end the process.
  return socket.on('error', () => {})
}

function target(host: string, addresses: readonly LookupAddress[]): { host: string; lookup?: LookupFunction } {
  const [only, ...others] = addresses
  if (only && others.length === 0) return { host: only.address }
  return { host, lookup: (_host, _options, answer) => answer(null, [...addresses]) }
}
