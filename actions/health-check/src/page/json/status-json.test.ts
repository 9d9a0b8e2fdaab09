import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { PageModel } from '../model.ts'
import { pageFiles } from '../page-files.ts'
import { sample } from '../sample.fixture.ts'

const schema = JSON.parse(readFileSync(new URL('../../../../../docs/status.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ allErrors: true })
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/)
ajv.addSchema(schema, 'status')
const isStatus = ajv.getSchema('status')
const isEndpoint = ajv.getSchema('status#/$defs/endpoint')

const problems = (check: typeof isStatus, text = '') => {
  check?.(JSON.parse(text))
  return check?.errors ?? []
}

const bare: PageModel = {
  title: 'Bare',
  now: sample.now,
  staleAt: sample.staleAt,
  state: 'unknown',
  groups: [{ endpoints: [{ id: 'a', name: 'a', state: 'unknown', days: [], uptime: {}, series: [] }] }],
  incidents: [],
  maintenance: [],
  objectives: [],
  schedule: {}
}

test.each([
  ['the sample', sample],
  ['the least', bare]
])('%s is as the schema says', (_, model) => {
  const files = pageFiles(model)
  expect(problems(isStatus, files['status.json'])).toEqual([])
  const endpoints = Object.keys(files).filter((path) => /^endpoints\/.*\.json$/.test(path))
  expect(endpoints.length).toBeGreaterThan(0)
  for (const path of endpoints) expect(problems(isEndpoint, files[path])).toEqual([])
})

test('the schema knows every member that is written, and misses those that have to be there', () => {
  const status = JSON.parse(pageFiles(sample)['status.json'] ?? '')
  expect(problems(isStatus, JSON.stringify({ ...status, extra: 1 }))).toHaveLength(1)
  for (const name of schema.required) expect(problems(isStatus, JSON.stringify({ ...status, [name]: undefined })).length).toBeGreaterThan(0)
})

test('what a machine reads', () => {
  const { generatedAt, state, summary, counts, endpoints, incidents } = JSON.parse(pageFiles(sample)['status.json'] ?? '')
  expect({ generatedAt, state, summary, counts }).toEqual({
    generatedAt: '2026-11-21T13:05:00.000Z',
    state: 'down',
    summary: 'Checkout API is down and Search is degraded',
    counts: { up: 4, degraded: 1, down: 1, maintenance: 1, unknown: 1 }
  })
  expect(endpoints[1]).toEqual({
    group: 'Store',
    id: 'checkout',
    name: 'Checkout API',
    url: 'https://api.example.com/checkout/health',
    state: 'down',
    since: '2026-11-21T12:23:00.000Z',
    cause: 'Status 503 in place of 200, three tries',
    uptime: { day: 0.9708, week: 0.99583, month: 0.99862, quarter: 0.99913 },
    latency: { p50: 96, p90: 180, p95: 233, p99: 1240 },
    certificateExpiresAt: '2027-01-31T13:05:00.000Z',
    page: 'endpoints/checkout.html',
    details: 'endpoints/checkout.json'
  })
  expect(incidents[0].endedAt).toBeUndefined()
  expect(incidents[0].updates[0].at).toBe('2026-11-21T12:27:00.000Z')
})
