import type { LookupAddress } from 'node:dns'
import type { ProbePorts } from '../ports.ts'
import { Trouble } from '../trouble.ts'
import { codesOf } from './codes.ts'

/** That this machine cannot know, where only IPv6 was tried and it has none. */
export function noIpv6(error: unknown, addresses: readonly LookupAddress[], { hasIpv6 = machineHasIpv6 }: ProbePorts): Trouble | undefined {
  const unroutable = codesOf(error).some((code) => code === 'ENETUNREACH' || code === 'EADDRNOTAVAIL')
  if (!unroutable || !addresses.every(({ family }) => family === 6) || hasIpv6()) return undefined
  return new Trouble('no-ipv6', 'this machine has no IPv6, so that the endpoint could not be tried')
}

/** Whether any interface has an address of the public internet (2000::/3). */
function machineHasIpv6(): boolean {
  const interfaces = Object.values(process.getBuiltinModule('node:os').networkInterfaces())
  return interfaces.some((addresses) => addresses?.some(({ family, address }) => family === 'IPv6' && /^[23]/.test(address)))
}
