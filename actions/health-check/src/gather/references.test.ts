import { createServer } from 'node:net'
import { expect, test } from '@jest/globals'
import { reachable } from './reachable.ts'
import { reached, referencesOf } from './references.ts'

test.each([
  [undefined, 'https://api.github.com', ['one.one.one.one:443', '8.8.8.8:443', 'api.github.com:443']],
  [undefined, 'http://ghe.example:8080/api/v3', ['one.one.one.one:443', '8.8.8.8:443', 'ghe.example:8080']],
  [['a.example:1'], 'https://api.github.com', ['a.example:1']],
  [[], 'https://api.github.com', []]
])('%j with %s asks %j', (written, apiUrl, expected) => {
  expect(referencesOf(written, apiUrl)).toEqual(expected)
})

test('each is asked by host and port', async () => {
  const asked: unknown[] = []
  const reach = async (...of: unknown[]) => asked.push(of) === 1
  expect(await reached(['a.example:443', '[2001:db8::1]:53'], reach)).toEqual([
    { name: 'a.example:443', reached: true },
    { name: '[2001:db8::1]:53', reached: false }
  ])
  expect(asked).toEqual([
    ['a.example', 443],
    ['2001:db8::1', 53]
  ])
})

test('a host is reached when it takes a connection', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  expect(await reachable('127.0.0.1', port)).toBe(true)
  await new Promise((resolve) => server.close(resolve))
  expect(await reachable('127.0.0.1', port)).toBe(false)
  expect(await reachable('no-such-host.invalid', 443)).toBe(false)
})
