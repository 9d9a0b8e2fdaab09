import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { model, now } from './metrics.fixture.ts'
import { otlpRequest } from './otlp.ts'

const strict = (properties: Record<string, object>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false
})
const listOf = (items: object) => ({ type: 'array', items, minItems: 1 })
const text = { type: 'string', minLength: 1 }
const int64 = { type: 'string', pattern: '^-?\\d+$' }
const attributes = { type: 'array', items: strict({ key: text, value: strict({ stringValue: { type: 'string' } }) }) }
const gaugePoint = strict({ attributes, timeUnixNano: int64, asDouble: { type: 'number' } })
const sumPoint = strict({ attributes, startTimeUnixNano: int64, timeUnixNano: int64, asInt: int64 })
const head = { name: { type: 'string', pattern: '^[a-z][a-z0-9_.]*$' }, description: text, unit: text }
const metric = {
  oneOf: [
    strict({ ...head, gauge: strict({ dataPoints: listOf(gaugePoint) }) }),
    strict({ ...head, sum: strict({ dataPoints: listOf(sumPoint), aggregationTemporality: { const: 2 }, isMonotonic: { const: true } }) })
  ]
}
/** `opentelemetry/proto/metrics/v1/metrics.proto`, as far as it is used, in the JSON of proto3. */
const schema = strict({
  resourceMetrics: listOf(
    strict({ resource: strict({ attributes }), scopeMetrics: listOf(strict({ scope: strict({ name: text }), metrics: listOf(metric) })) })
  )
})

const request = otlpRequest(model, { 'service.version': '1.2.3' })
const metrics = request.resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics))
const named = (name: string) => metrics.find((each) => each.name === name)

test('the request is one of OTLP, as it is and once it was text', () => {
  const isValid = new Ajv({ strict: true }).compile(schema)
  expect([isValid(request), isValid.errors]).toEqual([true, null])
  expect(isValid(JSON.parse(JSON.stringify(request)))).toBe(true)
})

test('it says what it is of', () => {
  expect(request.resourceMetrics[0]?.resource.attributes).toEqual([
    { key: 'service.name', value: { stringValue: 'tocsin-health-check' } },
    { key: 'service.version', value: { stringValue: '1.2.3' } }
  ])
  expect(otlpRequest(model, { 'service.name': 'status' }).resourceMetrics[0]?.resource.attributes).toEqual([
    { key: 'service.name', value: { stringValue: 'status' } }
  ])
})

test('names and units are those of OpenTelemetry', () => {
  expect(metrics.map(({ name, unit }) => `${name} ${unit}`)).toEqual([
    'tocsin.round.timestamp s',
    'tocsin.endpoint.up 1',
    'tocsin.endpoint.state 1',
    'tocsin.endpoint.duration s',
    'tocsin.endpoint.phase.duration s',
    'tocsin.endpoint.certificate.expiry.timestamp s',
    'tocsin.endpoint.uptime 1',
    'tocsin.endpoint.probes {probe}',
    'tocsin.slo.target 1',
    'tocsin.slo.sli 1',
    'tocsin.slo.budget.left 1',
    'tocsin.slo.burn.rate 1',
    'tocsin.slo.alert.firing 1',
    'tocsin.slo.exhaustion.timestamp s'
  ])
})

test('times are exact to the nanosecond, as text', () => {
  expect(named('tocsin.endpoint.duration')).toMatchObject({ gauge: { dataPoints: [{ timeUnixNano: `${now}000000`, asDouble: 0.8125 }] } })
})

test('counters count from their beginning', () => {
  const endpoint = (name: string) => ({ key: 'endpoint', value: { stringValue: name } })
  expect(named('tocsin.endpoint.probes')).toMatchObject({
    sum: {
      dataPoints: [
        { asInt: '297', startTimeUnixNano: `${now - 86_400_000}000000` },
        { asInt: '3' },
        { asInt: '0', attributes: [endpoint('down'), { key: 'result', value: { stringValue: 'good' } }] },
        { asInt: '0' }
      ]
    }
  })
})

test('half of a surrogate pair does not reach the receiver', () => {
  expect(JSON.stringify(request)).not.toMatch(/\\ud800/)
})
