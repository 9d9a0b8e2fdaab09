import type { BlockList } from 'node:net'

/** What is not reachable for everybody (IANA's registries of special-purpose addresses), and the services of clouds for their machines. */
const blocked4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // behind a carrier's NAT
  ['127.0.0.0', 8],
  ['168.63.129.16', 32], // Azure's host, which hosted runners can reach
  ['169.254.0.0', 16], // link-local, with the metadata of clouds
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3] // multicast, and what is reserved
] as const

const blocked6 = [
  ['::', 96], // with ::1, and IPv4 addresses in the old form; in the form ::ffff:0:0/96 they are looked at as such
  ['::ffff:0:0:0', 96], // IPv4 addresses again (RFC 2765)
  ['64:ff9b:1::', 48],
  ['100::', 63],
  ['2001::', 23], // with Teredo, which holds IPv4 addresses as 6to4 does
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7], // private, with fd00:ec2::254
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8]
] as const

let list: BlockList | undefined

/** Whether an address is one of the public internet. What is no address is not. */
export function isPublic(address: string): boolean {
  const { isIP } = process.getBuiltinModule('node:net')
  const [plain = ''] = address.split('%')
  const family = isIP(plain)
  if (family === 0) return false
  list ??= blockList()
  if (list.check(plain, family === 4 ? 'ipv4' : 'ipv6')) return false
  const inside = family === 6 ? behindNat64(plain) : undefined
  return inside === undefined || !list.check(inside, 'ipv4')
}

function blockList(): BlockList {
  const { BlockList } = process.getBuiltinModule('node:net')
  const made = new BlockList()
  for (const [net, prefix] of blocked4) made.addSubnet(net, prefix, 'ipv4')
  for (const [net, prefix] of blocked6) made.addSubnet(net, prefix, 'ipv6')
  return made
}

/** The IPv4 address that a translator would connect to (RFC 6052). */
function behindNat64(address: string): string | undefined {
  const canonical = URL.parse(`http://[${address}]/`)?.hostname ?? ''
  const [, high = '', low = ''] = /^\[64:ff9b::(?:([\da-f]{1,4}):)?([\da-f]{1,4})\]$/.exec(canonical) ?? []
  if (low === '') return canonical === '[64:ff9b::]' ? '0.0.0.0' : undefined
  const bits = (Number.parseInt(high || '0', 16) << 16) | Number.parseInt(low, 16)
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.')
}
