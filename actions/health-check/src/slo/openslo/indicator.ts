import type { Slo } from '@tocsin/notifier'
import { fault, type OpenFault, type Read } from './fault.ts'
import type { Indicator, Metadata, OpenObjective, Source } from './schema.ts'

/** What an indicator says of an objective. */
export type Indicated = Pick<Slo, 'endpoints' | 'latency' | 'degradedIsBad'>

/** `type` of a metric source whose `spec` is ours. */
export const sourceType = 'tocsin'
const endpointsAnnotation = 'tocsin/endpoints'

export interface IndicatorContext {
  path: OpenFault['path']
  /** Of the SLO. */
  metadata: Metadata
  service: string | undefined
  /** By the name of a DataSource, its type. */
  typeOf: (name: string) => string | undefined
}

/**
 * Which endpoints an indicator is about: `metricSource: { type: tocsin, spec: { endpoints: [api] } }`, else the annotation
 * `tocsin/endpoints` (`api, web`) of the SLI or the SLO, else the service, as the name of an endpoint or a group.
 */
export function indicated({ metadata, spec }: Indicator, objective: OpenObjective, context: IndicatorContext): Read<Indicated> {
  const { thresholdMetric, ratioMetric } = spec
  if (!thresholdMetric === !ratioMetric) return fault(context.path, 'an indicator must have either a ratioMetric or a thresholdMetric')
  const sources = thresholdMetric ? [thresholdMetric] : [ratioMetric?.total, ratioMetric?.good, ratioMetric?.bad, ratioMetric?.raw]
  const own = sources.flatMap((source) => (source && isOurs(source, context) ? [source.metricSource.spec ?? {}] : []))
  const named = [...new Set(own.map(({ endpoints }) => JSON.stringify(listed(endpoints))))]
  if (named.length > 1) return fault(context.path, 'all sources of an indicator must name the same endpoints')
  const annotated = metadata.annotations?.[endpointsAnnotation] ?? context.metadata.annotations?.[endpointsAnnotation]
  const endpoints = listed(own[0]?.endpoints) ?? listed(annotated?.split(',').map((name) => name.trim())) ?? listed(context.service)
  if (!endpoints)
    return fault(
      context.path,
      `the indicator names no endpoints; add { type: ${sourceType}, spec: { endpoints: [name] } } as its metricSource, or the annotation ${endpointsAnnotation}`
    )
  const degradedIsBad = own.find((each) => each['degraded-is-bad'] !== undefined)?.['degraded-is-bad']
  if (degradedIsBad !== undefined && typeof degradedIsBad !== 'boolean') return fault(context.path, 'degraded-is-bad must be true or false')
  const latency: Read<number | undefined> = thresholdMetric
    ? latencyOf(objective, own[0]?.unit ?? 'ms', context.path)
    : { value: undefined }
  if ('faults' in latency) return latency
  return {
    value: {
      endpoints,
      ...(latency.value !== undefined && { latency: latency.value }),
      ...(degradedIsBad !== undefined && { degradedIsBad })
    }
  }
}

const isOurs = ({ metricSource: { type, metricSourceRef } }: Source, { typeOf }: IndicatorContext) =>
  (type ?? (metricSourceRef === undefined ? undefined : typeOf(metricSourceRef))) === sourceType

/** One name or several, none of them empty. */
function listed(names: unknown): string[] | undefined {
  const list = typeof names === 'string' ? [names] : names
  const isList =
    Array.isArray(list) && list.length > 0 && list.every((name) => typeof name === 'string' && name !== '' && name.length <= 80)
  return isList ? (list as string[]) : undefined
}

const shortest = 1
const longest = 300_000

/** A probe is good below the limit; times are kept to the millisecond, so that `lte 400` is `lt 401`. */
function latencyOf({ op, value }: OpenObjective, unit: unknown, path: OpenFault['path']): Read<number> {
  if (unit !== 'ms' && unit !== 's') return fault(path, 'the unit of a thresholdMetric must be ms or s')
  if (value === undefined || (op !== 'lt' && op !== 'lte'))
    return fault(path, 'an objective of a thresholdMetric needs op: lt and a value: a probe is good below it')
  const ms = Math.round(value * (unit === 's' ? 1000 : 1) * 1000) / 1000
  const latency = op === 'lte' ? Math.floor(ms) + 1 : ms
  return latency >= shortest && latency <= longest ? { value: latency } : fault(path, 'the value must be from 1 ms to 5 minutes')
}
