import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type Fleet, startFleet } from '@tocsin/testkit/fleet'
import type { HttpMessage } from './http/message.ts'
import { ledAstray, redirected } from './http/redirect.ts'
import { probing, told } from './probe.fixture.ts'
import { Trouble } from './trouble.ts'

let fleet: Fleet
beforeAll(async () => {
  fleet = await startFleet()
})
afterAll(() => fleet.close())

let before = 0
beforeEach(() => {
  before = fleet.strangerAsked.length
})
const redirect = (to = '', status = 302) => `${fleet.urls.http}/redirect?status=${status}&to=${encodeURIComponent(to)}`

test('what leads elsewhere on the same host keeps everything', async () => {
  const given = {
    headers: { authorization: 'Bearer x', 'x-team': 'ops' },
    expect: { json: { '$.headers.authorization': { equals: 'Bearer x' } } }
  }
  expect(await told(probing(redirect('/echo'), given))).toBe('up')
})

test.each([301, 302, 303, 307, 308])(
  'a redirect (%d) to another host carries no credentials, cookies or headers of its own',
  async (status) => {
    const given = {
      auth: { type: 'bearer' as const, token: '${TOKEN}' },
      headers: { 'x-api-key': 'k', cookie: 'a=b' },
      expect: { status: [[404, 404] as const] }
    }
    const ports = { values: { TOKEN: 'token-of-this-host' } }
    const url = `${fleet.urls.http.replace('://', '://ada:pass@')}/redirect?status=${status}&to=${fleet.urls.stranger}/x`
    expect(await told(probing(url, given, ports))).toBe('up')
    expect(fleet.strangerAsked.slice(before)).toEqual([
      {
        method: 'GET',
        path: '/x',
        body: '',
        headers: {
          host: new URL(fleet.urls.stranger).host,
          'user-agent': 'tocsin',
          accept: '*/*',
          'accept-encoding': 'gzip, deflate, br',
          connection: 'close'
        }
      }
    ])
  }
)

test('what the other host says is told as its own', async () => {
  expect(await told(probing(redirect(`${fleet.urls.stranger}/x`)))).toBe(
    `down | status: status 404, expected 200-299 (from ${new URL(fleet.urls.stranger).host}, where a redirect led and no credentials went)`
  )
})

test('a body goes to no other host', async () => {
  expect(await told(probing(redirect(`${fleet.urls.stranger}/x`, 307), { body: { password: 'x' } }))).toBe(
    `down | redirect: redirected with the body of the request to another host (${new URL(fleet.urls.stranger).host}): not followed`
  )
  expect(fleet.strangerAsked).toHaveLength(before)
})

test.each(['http://169.254.169.254/latest', 'http://[fd00:ec2::254]/', 'http://localhost:1/'])(
  'a redirect to %s is blocked',
  async (to) => {
    const ports = {
      allowsPrivate: false,
      isPublic: (address: string) => address === '127.0.0.1',
      lookup: async () => [{ address: '127.0.0.9', family: 4 }]
    }
    expect(await told(probing(redirect(to), {}, ports))).toMatch(/^down \| blocked: .* is not public: /)
  }
)

const limits: [string, Parameters<typeof probing>[1], string][] = [
  ['/loop', {}, 'down | redirect: more than 5 redirects'],
  ['/loop', { redirects: 1 }, 'down | redirect: more than 1 redirects'],
  ['/loop', { redirects: 0 }, 'down | status: status 302, expected 200-299'],
  ['/loop', { redirects: 0, expect: { status: [[302, 302]] } }, 'up'],
  ['/loop', { expect: { status: [[300, 399]] } }, 'up'],
  ['/status?code=304', { expect: { status: [[304, 304]] } }, 'up'],
  ['/redirect?to=ftp%3A%2F%2Fa%2Fb', {}, 'down | redirect: redirected to what is no http or https URL'],
  ['/redirect?to=http%3A%2F%2F', {}, 'down | redirect: redirected to what is no http or https URL']
]
test.each(limits)('%s with %j: %s', async (path, given, expected) => {
  expect(await told(probing(`${fleet.urls.http}${path}`, given))).toBe(expected)
})

const headers = { accept: '*/*', 'content-type': 'text/plain', 'x-team': 'ops' }
const post: HttpMessage = {
  method: 'POST',
  url: new URL('https://a.test/x'),
  headers,
  body: 'b',
  verifyTls: true,
  clientCertificate: { cert: 'c', key: 'k' }
}
const { body: _, ...bare } = post

const rules: [HttpMessage, number, string, object][] = [
  [post, 303, '/y', { method: 'GET', headers: { accept: '*/*', 'x-team': 'ops' } }],
  [post, 302, '/y', { method: 'GET', headers: { accept: '*/*', 'x-team': 'ops' } }],
  [post, 301, 'https://b.test/', { method: 'GET', headers: { accept: '*/*' } }],
  [post, 307, '/y', { method: 'POST', body: 'b', headers }],
  [post, 308, '/y', { method: 'POST', body: 'b', headers }],
  [{ ...bare, method: 'PUT' }, 302, '/y', { method: 'PUT' }],
  [{ ...bare, method: 'PUT' }, 303, '/y', { method: 'GET' }],
  [{ ...bare, method: 'HEAD' }, 303, '/y', { method: 'HEAD' }],
  [{ ...bare, method: 'GET' }, 302, 'http://a.test/x', { method: 'GET', headers: { accept: '*/*' } }],
  [{ ...bare, method: 'GET' }, 302, 'https://a.test:8443/x', { method: 'GET', headers: { accept: '*/*' } }]
]
test.each(rules)('%j after %d to %s', (message, status, location, expected) => {
  const next = redirected(message, { status, headers: { location: [location] } })
  expect(next).toMatchObject(expected)
  expect('body' in next).toBe('body' in expected)
  expect('clientCertificate' in next).toBe(location.startsWith('/'))
})

test.each(['user-agent', 'accept'])('a %s that holds a secret goes to no other host', async (name) => {
  const given = { headers: { [name]: 'probe/1 ${KEY}' }, expect: { status: [[404, 404] as const] } }
  expect(await told(probing(redirect(`${fleet.urls.stranger}/x`), given, { values: { KEY: 'let-me-pass' } }))).toBe('up')
  expect(fleet.asked.at(-1)?.headers[name]).toBe('probe/1 let-me-pass')
  expect(fleet.strangerAsked.at(-1)?.headers).not.toHaveProperty(name)
})

test('a server cannot lead a machine without IPv6 to where nobody can tell', () => {
  const url = new URL('http://[2606:4700::1111]/')
  expect(ledAstray(new Trouble('no-ipv6', 'x'), url)).toEqual(
    new Trouble('redirect', 'redirected to [2606:4700::1111], which has no IPv4 address that this machine could reach')
  )
  const refused = new Trouble('refused', 'x')
  expect(ledAstray(refused, url)).toBe(refused)
})

test('credentials of a location are not used', () => {
  const { url } = redirected({ ...bare, method: 'GET' }, { status: 302, headers: { location: ['https://eve:pw@b.test/'] } })
  expect(url.href).toBe('https://b.test/')
})
