import { expect, test } from '@jest/globals'
import type { HttpAnswer, HttpRequest } from '@tocsin/notifier'
import { at, reading, report } from '../sample.fixture.ts'
import { exportOtlp, type OtlpInputs } from './export.ts'

async function exported(more: Partial<OtlpInputs> = {}, answer: Partial<HttpAnswer> = {}) {
  const [sent, said]: [HttpRequest[], string[]] = [[], []]
  const ports = {
    send: (request: HttpRequest) => {
      sent.push(request)
      return Promise.resolve({ status: 200, headers: {}, body: '', ...answer })
    },
    now: () => (at + 600) * 1000,
    elapsed: () => 0,
    sleep: () => Promise.resolve(),
    random: () => 0,
    redact: (text: string) => text.replaceAll('octo', '***'),
    progress: (line: string) => void said.push(line),
    warn: (line: string) => void said.push(`warning: ${line}`)
  }
  const inputs = { 'otlp-endpoint': 'https://otlp.example.com/secret-path/', 'otlp-headers': 'api-key: k', ...more }
  await exportOtlp(inputs, { report: report(), runs: [{ repository: 'octo/shop', executions: [reading()] }] }, ports)
  return { sent, said }
}

test('the analysis, the runs and their traces go out, one after another', async () => {
  const { sent, said } = await exported()
  expect(sent.map(({ url }) => new URL(url).pathname)).toEqual(
    ['metrics', 'metrics', 'traces'].map((signal) => `/secret-path/v1/${signal}`)
  )
  expect(sent.map(({ headers }) => headers?.['api-key'])).toEqual(['k', 'k', 'k'])
  expect(sent[0]?.body).not.toContain('octo')
  expect(said).toEqual(['Pushed to OpenTelemetry in 3 requests.'])
})

test('in a dry run nothing leaves', async () => {
  expect(await exported({ 'dry-run': true })).toEqual({ sent: [], said: ['Nothing is pushed to OpenTelemetry: this is a dry run.'] })
})

test('what the receiver refuses is an error that says what to do, and no path', async () => {
  await expect(exported({}, { status: 403 })).rejects.toThrow(
    'The flakes could not be pushed: otlp.example.com answered 403\n→ Check `otlp-endpoint`, of which a base ends in `/`, and `otlp-headers`.'
  )
})

test('what it leaves out is a warning', async () => {
  const { said } = await exported({}, { body: JSON.stringify({ partialSuccess: { rejectedDataPoints: 2, errorMessage: 'too old' } }) })
  expect(said.at(-1)).toBe('warning: The receiver of OpenTelemetry took all but 6 points and spans: too old')
})

test.each<[inputs: Partial<OtlpInputs>, paths: string[]]>([
  [{ 'otlp-endpoint': 'https://otlp.example.com' }, ['/v1/metrics', '/v1/metrics', '/v1/traces']],
  [{ 'otlp-endpoint': 'https://otlp.example.com/push/metrics' }, ['/push/metrics', '/push/metrics', '/push/traces']],
  [
    { 'otlp-endpoint': 'https://otlp.example.com/push', 'otlp-traces-endpoint': 'https://traces.example.com/spans' },
    ['/push', '/push', '/spans']
  ]
])('%j goes to %j', async (inputs, paths) => {
  const { sent, said } = await exported(inputs)
  expect([sent.map(({ url }) => new URL(url).pathname), said]).toEqual([paths, ['Pushed to OpenTelemetry in 3 requests.']])
})

test('where nobody knows where to, no traces are sent, and that is said', async () => {
  const { sent, said } = await exported({ 'otlp-endpoint': 'https://otlp.example.com/push' })
  expect(sent.map(({ url }) => new URL(url).pathname)).toEqual(['/push', '/push'])
  expect(said).toEqual([
    'Runs are not pushed as traces: where to, `otlp-endpoint` does not tell. Name `otlp-traces-endpoint`, or write a base with a `/` at its end.',
    'Pushed to OpenTelemetry in 2 requests.'
  ])
})
