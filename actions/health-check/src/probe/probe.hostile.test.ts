import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { RequestStep } from '@tocsin/notifier'
import { probing, told } from './probe.fixture.ts'

const state: { server?: Server; url: string; answer: RequestListener } = { url: '', answer: (_, response) => void response.end() }

beforeAll(async () => {
  const server = createServer((request, response) => state.answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  Object.assign(state, { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
})
afterAll(() => {
  state.server?.closeAllConnections()
  state.server?.close()
})

const saying =
  (body: string): RequestListener =>
  (_, response) =>
    void response.end(body)
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

const documents: [name: string, body: string, path: string][] = [
  ['nested too deep for its path', nested(300), '$..token'],
  ['nested as deep as it can be', nested(170_000), '$..token'],
  ['a list without end', `[${'[1],'.repeat(150_000)}1]`, '$..*']
]
test.each(documents)('%s is down, and never the runner’s trouble, which would be told to nobody', async (_, body, path) => {
  state.answer = saying(body)
  const words = `token could not be captured: ${path} cannot be followed`
  expect(await told(probing(state.url, { steps: [{ url: state.url, capture: { token: path } }] }))).toBe(`down | capture: ${words}`)
  const judged: RequestStep = { url: state.url, expect: { json: { [path]: { equals: 'x' } } } }
  expect(await told(probing(state.url, { steps: [judged] }))).toMatch(/^down \| json: \$\.\.\S+ cannot be followed: /)
})

const echoes: [name: string, answer: RequestListener][] = [
  [
    'in a page',
    ({ headers }, response) => void response.end(`<p>No key ${String(headers['x-key']).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}`)
  ],
  ['in JSON with slashes', ({ headers }, response) => void response.end(JSON.stringify({ key: headers['x-key'] }).replaceAll('/', '\\/'))]
]
test.each(echoes)('a secret that is echoed %s is not shown', async (_, answer) => {
  state.answer = answer
  const given = { headers: { 'x-key': '${KEY}' }, expect: { body: { equals: 'ok' } } }
  const words = await told(probing(state.url, given, { values: { KEY: 'qu"ote/sl&sh' } }))
  expect(words).toMatch(/^down \| body: body is .*\*\*\*.*, expected "ok"$/)
  expect(words).not.toMatch(/ote|sh/)
})

test.each(['__proto__', 'constructor', 'toString', 'gzip, gzip', 'x'.repeat(1_000)])(
  'a body that says it is %s is read as it is',
  async (encoding) => {
    state.answer = (_, response) => void response.writeHead(200, { 'content-encoding': encoding }).end('plain')
    expect(await told(probing(state.url, { expect: { body: { equals: 'plain' } } }))).toBe('up')
  }
)
