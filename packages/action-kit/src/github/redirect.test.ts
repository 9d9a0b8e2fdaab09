import { expect, test } from '@jest/globals'
import type { HttpRequest } from '@tocsin/notifier'
import { nextHop } from './redirect.ts'

const headers = { authorization: 'token t', accept: '*/*', 'User-Agent': 'tocsin', cookie: 'c', 'x-secret': 's' }
const get: HttpRequest = { method: 'GET', url: 'https://api.github.com/repos/o/r/actions/jobs/1/logs', headers }
const patch: HttpRequest = { method: 'PATCH', url: 'https://api.github.com/repos/o/r/issues/1', headers, body: '{}' }
const bare = { accept: '*/*', 'User-Agent': 'tocsin' }
const answer = (status: number, location?: string) => ({ status, headers: location === undefined ? {} : { location } })

const rows: [name: string, HttpRequest, ReturnType<typeof answer>, HttpRequest | undefined][] = [
  ['no redirect', get, answer(200, 'https://x.example/'), undefined],
  ['not modified', get, answer(304), undefined],
  ['a redirect to nowhere', get, answer(302), undefined],
  ['another host', get, answer(302, 'https://blob.example/1?sig=2'), { ...get, url: 'https://blob.example/1?sig=2', headers: bare }],
  [
    'another port of the host',
    get,
    answer(302, 'https://api.github.com:8443/x'),
    { ...get, url: 'https://api.github.com:8443/x', headers: bare }
  ],
  [
    'a host that begins alike',
    get,
    answer(302, 'https://api.github.com.evil.example/'),
    { ...get, url: 'https://api.github.com.evil.example/', headers: bare }
  ],
  ['the same host', get, answer(301, '/repositories/1'), { ...get, url: 'https://api.github.com/repositories/1' }],
  [
    'a moved write on the same host',
    patch,
    answer(307, 'https://api.github.com/repositories/1/issues/1'),
    { ...patch, url: 'https://api.github.com/repositories/1/issues/1' }
  ]
]
test.each(rows)('%s', (_, request, reply, expected) => {
  expect(nextHop(request, reply)).toEqual(expected)
})

const refused: [name: string, HttpRequest, ReturnType<typeof answer>][] = [
  ['plain http', get, answer(302, 'http://blob.example/')],
  ['a file', get, answer(302, 'file:///etc/passwd')],
  ['nonsense', get, answer(302, 'https://')],
  ['a write to another host', patch, answer(307, 'https://evil.example/')],
  ['a write that would become a read', patch, answer(302, '/x')]
]
test.each(refused)('%s is not followed', (_, request, reply) => {
  expect(() => nextHop(request, reply)).toThrow(/^api\.github\.com redirected .* not followed\n→ /)
})

test('a refusal does not show the signed address', () => {
  expect(() => nextHop(get, answer(302, 'http://blob.example/?sig=s3cret'))).not.toThrow(/s3cret/)
})
