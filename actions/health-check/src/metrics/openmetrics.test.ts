import { expect, test } from '@jest/globals'
import { parseOpenMetrics } from '@tocsin/metrics/open-metrics-parser'
import { codePoint } from '@tocsin/testkit/texts'
import * as fc from 'fast-check'
import { model, now } from './metrics.fixture.ts'
import type { MetricsEndpoint } from './model.ts'
import { openMetrics } from './openmetrics.ts'

const parsed = parseOpenMetrics(openMetrics(model))
const samples = (family: string) =>
  parsed.get(family)?.samples.map(({ labels, value }) => [Object.values(labels).join(' '), value] satisfies [string, number])

test('the families and their types and units', () => {
  expect([...parsed].map(([name, { type, unit }]) => [name, type, unit ?? ''].join(' ').trim())).toEqual([
    'tocsin_round_timestamp_seconds gauge seconds',
    'tocsin_endpoint_up gauge',
    'tocsin_endpoint_state gauge',
    'tocsin_endpoint_duration_seconds gauge seconds',
    'tocsin_endpoint_phase_duration_seconds gauge seconds',
    'tocsin_endpoint_certificate_expiry_timestamp_seconds gauge seconds',
    'tocsin_endpoint_uptime_ratio gauge ratio',
    'tocsin_endpoint_probes counter',
    'tocsin_slo_target_ratio gauge ratio',
    'tocsin_slo_sli_ratio gauge ratio',
    'tocsin_slo_budget_left_ratio gauge ratio',
    'tocsin_slo_burn_rate gauge',
    'tocsin_slo_alert_firing gauge',
    'tocsin_slo_exhaustion_timestamp_seconds gauge seconds'
  ])
  expect([...parsed.values()].every(({ help }) => help.length > 0)).toBe(true)
})

const core = 'api core "1"\\\n'

test('times are in seconds, and what is not known is left out', () => {
  expect(samples('tocsin_round_timestamp_seconds')).toEqual([['', now / 1000]])
  expect(samples('tocsin_endpoint_duration_seconds')).toEqual([[core, 0.8125]])
  expect(samples('tocsin_endpoint_phase_duration_seconds')).toEqual([
    [`${core} dns`, 0.00125],
    [`${core} connect`, 0.01],
    [`${core} firstByte`, 0.7],
    [`${core} total`, 0.8125]
  ])
  expect(samples('tocsin_endpoint_certificate_expiry_timestamp_seconds')).toEqual([[core, now / 1000 + 20 * 86_400]])
})

test('what is degraded is up, and nobody knows of the unknown', () => {
  expect(samples('tocsin_endpoint_up')).toEqual([
    [core, 1],
    ['down', 0]
  ])
  expect(samples('tocsin_endpoint_state')?.filter(([, value]) => value === 1)).toEqual([
    [`${core} degraded`, 1],
    ['ünïcode 🚀 � unknown', 1],
    ['down down', 1]
  ])
})

test('counters say since when they count', () => {
  const lines = openMetrics(model)
    .split('\n')
    .filter((line) => line.startsWith('tocsin_endpoint_probes') && line.includes('"down"'))
  expect(lines).toEqual([
    'tocsin_endpoint_probes_total{endpoint="down",result="good"} 0',
    `tocsin_endpoint_probes_created{endpoint="down",result="good"} ${now / 1000}`,
    'tocsin_endpoint_probes_total{endpoint="down",result="bad"} 0',
    `tocsin_endpoint_probes_created{endpoint="down",result="bad"} ${now / 1000}`
  ])
})

test('objectives tell budget, burn rates and alerts', () => {
  expect(samples('tocsin_slo_target_ratio')).toEqual([['api', 0.99]])
  expect(samples('tocsin_slo_budget_left_ratio')).toEqual([['api', 0]])
  expect(samples('tocsin_slo_burn_rate')?.map(([labels, value]) => [labels, Math.round(value * 100) / 100])).toEqual([
    ['api 3600s', 25],
    ['api 21600s', 4.17],
    ['api 86400s', 1.04],
    ['api 259200s', 1]
  ])
  expect(samples('tocsin_slo_alert_firing')).toEqual([
    ['api page-quick', 1],
    ['api page-slow', 0],
    ['api ticket-quick', 0],
    ['api ticket-slow', 0]
  ])
})

test('without anything to tell it is a valid text', () => {
  const text = openMetrics({ now, endpoints: [], objectives: [] })
  expect([...parseOpenMetrics(text).keys()]).toEqual(['tocsin_round_timestamp_seconds'])
})

test('hostile names break nothing, nor do names that come twice or numbers that are none', () => {
  const endpoint = fc.record({
    name: fc.string({ unit: codePoint }),
    group: fc.oneof(fc.constantFrom('"} 1\n# EOF\n', '\\', 'a\\n"', '\r\n'), fc.string({ unit: 'grapheme' })),
    state: fc.constantFrom<MetricsEndpoint['state']>('up', 'down'),
    ms: fc.double()
  })
  void fc.assert(
    fc.property(fc.array(endpoint), (endpoints) => {
      const families = parseOpenMetrics(
        openMetrics({
          now,
          endpoints: [...endpoints, ...endpoints.map((one) => ({ ...one, name: one.name.replaceAll('\ufffd', '\ud800') }))],
          objectives: []
        })
      )
      const names = new Set(endpoints.map(({ name, group }) => JSON.stringify([name.toWellFormed(), group.toWellFormed()])))
      expect(families.get('tocsin_endpoint_up')?.samples.length ?? 0).toBe(names.size)
    })
  )
})
