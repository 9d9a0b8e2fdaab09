import { expect, test } from '@jest/globals'
import { type HttpAnswer, type HttpRequest, TransportError } from '@tocsin/notifier'
import { retryAfterMs } from './otlp-answer.ts'
import { push } from './push.ts'

const answer = (status: number, { headers = {}, body = '' }: Partial<HttpAnswer> = {}): HttpAnswer => ({ status, headers, body })
const start = Date.UTC(2026, 0, 20)
const target = { url: 'https://otlp.example.com:4318/secret-path/v1/metrics', headers: { authorization: 'Bearer abcdefgh1234' } }

/** A receiver that gives these answers, the last of them for ever, and a clock that only sleep moves. */
function bed(answers: readonly (HttpAnswer | Error)[], budgetMs?: number) {
  const [sent, slept]: [HttpRequest[], number[]] = [[], []]
  let now = start
  const ports = {
    send: (request: HttpRequest) => {
      sent.push(request)
      const given = answers[Math.min(sent.length, answers.length) - 1]
      return given instanceof Error ? Promise.reject(given) : Promise.resolve(given ?? answer(200))
    },
    now: () => now,
    elapsed: () => now - start,
    sleep: (ms: number) => {
      slept.push(ms)
      now += ms
      return Promise.resolve()
    },
    random: () => 1
  }
  return { sent, slept, done: push({ some: 'body' }, { ...target, ...(budgetMs !== undefined && { budgetMs }) }, ports) }
}

test('the request goes out as JSON with the headers of the receiver', async () => {
  const { sent, done } = bed([answer(200, { body: '{}' })])
  expect(await done).toEqual({ kind: 'accepted', rejected: 0 })
  expect(sent).toEqual([
    {
      method: 'POST',
      url: target.url,
      headers: { authorization: 'Bearer abcdefgh1234', 'content-type': 'application/json' },
      body: '{"some":"body"}'
    }
  ])
})

const partial = (partialSuccess: unknown) => answer(200, { body: JSON.stringify({ partialSuccess }) })
const accepted: [name: string, HttpAnswer, object][] = [
  ['an empty one', answer(200), { rejected: 0 }],
  ['one that is no JSON', answer(200, { body: '<html>' }), { rejected: 0 }],
  ['a part is rejected', partial({ rejectedDataPoints: '3', errorMessage: 'too old' }), { rejected: 3, said: 'too old' }],
  ['spans are rejected', partial({ rejectedSpans: 2 }), { rejected: 2 }],
  ['a warning', partial({ errorMessage: 'use\nprotobuf' }), { rejected: 0, said: 'use protobuf' }],
  ['a number in place of text', partial({ rejectedDataPoints: 2 }), { rejected: 2 }],
  ['nonsense', partial({ rejectedDataPoints: {}, errorMessage: 5 }), { rejected: 0 }],
  ['a partial success that is none', partial('no'), { rejected: 0 }],
  ['what it says is cut', partial({ errorMessage: 'x'.repeat(5000) }), { rejected: 0, said: 'x'.repeat(200) }],
  ['what it says of secrets is not', partial({ errorMessage: 'bad token abcdefgh1234' }), { rejected: 0, said: 'bad token ***' }]
]
test.each(accepted)('an answer of success is not asked again: %s', async (_, given, expected) => {
  const { sent, done } = bed([given])
  expect(await done).toEqual({ kind: 'accepted', ...expected })
  expect(sent).toHaveLength(1)
})

test.each([429, 502, 503, 504])('a %d is tried again', async (status) => {
  const { slept, done } = bed([answer(status), answer(status), answer(200)])
  expect(await done).toMatchObject({ kind: 'accepted' })
  expect(slept).toEqual([1000, 2000])
})

test.each([301, 400, 401, 404, 408, 413, 500, 501, 505])('a %d is final', async (status) => {
  const { sent, done } = bed([answer(status)])
  expect(await done).toEqual({ kind: 'failed', detail: `otlp.example.com:4318 answered ${status}` })
  expect(sent).toHaveLength(1)
})

test('the receiver may say why, and never a secret', async () => {
  const body = JSON.stringify({ code: 3, message: 'no: Bearer abcdefgh1234\u202e' })
  expect(await bed([answer(400, { body })]).done).toEqual({ kind: 'failed', detail: 'otlp.example.com:4318 answered 400: no: ***' })
})

test('a wait that the receiver asks for is kept, in seconds or as a date', async () => {
  const date = new Date(start + 10_000).toUTCString()
  const { slept, done } = bed([
    answer(503, { headers: { 'retry-after': '7' } }),
    answer(429, { headers: { 'retry-after': date } }),
    answer(200)
  ])
  expect(await done).toMatchObject({ kind: 'accepted' })
  expect(slept).toEqual([7000, 3000])
})

const waits: [header: string | undefined, ms: number | undefined][] = [
  [undefined, undefined],
  ['', undefined],
  ['soon', undefined],
  ['-5', undefined],
  ['0', 0],
  [' 120 ', 120_000],
  ['Tue, 20 Jan 2026 00:00:30 GMT', 30_000],
  ['Mon, 19 Jan 2026 00:00:00 GMT', 0]
]
test.each(waits)('retry-after %p is %p ms', (header, expected) => expect(retryAfterMs(header, start)).toBe(expected))

test('a wait that does not fit into the time ends it, as does the time', async () => {
  const asked = bed([answer(503, { headers: { 'retry-after': '3600' } })])
  expect(await asked.done).toEqual({ kind: 'failed', detail: 'otlp.example.com:4318 answered 503; gave up after 1 try' })
  expect(asked.slept).toEqual([])
  const busy = bed([answer(502)], 8_000)
  expect(await busy.done).toEqual({ kind: 'failed', detail: 'otlp.example.com:4318 answered 502; gave up after 4 tries' })
  expect(busy.slept).toEqual([1000, 2000, 4000])
})

test('a receiver that cannot be reached is tried again; a bug of ours is not hidden', async () => {
  const refused = new TransportError('connect ECONNREFUSED /secret-path', { fault: 'refused', sent: false })
  expect(await bed([refused, answer(200)]).done).toMatchObject({ kind: 'accepted' })
  expect(await bed([refused], 2_000).done).toEqual({
    kind: 'failed',
    detail: 'otlp.example.com:4318 could not be reached (refused); gave up after 2 tries'
  })
  await expect(bed([new TypeError('bug')]).done).rejects.toThrow('bug')
})
