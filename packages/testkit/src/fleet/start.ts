import { createServer } from 'node:http'
import { createServer as createHttpsServer, type ServerOptions } from 'node:https'
import type { World } from './answers.ts'
import { type Certificates, makeCertificates } from './certificates.ts'
import { type DnsServer, startDns } from './dns.ts'
import { type Opened, open } from './open.ts'
import { startBanner, startGarbage, startMute, startWebSocket } from './sockets.ts'
import { type Asked, web } from './web.ts'

export interface Fleet {
  /** URLs of one server each; to `http`, `https` and the other https ones any path of `handlers` can be added. */
  urls: Readonly<Record<FleetName, string>>
  /** For `resolver` of `dns://` endpoints, such as `dns://api.fleet.test`. */
  dns: DnsServer
  certificates: Certificates
  /** Requests to all web servers but the stranger. */
  asked: readonly Asked[]
  /** Requests to another host, which nobody should ask with credentials. */
  strangerAsked: readonly Asked[]
  /** The statuses that `/flapping` answers from now on, one for each request; the last one stays. */
  flap(statuses: readonly number[]): void
  close(): Promise<void>
}

export type FleetName = keyof typeof schemes

const schemes = {
  http: 'http',
  https: 'https',
  expiring: 'https',
  expired: 'https',
  notYetValid: 'https',
  wrongName: 'https',
  selfSigned: 'https',
  oldTls: 'https',
  mutualTls: 'https',
  stranger: 'http',
  ws: 'ws',
  tcp: 'tcp',
  mute: 'tcp',
  garbage: 'http',
  refused: 'http'
} as const

const zone = {
  'api.fleet.test': { A: ['192.0.2.10', '192.0.2.11'], TXT: ['v=spf1 -all'], MX: [[10, 'mail.fleet.test']] as [number, string][] },
  'www.fleet.test': { CNAME: 'api.fleet.test' }
}

/** Everything that a monitor may meet, each on a port of loopback. Takes about half a second, most of it for certificates. */
export async function startFleet(): Promise<Fleet> {
  const certificates = makeCertificates()
  const asked: Asked[] = []
  const strangerAsked: Asked[] = []
  const world: World = { stranger: '', flaps: [200] }
  const dns = await startDns(zone)
  const servers = await opened(serversOf(certificates, world, asked, strangerAsked))
  const urls = Object.fromEntries(
    Object.entries(servers).map(([name, { port }]) => [name, `${schemes[name as FleetName]}://127.0.0.1:${port}`])
  )
  world.stranger = urls.stranger ?? ''
  await servers.refused?.close()
  return {
    urls: urls as Record<FleetName, string>,
    dns,
    certificates,
    asked,
    strangerAsked,
    flap: (statuses) => void world.flaps.splice(0, Number.POSITIVE_INFINITY, ...statuses),
    close: async () => {
      await Promise.all([dns, ...Object.values(servers)].map(({ close }) => close()))
    }
  }
}

function serversOf({ ca, of }: Certificates, world: World, asked: Asked[], strangerAsked: Asked[]): Record<FleetName, Promise<Opened>> {
  const listener = web(world, asked)
  const secured = (options: ServerOptions) => open(createHttpsServer(options, listener))
  return {
    http: open(createServer(listener)),
    https: secured(of.good),
    expiring: secured(of.expiring),
    expired: secured(of.expired),
    notYetValid: secured(of.notYetValid),
    wrongName: secured(of.wrongName),
    selfSigned: secured(of.selfSigned),
    oldTls: secured({ ...of.good, maxVersion: 'TLSv1.2' }),
    mutualTls: secured({ ...of.good, ca, requestCert: true, rejectUnauthorized: true }),
    stranger: open(createServer(web(world, strangerAsked))),
    ws: startWebSocket(),
    tcp: startBanner(),
    mute: startMute(),
    garbage: startGarbage(),
    refused: open(createServer())
  }
}

async function opened(servers: Record<string, Promise<Opened>>): Promise<Record<string, Opened>> {
  const entries = Object.entries(servers).map(async ([name, server]) => [name, await server] as const)
  return Object.fromEntries(await Promise.all(entries))
}
