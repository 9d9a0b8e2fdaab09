import { isLoopback } from '../web-url.ts'

/** Whether `no_proxy` takes a host out: names with their subdomains, ports, IPs, IPv4 ranges and `*`. Loopback is always out. */
export function bypassesProxy({ hostname, port, protocol }: URL, noProxy: string): boolean {
  const host = bare(hostname)
  if (isLoopback(hostname.replace(/\.$/, '')) || host.endsWith('.localhost')) return true
  const wantedPort = port || (protocol === 'https:' ? '443' : '80')
  const rules = noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(ruleOf)
  return rules.some((rule) => (rule.port === undefined || rule.port === wantedPort) && matches(host, rule.host))
}

interface Rule {
  host: string
  port: string | undefined
}

function ruleOf(entry: string): Rule {
  const match = /^(\[[^\]]*\]|[^:]*):(\d{1,5})$/.exec(entry)
  return match ? { host: bare(match[1] ?? ''), port: match[2] } : { host: bare(entry), port: undefined }
}

function matches(host: string, rule: string): boolean {
  if (rule === '*') return true
  if (rule.includes('/')) return inRange(host, rule)
  const name = rule.replace(/^\*?\./, '')
  return name !== '' && (host === name || (host.endsWith(`.${name}`) && ipv4(host) === undefined))
}

function inRange(host: string, range: string): boolean {
  const [base = '', size = ''] = range.split('/')
  const [address, network] = [ipv4(host), ipv4(base)]
  const bits = /^\d{1,2}$/.test(size) ? Number(size) : -1
  if (address === undefined || network === undefined || bits < 0 || bits > 32) return false
  const block = 2 ** (32 - bits)
  return Math.floor(address / block) === Math.floor(network / block)
}

function ipv4(text: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number)
  return parts?.every((part) => part <= 255) ? parts.reduce((sum, part) => sum * 256 + part, 0) : undefined
}

const bare = (host: string) => host.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
