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
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: nextAddressMs
  })
  endWith(attempt.signal, socket)
  try {
    await settled(socket, 'connect')
  } catch (error) {
    throw noIpv6(error, addresses, attempt.ports) ?? error
  }
  // Where nobody listens for errors any more or yet, one must not end the process.
  return socket.on('error', () => {})
}

/** Without the error that `signal` of node makes for each of them, whose stack trace takes longer than an answer to read. */
function endWith(signal: AbortSignal, socket: Socket): void {
  const end = () => void socket.destroy()
  signal.addEventListener('abort', end, { once: true })
  socket.once('close', () => signal.removeEventListener('abort', end))
}

function target(host: string, addresses: readonly LookupAddress[]): { host: string; lookup?: LookupFunction } {
  const [only, ...others] = addresses
  if (only && others.length === 0) return { host: only.address }
  return { host, lookup: (_host, _options, answer) => answer(null, [...addresses]) }
}
