import type { RequestStep } from '@tocsin/notifier'
import { partsOf } from '../fill/fill-url.ts'
import { isPublic } from './public.ts'

/** What is said of an address that may not be connected to. */
export const notPublic = (address: string): string =>
  `${address} is not public: hosted runners of GitHub reach no private network, a self-hosted one does; where it may be probed, set \`private-addresses: true\` as an input of the step, or under \`health:\` in the file`

/** The first address of a step that is written out and not public; what a name or a secret leads to is seen at the probe. */
export function privateAddressIn({ url, auth, resolver }: RequestStep): string | undefined {
  const hosts = [
    ...(/^dns:/.test(url) ? [] : [partsOf(url).host]),
    ...(auth?.type === 'oauth2' ? [partsOf(auth.tokenUrl).host] : []),
    ...(resolver === undefined ? [] : [resolverHost(resolver)])
  ]
  return hosts.map(hostname).find((host) => host !== undefined && isPrivate(host))
}

/** As it is connected to: `0x7f.1` is 127.0.0.1. */
function hostname(host: string): string | undefined {
  if (host.includes('$')) return undefined
  return URL.parse(`http://${host}/`)?.hostname.replace(/^\[|\]$|\.$/g, '')
}

/** An IPv6 address without brackets. */
const resolverHost = (resolver: string) => (/^[^[\]]*:[^[\]]*:/.test(resolver) ? `[${resolver.trim()}]` : resolver.trim())

function isPrivate(host: string): boolean {
  if (/^(?:.*\.)?localhost$/.test(host)) return true
  return process.getBuiltinModule('node:net').isIP(host) !== 0 && !isPublic(host)
}
