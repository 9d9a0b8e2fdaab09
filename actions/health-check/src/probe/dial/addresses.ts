import type { LookupAddress } from 'node:dns'
import type { Attempt } from '../attempt.ts'
import { codesOf } from '../fault/codes.ts'
import type { Lookup } from '../ports.ts'
import { during } from '../progress.ts'
import { Trouble } from '../trouble.ts'
import { notPublic } from './not-public.ts'
import { isPublic } from './public.ts'

const machineLookup: Lookup = (host, family) => process.getBuiltinModule('node:dns/promises').lookup(host, { all: true, family })

/** The addresses to connect to: those that are checked here are those that are used, whatever the name says a moment later. */
export async function addressesOf(host: string, attempt: Attempt): Promise<readonly LookupAddress[]> {
  const addresses = literal(host, attempt.family) ?? (await during(attempt.progress, 'dns', () => resolved(host, attempt)))
  const { allowsPrivate, isPublic: isOpen = isPublic } = attempt.ports
  if (allowsPrivate) return addresses
  const open = addresses.filter(({ address }) => isOpen(address))
  if (open.length > 0) return open
  const [{ address } = { address: host }] = addresses
  throw new Trouble('blocked', notPublic(addressWords(host, address)))
}

const addressWords = (host: string, address: string) => (host === address ? address : `${host} (${address})`)

function literal(host: string, family: Attempt['family']): readonly LookupAddress[] | undefined {
  const own = process.getBuiltinModule('node:net').isIP(host)
  if (own === 0) return undefined
  if (family === 0 || family === own) return [{ address: host, family: own }]
  throw new Trouble('dns', `DNS: ${host} is no IPv${family} address`)
}

async function resolved(host: string, { ports, family }: Attempt): Promise<readonly LookupAddress[]> {
  const addresses = await (ports.lookup ?? machineLookup)(host, family).catch((error: unknown) => {
    if (codesOf(error)[0] === 'ENOTFOUND') return []
    throw error
  })
  if (addresses.length > 0) return addresses
  throw new Trouble('dns', `DNS: ${host} ${family === 0 ? 'does not exist' : `has no IPv${family} address, or does not exist`}`)
}
