import { expect, test } from '@jest/globals'
import { otlpUrl } from './otlp-endpoint.ts'

const host = 'https://otlp.example.com'

test.each<[endpoint: string, metrics: string, traces: string | undefined]>([
  ['', '/v1/metrics', '/v1/traces'],
  ['/', '/v1/metrics', '/v1/traces'],
  [':4318', ':4318/v1/metrics', ':4318/v1/traces'],
  ['/otlp/', '/otlp/v1/metrics', '/otlp/v1/traces'],
  ['/v1/metrics', '/v1/metrics', '/v1/traces'],
  ['/v1/traces', '/v1/metrics', '/v1/traces'],
  ['/v1/logs', '/v1/metrics', '/v1/traces'],
  ['/api/v1/otlp/v1/metrics/', '/api/v1/otlp/v1/metrics/', '/api/v1/otlp/v1/traces'],
  ['/push/metrics', '/push/metrics', '/push/traces'],
  ['/push', '/push', undefined],
  ['/metrics-of-all', '/metrics-of-all', undefined],
  ['/?key=1', '/v1/metrics?key=1', '/v1/traces?key=1'],
  ['/push?key=1', '/push?key=1', undefined]
])('%j takes metrics at %s and traces at %s', (path, metrics, traces) => {
  expect(otlpUrl(host + path, 'metrics')).toBe(host + metrics)
  expect(otlpUrl(host + path, 'traces')).toBe(traces && host + traces)
})
