import { expect, test } from '@jest/globals'
import { type Given, memory, step } from './testing.ts'

/** What a round pushes. */
async function pushed(endpoint: string) {
  const sent: { url: string; body: string }[] = []
  const send: Given['http'] = async ({ url, body }) => {
    sent.push({ url, body: String(body) })
    return { status: 200, headers: {}, body: '{}' }
  }
  const { problem } = await step({
    seen: { 'api.example.com': 'U' },
    ledger: memory(),
    inputs: { 'otlp-endpoint': endpoint },
    ports: { send }
  })
  expect(problem).toBeUndefined()
  return sent
}

test.each([
  ['https://otlp.example.com/v1/metrics', 'https://otlp.example.com/v1/metrics'],
  ['https://otlp.example.com/push/metrics', 'https://otlp.example.com/push/metrics'],
  ['https://otlp.example.com/opentelemetry/api/v1/push', 'https://otlp.example.com/opentelemetry/api/v1/push'],
  ['https://otlp.example.com/otlp/', 'https://otlp.example.com/otlp/v1/metrics'],
  ['https://otlp.example.com', 'https://otlp.example.com/v1/metrics']
])('the metrics for %s go to %s', async (endpoint, url) => {
  expect((await pushed(endpoint)).map((one) => one.url)).toEqual([url])
})

test('the repository is named in the words of the conventions', async () => {
  const [one] = await pushed('https://otlp.example.com')
  const { attributes } = JSON.parse(one?.body ?? '').resourceMetrics[0].resource
  expect(
    Object.fromEntries(attributes.map(({ key, value }: { key: string; value: { stringValue: string } }) => [key, value.stringValue]))
  ).toEqual({
    'service.name': 'tocsin',
    'vcs.provider.name': 'github',
    'vcs.owner.name': 'octo',
    'vcs.repository.name': 'app',
    'vcs.repository.url.full': 'https://github.com/octo/app'
  })
})
