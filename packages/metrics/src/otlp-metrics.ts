import { type Family, type Point, wordsOf } from './family.ts'
import { type Attributes, attributesOf, nanos } from './otlp-values.ts'

export interface OtlpOptions {
  /** Of the measurement, in ms since 1970. */
  now: number
  /** Who measures: `tocsin/health-check`. */
  scope: string
  resource: Attributes
  /** Counts and histograms hold what happened since the request before this one, and not since their beginning. */
  delta?: boolean
}

/** `ExportMetricsServiceRequest` in the JSON of OTLP. */
export function otlpMetrics(families: readonly Family[], { now, scope, resource, delta = false }: OtlpOptions) {
  const metrics = families.map((family) => metricOf(family, now, delta ? deltas : cumulative))
  return { resourceMetrics: [{ resource: { attributes: attributesOf(resource) }, scopeMetrics: [{ scope: { name: scope }, metrics }] }] }
}

const units: Readonly<Record<string, string>> = { seconds: 's', ratio: '1' } // ucum.org
const deltas = 1
const cumulative = 2

function metricOf(family: Family, now: number, aggregationTemporality: number) {
  const { kind, unit = '1', help, points } = family
  const head = { name: wordsOf(family).join('.'), description: help, unit: units[unit] ?? unit }
  if (kind === 'gauge') return { ...head, gauge: { dataPoints: points.map((point) => gaugeOf(point, now)) } }
  if (kind === 'histogram')
    return { ...head, histogram: { dataPoints: points.map((point) => histogramOf(point, now)), aggregationTemporality } }
  return { ...head, sum: { dataPoints: points.map((point) => sumOf(point, now)), aggregationTemporality, isMonotonic: true } }
}

const gaugeOf = ({ labels, value }: Point, now: number) => ({ attributes: attributesOf(labels), timeUnixNano: nanos(now), asDouble: value })

const sumOf = (point: Point, now: number) => ({ ...spanOf(point, now), asInt: String(Math.round(point.value)) })

const histogramOf = (point: Point, now: number) => {
  const { bounds = [], counts = [] } = point.buckets ?? {}
  return {
    ...spanOf(point, now),
    count: String(counts.reduce((sum, count) => sum + count, 0)),
    sum: point.value,
    bucketCounts: counts.map(String),
    explicitBounds: bounds
  }
}

const spanOf = ({ labels, since }: Point, now: number) => ({
  attributes: attributesOf(labels),
  ...(since !== undefined && { startTimeUnixNano: nanos(since) }),
  timeUnixNano: nanos(now)
})
