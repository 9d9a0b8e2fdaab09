import { expect, test } from '@jest/globals'
import { readingData } from './data.ts'
import { clientFor, serverThat } from './testing.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

const answer = (body: Uint8Array, type?: string) =>
  readingData(async (url) => ({
    url,
    status: 200,
    statusText: '',
    headers: new Map(type === undefined ? [] : [['content-type', type]]),
    body,
    text: async () => 'text',
    arrayBuffer: async () => new ArrayBuffer()
  }))('https://api.github.com/x', { method: 'GET', headers: {} })

const rows: [name: string, text: string, type: string | undefined, data: unknown][] = [
  ['JSON', '{"id":9007199254740991,"a":["ü",null]}', 'application/json; charset=utf-8', { id: 9007199254740991, a: ['ü', null] }],
  ['JSON by another name', '[1]', 'Application/SCIM+JSON', [1]],
  ['a number above 2^53, as a number', '18014398509481984', 'application/json', 18014398509481984],
  ['JSON that is cut off', '{"id":', 'application/json', '{"id":'],
  ['nothing in spite of its type', '', 'application/json', ''],
  ['text', '{}', 'text/plain', '{}'],
  ['text by its characters', '{"a":1}', 'application/vnd.github.raw+json; charset=utf-8', '{"a":1}'],
  ['what has no type', '1', undefined, '1']
]
test.each(rows)('the body is %s', async (_, text, type, data) => {
  expect((await answer(utf8(text), type)).body).toEqual(data)
})

test('what is no text is its bytes alone, not the buffer around them', async () => {
  const { body } = await answer(Buffer.from('before-\xff\x00-after', 'latin1').subarray(7, 9), 'application/zip')
  expect(body).toBeInstanceOf(ArrayBuffer)
  expect([...new Uint8Array(body as ArrayBuffer)]).toEqual([0xff, 0])
})

test('all else is as it was', async () => {
  const response = await answer(utf8('1'), 'text/plain')
  expect([response.status, response.url, await response.text()]).toEqual([200, 'https://api.github.com/x', 'text'])
})

const reply = [
  ['{"id":7,"name":"ü"}', 'application/json; charset=utf-8', { id: 7, name: 'ü' }],
  ['{"id":', 'application/json', '{"id":'],
  ['diff --git', 'application/vnd.github.diff; charset=utf-8', 'diff --git']
] as const
test.each(reply)('a call through Octokit answers %s of the type %s with its data', async (body, type, data) => {
  await using server = await serverThat({ body, headers: { 'content-type': type } })
  const { request } = await clientFor(server.origin)
  expect((await request('GET /repos/{owner}/{repo}', { owner: 'octo', repo: 'app' })).data).toEqual(data)
})
