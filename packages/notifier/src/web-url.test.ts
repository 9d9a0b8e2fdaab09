import { expect, test } from '@jest/globals'
import { isLoopback, unescaped, webUrl } from './web-url.ts'

const addresses: [text: string, expected: string | undefined][] = [
  ['https://a.example', 'https://a.example/'],
  ['HTTP://A.example/x?y#z', 'http://a.example/x?y#z'],
  ['https://github.com@evil.example/', undefined],
  ['https://:secret@a.example/', undefined],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['/path', undefined],
  ['', undefined]
]
test.each(addresses)('%j leads to %j', (text, expected) => {
  expect(webUrl(text)).toBe(expected)
})

const hosts: [url: string, loopback: boolean][] = [
  ['http://localhost:3000', true],
  ['http://127.0.0.1', true],
  ['http://127.1', true],
  ['http://0x7f000001', true],
  ['http://[::1]:80', true],
  ['http://127.0.0.1.evil.example', false],
  ['http://localhost.evil.example', false],
  ['http://evil.localhost', false],
  ['http://128.0.0.1', false],
  ['http://[::2]', false]
]
test.each(hosts)('%s is of this machine: %j', (url, expected) => {
  expect(isLoopback(new URL(url).hostname)).toBe(expected)
})

test.each([
  ['a%20b%2Fc', 'a b/c'],
  ['100%', '100%'],
  ['%ff', '%ff']
])('%j was written as %j', (part, expected) => {
  expect(unescaped(part)).toBe(expected)
})
