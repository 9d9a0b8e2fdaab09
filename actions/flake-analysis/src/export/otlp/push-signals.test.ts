import { expect, test } from '@jest/globals'
import type { HttpAnswer, HttpRequest } from '@tocsin/notifier'
import { pushSignals } from './push-signals.ts'
import type { Signal } from './requests.ts'

const signals: Signal[] = [
  { signal: 'metrics', body: { a: 1 } },
  { signal: 'traces', body: { b: 2 } }
]

const urls = { metrics: 'https://otlp.example.com/v1/metrics', traces: 'https://otlp.example.com/v1/traces' }

async function pushed(...answers: Partial<HttpAnswer>[]) {
  const sent: HttpRequest[] = []
  const ports = {
    send: (request: HttpRequest) => Promise.resolve({ status: 200, headers: {}, body: '', ...answers[sent.push(request) - 1] }),
    now: () => 0,
    elapsed: () => 0,
    sleep: () => Promise.resolve(),
    random: () => 0
  }
  const result = await pushSignals(signals, { urls, headers: { 'api-key': 'k' } }, ports)
  return { result, sent }
}

test('each signal goes to its place, with the headers', async () => {
  const { result, sent } = await pushed()
  expect(result).toEqual({ kind: 'accepted', requests: 2, rejected: 0 })
  expect(sent.map(({ url, body }) => `${url} ${body}`)).toEqual([
    'https://otlp.example.com/v1/metrics {"a":1}',
    'https://otlp.example.com/v1/traces {"b":2}'
  ])
  expect(sent[1]?.headers).toEqual({ 'api-key': 'k', 'content-type': 'application/json' })
})

test('what was rejected adds up', async () => {
  const partial = (partialSuccess: object) => ({ body: JSON.stringify({ partialSuccess }) })
  const { result } = await pushed(
    partial({ rejectedDataPoints: 2, errorMessage: 'too old' }),
    partial({ rejectedSpans: '3', errorMessage: 'no' })
  )
  expect(result).toEqual({ kind: 'accepted', requests: 2, rejected: 5, said: 'too old' })
})

test('the first that is refused ends it', async () => {
  const { result, sent } = await pushed({ status: 401 })
  expect([result, sent.length]).toEqual([{ kind: 'failed', requests: 0, detail: 'otlp.example.com answered 401' }, 1])
})
