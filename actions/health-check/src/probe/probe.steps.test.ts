import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { RequestStep } from '@tocsin/notifier'
import { type Fleet, startFleet } from '@tocsin/testkit/fleet'
import type { ProbePorts } from './ports.ts'
import { probing, told } from './probe.fixture.ts'

let fleet: Fleet
beforeAll(async () => {
  fleet = await startFleet()
})
afterAll(() => fleet.close())

const at = (path: string) => `${fleet.urls.http}${path}`
const chain = (steps: RequestStep[], ports: Partial<ProbePorts> = {}) => probing('', { steps, timeoutMs: 1_000 }, ports)
const login = (): RequestStep => ({
  name: 'log in',
  url: at('/login'),
  body: { say: 'open ${WORD}' },
  capture: { token: '$.token', id: '$.id', next: 'header:X-Next' }
})
const values = { WORD: 'sesame' }

test('a later step uses what an earlier one captured, and its cookies', async () => {
  const call: RequestStep = {
    url: at('/me?id=${id}&next=${next}'),
    headers: { Authorization: 'Bearer ${token}' },
    expect: { json: { '$.name': { equals: 'ada' } } }
  }
  const observation = chain([login(), call], { values })
  expect(await told(observation)).toBe('up')
  expect(fleet.asked.at(-1)).toMatchObject({ path: '/me?id=7&next=step%20two', headers: { cookie: 'session=s3ss10n; theme=dark' } })
})

test('times are of all steps together', async () => {
  const { phases } = await chain([{ url: at('/slow?ms=60') }, { url: at('/slow?ms=60') }])
  expect(phases.firstByte).toBeGreaterThan(115)
  expect(phases.total).toBeGreaterThan(115)
})

const words: [string, () => RequestStep[], string][] = [
  ['of which step it is', () => [login(), { name: 'call', url: at('/503') }], 'down | status: step 2 (call): status 503, expected 200-299'],
  ['a step without a name', () => [login(), { url: at('/reset') }], 'down | reset: step 2: connection reset before an answer'],
  [
    'what comes after is not done',
    () => [{ url: at('/503') }, { url: at('/reset') }],
    'down | status: step 1: status 503, expected 200-299'
  ],
  [
    'a deadline of all steps',
    () => [login(), { name: 'wait', url: at('/hanging') }],
    'down | timeout: step 2 (wait): no answer within 1 s: connected, but no first byte'
  ],
  [
    'nothing to capture',
    () => [{ url: at('/healthy'), capture: { token: '$.token' } }],
    'down | capture: token could not be captured: $.token is missing'
  ],
  [
    'a map to capture',
    () => [{ url: at('/healthy'), capture: { token: '$' } }],
    'down | capture: token could not be captured: $ is no text, number or flag'
  ],
  [
    'no header to capture',
    () => [{ url: at('/healthy'), capture: { etag: 'header:etag' } }],
    'down | capture: etag could not be captured: the answer has no header etag'
  ],
  [
    'no JSON to capture from',
    () => [{ url: at('/html'), capture: { token: '$.token' } }],
    'down | capture: token could not be captured: body is no JSON: "<h1>It works</h1>"'
  ],
  ['what was never captured', () => [{ url: at('/healthy?a=${token}') }], 'down | capture: nothing was captured as token']
]
test.each(words)('it says %s', async (_name, steps, expected) => {
  expect(await told(chain(steps(), { values }))).toBe(expected)
})

test('cookies go to their host alone', async () => {
  await chain([login(), { url: `${fleet.urls.stranger}/echo` }], { values })
  expect(fleet.strangerAsked.at(-1)?.path).toBe('/echo')
  expect(fleet.strangerAsked.at(-1)?.headers.cookie).toBe('session=s3ss10n; theme=dark') // another port is the same host (RFC 6265, section 8.5)
  await chain([login(), { url: `${fleet.urls.stranger.replace('127.0.0.1', 'localhost')}/echo` }], { values })
  expect(fleet.strangerAsked.at(-1)?.headers.cookie).toBeUndefined()
})

test('a captured value is never taken for a placeholder, nor for more than a value', async () => {
  const echo = { url: at('/echo'), body: '${WORD}&a=/../?b', capture: { said: '$.body' } }
  await chain([echo, { url: at('/echo?q=${said}'), headers: { 'content-type': 'application/json' }, body: '{"said":"${said}"}' }], {
    values: { WORD: '"${TOKEN}' }
  })
  expect(fleet.asked.at(-1)).toMatchObject({
    path: '/echo?q=%22%24%7BTOKEN%7D%26a%3D%2F..%2F%3Fb',
    body: '{"said":"\\"${TOKEN}&a=/../?b"}'
  })
})
