import { expect, test } from '@jest/globals'
import type { HttpRequest } from '@tocsin/notifier'
import type { Exchange, ExchangeAnswer } from './exchange.ts'
import { type FetchOptions, fetchOver } from './fetch.ts'

function over(answers: readonly Partial<ExchangeAnswer>[], options: Partial<FetchOptions> = {}) {
  const sent: { request: HttpRequest; options: Parameters<Exchange>[1] }[] = []
  const exchange: Exchange = async (request, limits) => {
    sent.push({ request, options: limits })
    return { status: 200, headers: {}, body: new Uint8Array(), ...answers[sent.length - 1] }
  }
  return { sent, fetch: fetchOver(exchange, { timeoutMs: 7, maxBytes: 8, ...options }) }
}

const init = { method: 'GET', headers: { authorization: 'token t', accept: '*/*' } } as const
const url = 'https://api.github.com/x'
const bytes = (text: string) => new TextEncoder().encode(text)

test('the answer has what Octokit reads of it', async () => {
  const { fetch } = over([{ status: 201, headers: { 'content-type': 'text/plain', link: '<y>' }, body: bytes('ü') }])
  const response = await fetch(url, init)
  expect([response.status, response.url, [...response.headers], response.headers.get('link')]).toEqual([
    201,
    url,
    [
      ['content-type', 'text/plain'],
      ['link', '<y>']
    ],
    '<y>'
  ])
  expect([await response.text(), new Uint8Array(await response.arrayBuffer())]).toEqual(['ü', bytes('ü')])
})

test('the bytes are those of the answer, not of the buffer around them', async () => {
  const { fetch } = over([{ body: Buffer.from('before-text-after').subarray(7, 11) }])
  const response = await fetch(url, init)
  expect([await response.text(), (await response.arrayBuffer()).byteLength]).toEqual(['text', 4])
})

test('the limits and the signal reach the transport', async () => {
  const { signal } = new AbortController()
  const { fetch, sent } = over([], { signal })
  await fetch(url, { ...init, method: 'PATCH', body: '{}' })
  expect(sent).toEqual([
    { request: { method: 'PATCH', url, headers: init.headers, body: '{}' }, options: { timeoutMs: 7, maxBytes: 9, signal } }
  ])
})

test('the credentials are lost for good once we left the host, even on the way back', async () => {
  const to = (location: string) => ({ status: 302, headers: { location } })
  const { fetch, sent } = over([to('https://blob.example/1'), to('https://api.github.com/2')])
  const response = await fetch(url, init)
  expect(response.url).toBe('https://api.github.com/2')
  expect(sent.map(({ request }) => request.headers)).toEqual([init.headers, { accept: '*/*' }, { accept: '*/*' }])
})

const sizes: [length: number, cut: boolean, expected: string][] = [
  [8, false, '8 bytes'],
  [9, false, 'The answer of api.github.com is larger than 8 bytes'],
  [9, true, '8 bytes']
]
test.each(sizes)('%i bytes, cut allowed: %s', async (length, cut, expected) => {
  const { fetch } = over([{ body: new Uint8Array(length) }], { cut })
  const outcome = await fetch(url, init).then(
    ({ body }) => `${body.length} bytes`,
    (error: Error) => error.message
  )
  expect(outcome.split('\n')[0]).toBe(expected)
})
