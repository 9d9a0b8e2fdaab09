import { expect, test } from '@jest/globals'
import type { RequestStep } from '@tocsin/notifier'
import { privateAddressIn } from './not-public.ts'

const url = 'https://a.example'
const tokenAt = (tokenUrl: string): RequestStep => ({ url, auth: { type: 'oauth2', tokenUrl, clientId: 'a', clientSecret: '${B}' } })

test.each<[address: string, expected: string | undefined]>([
  ['http://10.1.2.3/health', '10.1.2.3'],
  ['https://user@192.168.0.1:8443', '192.168.0.1'],
  ['http://LOCALHOST:3000', 'localhost'],
  ['http://api.localhost', 'api.localhost'],
  ['http://localhost./', 'localhost'],
  ['http://0x7f.1/', '127.0.0.1'],
  ['tcp://127.0.0.1:5432', '127.0.0.1'],
  ['tls://[::1]:443', '::1'],
  ['wss://[fd00::1]/live', 'fd00::1'],
  ['http://169.254.169.254/latest', '169.254.169.254'],
  ['https://1.1.1.1', undefined],
  ['https://[2606:4700::1111]', undefined],
  ['https://localhost.example.com', undefined],
  ['https://intranet', undefined],
  ['https://${HOST}/', undefined],
  ['https://10.0.0.${LAST}/', undefined],
  ['https://a.example/127.0.0.1', undefined],
  ['dns://localhost', undefined]
])('%s', (address, expected) => {
  expect(privateAddressIn({ url: address })).toBe(expected)
})

test.each<[what: string, step: RequestStep, expected: string | undefined]>([
  ['a server of tokens', tokenAt('http://127.0.0.1/token'), '127.0.0.1'],
  ['a public one', tokenAt('https://id.example/token'), undefined],
  ['a name server', { url: 'dns://a.example', resolver: '10.0.0.2:53' }, '10.0.0.2'],
  ['one of IPv6', { url: 'dns://a.example', resolver: 'fd00::53' }, 'fd00::53'],
  ['one with a port', { url: 'dns://a.example', resolver: '[::1]:53' }, '::1'],
  ['a public name server', { url: 'dns://a.example', resolver: '1.1.1.1' }, undefined],
  ['what is no address', { url: 'dns://a.example', resolver: 'a b' }, undefined]
])('of %s', (_, step, expected) => {
  expect(privateAddressIn(step)).toBe(expected)
})
