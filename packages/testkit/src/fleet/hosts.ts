import { createServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { createSecureContext } from 'node:tls'
import { folderWith } from '../runner/folder.ts'
import { handlers, type World } from './answers.ts'
import { type CertificateKind, type Certificates, makeCertificates } from './certificates.ts'
import { open } from './open.ts'
import { startBanner } from './sockets.ts'
import { type Asked, web } from './web.ts'

/** How a host behaves: each part is as usual where it is left out. */
export interface Behaviour {
  /** Path of the fleet that answers in place of the one that was asked for, such as `/503`. */
  path?: string
  certificate?: CertificateKind
  /** `refused`: no port of it takes a connection. `unknown`: its name does not exist. */
  is?: 'refused' | 'unknown'
}

/** Hosts by their public names, all of them on loopback. */
export interface Hosts {
  /** By `host`, or `host/path` for one of its paths; all others are as usual again. */
  behave(behaviours: Readonly<Record<string, Behaviour>>): void
  /** Environment of a process of node that is to find them, as they are now. */
  env(): Readonly<Record<string, string>>
  asked: readonly Asked[]
  close(): Promise<void>
}

const usualPath = '/healthy'

/** Answers for names and addresses at https (443, and 465), http (80) and a TCP service (5432), with certificates for `*.example.com`. */
export async function startHosts(names: readonly string[]): Promise<Hosts> {
  const behaviours = new Map<string, Behaviour>()
  const asked: Asked[] = []
  const certificates = makeCertificates()
  const { secured, plain, tcp, refused } = await servers(certificates, behaviours, asked)
  await refused.close()
  const folder = folderWith({ 'ca.pem': certificates.ca })
  const ports = { 443: secured.port, 465: secured.port, 80: plain.port, 5432: tcp.port }

  const addresses = names.map((name, index) => (isIP(name) ? name : `93.184.216.${index + 1}`)) // Any public one: nothing ever leaves for it.

  function directory() {
    const is = (name: string) => behaviours.get(name)?.is
    const known = names.flatMap((name, index) => (is(name) === 'unknown' ? [] : [{ name, address: addresses[index] ?? '' }]))
    const routes = known.flatMap(({ name, address }) =>
      Object.entries(ports).map(([port, own]) => [`${address}:${port}`, is(name) === 'refused' ? refused.port : own])
    )
    return { names: Object.fromEntries(known.map(({ name, address }) => [name, address])), routes: Object.fromEntries(routes) }
  }

  return {
    asked,
    behave(all) {
      behaviours.clear()
      for (const [key, behaviour] of Object.entries(all)) behaviours.set(key, behaviour)
    },
    env: () => ({
      NODE_OPTIONS: `--disable-warning=ExperimentalWarning --import=${join(import.meta.dirname, 'hosts-file.mjs')}`,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      FLEET_HOSTS: JSON.stringify(directory())
    }),
    close: async () => {
      await Promise.all([secured, plain, tcp].map(({ close }) => close()))
    }
  }
}

type Behaviours = ReadonlyMap<string, Behaviour>

async function servers({ of }: Certificates, behaviours: Behaviours, asked: Asked[]) {
  const listener = asFleet(behaviours, asked)
  const contexts = new Map(Object.entries(of).map(([kind, certificate]) => [kind, createSecureContext(certificate)]))
  const chosen = (name: string) => contexts.get(behaviours.get(name)?.certificate ?? 'good')
  const [secured, plain, tcp, refused] = await Promise.all([
    open(createHttpsServer({ ...of.good, SNICallback: (name, give) => give(null, chosen(name)) }, listener)),
    open(createServer(listener)),
    startBanner(),
    open(createServer())
  ])
  return { secured, plain, tcp, refused }
}

/** Lets the fleet answer for the host that was asked: by its behaviour, else by the path where the fleet has it. */
function asFleet(behaviours: Behaviours, asked: Asked[]): ReturnType<typeof web> {
  const world: World = { stranger: 'http://127.0.0.1:9', flaps: [200] }
  const answer = web(world, asked)
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://fleet')
    const [host = ''] = (request.headers.host ?? '').split(':')
    const behaviour = behaviours.get(`${host}${pathname}`) ?? behaviours.get(host)
    request.url = behaviour?.path ?? (Object.hasOwn(handlers, pathname) ? request.url : usualPath)
    return answer(request, response)
  }
}
