import { familiesOf } from './families.ts'
import type { Family, Point } from './family.ts'
import type { MetricsModel } from './model.ts'

/** Attributes of the resource, such as `service.name`. */
export type Resource = Readonly<Record<string, string>>

/** `ExportMetricsServiceRequest` in the JSON of OTLP: 64-bit numbers are texts. */
export function otlpRequest(model: MetricsModel, resource: Resource = {}) {
  const attributes = attributesOf({ 'service.name': 'tocsin-health-check', ...resource })
  const metrics = familiesOf(model).map((family) => metricOf(family, model.now))
  return { resourceMetrics: [{ resource: { attributes }, scopeMetrics: [{ scope: { name: 'tocsin/health-check' }, metrics }] }] }
}

const units = { seconds: 's', ratio: '1' } as const // ucum.org
const cumulative = 2

function metricOf({ words, kind, unit, help, points }: Family, now: number) {
  const head = {
    name: `tocsin.${words.replaceAll(' ', '.')}`,
    description: help,
    unit: unit ? units[unit] : kind === 'counter' ? '{probe}' : '1'
  }
  const dataPoints = points.map((point) => (kind === 'counter' ? sumOf(point, now) : gaugeOf(point, now)))
  return kind === 'counter'
    ? { ...head, sum: { dataPoints, aggregationTemporality: cumulative, isMonotonic: true } }
    : { ...head, gauge: { dataPoints } }
}

const gaugeOf = ({ labels, value }: Point, now: number) => ({ attributes: attributesOf(labels), timeUnixNano: nanos(now), asDouble: value })

const sumOf = ({ labels, value, since }: Point, now: number) => ({
  attributes: attributesOf(labels),
  ...(since !== undefined && { startTimeUnixNano: nanos(since) }),
  timeUnixNano: nanos(now),
  asInt: String(Math.round(value))
})

const attributesOf = (values: Resource) =>
  Object.entries(values).map(([key, value]) => ({ key, value: { stringValue: value.toWellFormed() } }))

const nanos = (ms: number) => `${BigInt(Math.round(ms)) * 1_000_000n}`
