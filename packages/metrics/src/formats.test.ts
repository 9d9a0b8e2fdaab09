import { expect, test } from '@jest/globals'
import { type Family, sound } from './family.ts'
import { parseOpenMetrics } from './open-metrics-parser.fixture.ts'
import { openMetricsText } from './openmetrics.ts'
import { otlpMetrics } from './otlp-metrics.ts'
import { attributesOf, nanos } from './otlp-values.ts'

const now = Date.UTC(2026, 0, 20, 12)
const since = now - 60_000
const labels = { 'cicd.pipeline.name': 'CI "main"' }
const families: readonly Family[] = [
  { words: 'flake rate', kind: 'gauge', unit: 'ratio', help: 'How often.', points: [{ labels, value: 0.125 }] },
  { words: 'flake runs', kind: 'counter', unit: '{run}', help: 'Runs.', points: [{ labels: {}, value: 3, since }] },
  {
    namespace: 'cicd',
    words: 'pipeline run duration',
    kind: 'histogram',
    unit: 'seconds',
    help: 'Duration.',
    points: [{ labels, value: 100.5, since, buckets: { bounds: [10, 60], counts: [1, 0, 2] } }]
  }
]

test('as OpenMetrics: words with underscores, units as suffixes, buckets that add up', () => {
  const text = openMetricsText(families)
  expect(text).toBe(`# TYPE tocsin_flake_rate_ratio gauge
# UNIT tocsin_flake_rate_ratio ratio
# HELP tocsin_flake_rate_ratio How often.
tocsin_flake_rate_ratio{cicd_pipeline_name="CI \\"main\\""} 0.125
# TYPE tocsin_flake_runs counter
# HELP tocsin_flake_runs Runs.
tocsin_flake_runs_total 3
tocsin_flake_runs_created ${since / 1000}
# TYPE cicd_pipeline_run_duration_seconds histogram
# UNIT cicd_pipeline_run_duration_seconds seconds
# HELP cicd_pipeline_run_duration_seconds Duration.
cicd_pipeline_run_duration_seconds_bucket{cicd_pipeline_name="CI \\"main\\"",le="10"} 1
cicd_pipeline_run_duration_seconds_bucket{cicd_pipeline_name="CI \\"main\\"",le="60"} 1
cicd_pipeline_run_duration_seconds_bucket{cicd_pipeline_name="CI \\"main\\"",le="+Inf"} 3
cicd_pipeline_run_duration_seconds_count{cicd_pipeline_name="CI \\"main\\""} 3
cicd_pipeline_run_duration_seconds_sum{cicd_pipeline_name="CI \\"main\\""} 100.5
cicd_pipeline_run_duration_seconds_created{cicd_pipeline_name="CI \\"main\\""} ${since / 1000}
# EOF
`)
  expect([...parseOpenMetrics(text).keys()]).toEqual(['tocsin_flake_rate_ratio', 'tocsin_flake_runs', 'cicd_pipeline_run_duration_seconds'])
})

const options = { now, scope: 'tocsin/test', resource: { 'service.name': 'tocsin', count: 3 } }
const time = { timeUnixNano: `${now}000000` }
const span = { startTimeUnixNano: `${since}000000`, ...time }
const attributes = [{ key: 'cicd.pipeline.name', value: { stringValue: 'CI "main"' } }]

test('as OTLP: words with dots, units of UCUM, 64-bit numbers as text', () => {
  expect(otlpMetrics(families, options)).toEqual({
    resourceMetrics: [
      {
        resource: {
          attributes: [
            { key: 'service.name', value: { stringValue: 'tocsin' } },
            { key: 'count', value: { intValue: '3' } }
          ]
        },
        scopeMetrics: [
          {
            scope: { name: 'tocsin/test' },
            metrics: [
              {
                name: 'tocsin.flake.rate',
                description: 'How often.',
                unit: '1',
                gauge: { dataPoints: [{ attributes, ...time, asDouble: 0.125 }] }
              },
              {
                name: 'tocsin.flake.runs',
                description: 'Runs.',
                unit: '{run}',
                sum: { dataPoints: [{ attributes: [], ...span, asInt: '3' }], aggregationTemporality: 2, isMonotonic: true }
              },
              {
                name: 'cicd.pipeline.run.duration',
                description: 'Duration.',
                unit: 's',
                histogram: {
                  dataPoints: [{ attributes, ...span, count: '3', sum: 100.5, bucketCounts: ['1', '0', '2'], explicitBounds: [10, 60] }],
                  aggregationTemporality: 2
                }
              }
            ]
          }
        ]
      }
    ]
  })
})

test('what only counts the new is said to be a delta', () => {
  const text = JSON.stringify(otlpMetrics(families, { ...options, delta: true }))
  expect(text.match(/"aggregationTemporality":1/g)).toHaveLength(2)
  expect(text).not.toContain('"aggregationTemporality":2')
})

test('values of attributes keep their kind', () => {
  expect(attributesOf({ a: 'x\ud800', b: true, c: 1.5, d: 2 ** 60 }).map(({ value }) => value)).toEqual([
    { stringValue: 'x\ufffd' },
    { boolValue: true },
    { doubleValue: 1.5 },
    { doubleValue: 2 ** 60 }
  ])
  expect(nanos(1.5)).toBe('2000000')
})

test('what a receiver would refuse is left out', () => {
  const [first, ...rest] = sound([
    {
      words: 'a',
      kind: 'gauge',
      help: 'A.',
      points: [
        { labels: { a: '\ud800' }, value: 1 },
        { labels: { a: '\ufffd' }, value: 2 },
        { labels: {}, value: Number.NaN }
      ]
    },
    { words: 'b', kind: 'gauge', help: 'B.', points: [] }
  ])
  expect(first?.points).toEqual([{ labels: { a: '\ufffd' }, value: 1 }])
  expect(rest).toEqual([])
})
