import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Behaviour, type Hosts, startHosts } from './index.ts'

let hosts: Hosts
beforeAll(async () => {
  hosts = await startHosts(['api.example.com', 'shop.example.com'])
})
afterAll(() => hosts.close())

/** What a process of its own gets from a URL: the status and the body, or why not. */
const program = `
  const { lookup } = process.getBuiltinModule('node:dns/promises')
  const { connect } = process.getBuiltinModule('node:net')
  const { get } = await import('node:https')
  const url = new URL(process.argv[1])
  const answer = lookup(url.hostname, { all: true }).then(([{ address }]) => new Promise((resolve, reject) => {
    const socket = connect({ host: address, port: 443 }).on('error', reject)
    const secured = process.getBuiltinModule('node:tls').connect({ socket, servername: url.hostname }).on('error', reject)
    get(url, { createConnection: () => secured }, async (response) => resolve(response.statusCode + ' ' + (await response.toArray()).join(''))).on('error', reject)
  }))
  console.log(await answer.catch(({ code }) => code))
  process.exit()
`
async function asked(url: string): Promise<string> {
  const env = { PATH: process.env.PATH, ...hosts.env() }
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program, '--', url], { env })
  return stdout.trim()
}

const rows: [behaviour: Record<string, Behaviour>, expected: RegExp][] = [
  [{}, /^200 \{"status":"healthy"/],
  [{ 'api.example.com': { path: '/503' } }, /^503 /],
  [{ 'api.example.com/health': { path: '/starting' }, 'api.example.com': { path: '/503' } }, /^200 \{"status":"starting"/],
  [{ 'shop.example.com': { path: '/503' } }, /^200 /],
  [{ 'api.example.com': { certificate: 'expired' } }, /^CERT_HAS_EXPIRED$/],
  [{ 'api.example.com': { certificate: 'wrongName' } }, /^ERR_TLS_CERT_ALTNAME_INVALID$/],
  [{ 'api.example.com': { is: 'unknown' } }, /^ENOTFOUND$/],
  [{ 'api.example.com': { is: 'refused' } }, /^ECONNREFUSED$/]
]
test.each(rows)('a host that is %j', async (behaviour, expected) => {
  hosts.behave(behaviour)
  const answer = await asked('https://api.example.com/health')
  hosts.behave({})
  expect(answer).toMatch(expected)
})

test('a path that the fleet has is its own, and a name that nobody gave does not exist', async () => {
  expect(await asked('https://shop.example.com/me')).toMatch(/^401 /)
  expect(await asked('https://www.example.org/')).toBe('ENOTFOUND')
})
