// Loaded into a process before all else: what /etc/hosts and a router do for a machine. Whatever it does not name goes its usual way.
import { syncBuiltinESMExports } from 'node:module'

const { names, routes } = JSON.parse(process.env.FLEET_HOSTS)
const net = process.getBuiltinModule('node:net')
const dns = process.getBuiltinModule('node:dns/promises')
const connect = net.connect

const fails = (host) =>
  Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: host })

dns.lookup = async (host, { family } = {}) => {
  if (!Object.hasOwn(names, host) || family === 6) throw fails(host)
  return [{ address: names[host], family: 4 }]
}

net.connect = (options, ...rest) => {
  const port = routes[`${names[options.host] ?? options.host}:${options.port}`]
  return port === undefined ? connect(options, ...rest) : connect({ ...options, host: '127.0.0.1', port, lookup: undefined }, ...rest)
}

syncBuiltinESMExports()
