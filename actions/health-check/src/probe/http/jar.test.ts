import { expect, test } from '@jest/globals'
import type { Attempt } from '../attempt.ts'
import { portsOf } from '../probe.fixture.ts'
import { newProgress } from '../progress.ts'
import { remember, withCookies } from './jar.ts'

const attempt = (): Attempt => ({
  ports: portsOf(),
  family: 0,
  signal: new AbortController().signal,
  timeoutMs: 1_000,
  progress: newProgress(),
  jar: new Map(),
  tokens: new Map(),
  captured: new Map(),
  secrets: new Set()
})

const rows: [string, string, string[], string, string | undefined][] = [
  ['one cookie', 'https://a.test', ['a=1; Path=/x; HttpOnly'], 'https://a.test/y', 'a=1'],
  ['several', 'https://a.test', ['a=1', 'b=two words '], 'https://a.test', 'a=1; b=two words'],
  ['the last of a name', 'https://a.test', ['a=1', 'a=2'], 'https://a.test', 'a=2'],
  ['another port', 'https://a.test', ['a=1'], 'https://a.test:8443', 'a=1'],
  ['another host', 'https://a.test', ['a=1; Domain=b.test'], 'https://b.test', undefined],
  ['a host below', 'https://a.test', ['a=1; Domain=a.test'], 'https://x.a.test', undefined],
  ['without TLS, what came over it', 'https://a.test', ['a=1'], 'http://a.test', undefined],
  ['with TLS, what came without', 'http://a.test', ['a=1'], 'https://a.test', 'a=1'],
  ['to a WebSocket', 'https://a.test', ['a=1'], 'wss://a.test', 'a=1'],
  ['what is no cookie', 'https://a.test', ['', '=1', 'no value', '; a=1'], 'https://a.test', undefined],
  ['an empty value', 'https://a.test', ['a='], 'https://a.test', 'a=']
]
test.each(rows)('%s', (_name, from, written, to, expected) => {
  const shared = attempt()
  remember({ headers: { 'set-cookie': written } }, new URL(from), shared)
  expect(withCookies({ url: new URL(to), headers: {} }, shared).headers).toEqual(expected === undefined ? {} : { cookie: expected })
})

test('cookies of the configuration come first', () => {
  const shared = attempt()
  remember({ headers: { 'set-cookie': ['b=2'] } }, new URL('https://a.test'), shared)
  expect(withCookies({ url: new URL('https://a.test'), headers: { cookie: 'a=1' } }, shared).headers.cookie).toBe('a=1; b=2')
})

test('a flood of cookies is bounded', () => {
  const shared = attempt()
  const written = Array.from({ length: 1_000 }, (_, at) => `c${at}=${'x'.repeat(10_000)}`)
  remember({ headers: { 'set-cookie': written } }, new URL('https://a.test'), shared)
  const { cookie = '' } = withCookies({ url: new URL('https://a.test'), headers: {} as Record<string, string> }, shared).headers
  expect(cookie.split('; ')).toHaveLength(50)
  expect(cookie.length).toBeLessThan(50 * 4_100)
})
