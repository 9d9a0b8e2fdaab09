import { type Family, type Point, sound } from '@tocsin/metrics'
import { phases } from '../probe/observation.ts'
import type { Report } from '../slo/report.ts'
import type { MetricsEndpoint, MetricsModel } from './model.ts'

const states = ['up', 'degraded', 'down', 'maintenance', 'unknown'] as const

/** The metrics of a round. */
export function familiesOf({ now, endpoints, objectives }: MetricsModel): readonly Family[] {
  return sound([
    {
      words: 'round timestamp',
      kind: 'gauge',
      unit: 'seconds',
      help: 'When the newest round took place.',
      points: [point({}, now / 1000)]
    },
    ...endpointFamilies(endpoints),
    ...objectiveFamilies(objectives)
  ])
}

function endpointFamilies(endpoints: readonly MetricsEndpoint[]): readonly Family[] {
  const each = pointsOf(endpoints, ({ name, group }) => ({ endpoint: name, ...(group !== undefined && { group }) }))
  return [
    gauge(
      'endpoint up',
      'Whether the endpoint answers; absent while nobody knows.',
      each(({ state }) => isUp[state])
    ),
    // No stateset: Prometheus' textfile collector refuses that type.
    gauge(
      'endpoint state',
      '1 for the state that the endpoint is in.',
      each(({ state }) => states.map((one) => [{ state: one }, one === state ? 1 : 0]))
    ),
    gauge(
      'endpoint duration',
      'Time of a probe in the newest round.',
      each(({ ms }) => seconds(ms)),
      'seconds'
    ),
    gauge(
      'endpoint phase duration',
      'Time of one phase of a probe in the newest round.',
      each(({ phases: spent = {} }) => phases.map((phase) => [{ phase }, seconds(spent[phase])])),
      'seconds'
    ),
    gauge(
      'endpoint certificate expiry timestamp',
      'When the certificate expires that does so first.',
      each(({ certificateExpiresAt }) => seconds(certificateExpiresAt)),
      'seconds'
    ),
    gauge(
      'endpoint uptime',
      'Time up of the time known.',
      each(({ uptime = {} }) => Object.entries(uptime).map(([window, value]) => [{ window }, value])),
      'ratio'
    ),
    {
      words: 'endpoint probes',
      kind: 'counter',
      unit: '{probe}',
      help: 'Probes by what came of them.',
      points: endpoints.flatMap(counters)
    }
  ]
}

function objectiveFamilies(objectives: readonly Report[]): readonly Family[] {
  const each = pointsOf(objectives, ({ name }) => ({ slo: name }))
  return [
    gauge(
      'slo target',
      'Part of the probes that should be good.',
      each(({ target }) => target),
      'ratio'
    ),
    gauge(
      'slo sli',
      'Part of the probes that were good.',
      each(({ sli }) => sli),
      'ratio'
    ),
    gauge(
      'slo budget left',
      'Part of the error budget that is left; below 0 once it is overspent.',
      each(({ budgetLeft }) => budgetLeft),
      'ratio'
    ),
    gauge(
      'slo burn rate',
      'How many times as fast as allowed the budget goes.',
      each(({ burnRates }) => burnRates.map(({ ms, burn }) => [{ window: `${ms / 1000}s` }, burn]))
    ),
    gauge(
      'slo alert firing',
      'Whether a burn-rate alert fires.',
      each(({ rules }) => rules.map(({ rule, blockedBy }) => [{ rule }, blockedBy.length === 0 ? 1 : 0]))
    ),
    gauge(
      'slo exhaustion timestamp',
      'When the budget was or will be exhausted.',
      each(({ exhaustedAt }) => seconds(exhaustedAt)),
      'seconds'
    )
  ]
}

const isUp: Readonly<Record<MetricsEndpoint['state'], number | undefined>> = {
  up: 1,
  degraded: 1,
  down: 0,
  maintenance: undefined,
  unknown: undefined
}

const counters = ({ name, group, probes }: MetricsEndpoint): readonly Point[] => {
  if (!probes) return []
  const labels = { endpoint: name, ...(group !== undefined && { group }) }
  const { total, bad, since } = probes
  return [
    { labels: { ...labels, result: 'good' }, value: total - bad, since },
    { labels: { ...labels, result: 'bad' }, value: bad, since }
  ]
}

const gauge = (words: string, help: string, points: readonly Point[], unit?: Family['unit']): Family => ({
  words,
  kind: 'gauge',
  help,
  points,
  ...(unit && { unit })
})

const seconds = (ms: number | undefined) => (ms === undefined ? undefined : ms / 1000)

type Labels = Readonly<Record<string, string>>
type Values = number | undefined | readonly (readonly [Labels, number | undefined])[]

/** A point for each value that there is, with the labels of what it belongs to. */
const pointsOf =
  <T>(all: readonly T[], labelsOf: (one: T) => Labels) =>
  (valuesOf: (one: T) => Values): readonly Point[] =>
    all.flatMap((one) => {
      const values = valuesOf(one)
      const listed = Array.isArray(values) ? values : [[{}, values] as const]
      return listed.flatMap(([labels, value]) => (value === undefined ? [] : [point({ ...labelsOf(one), ...labels }, value)]))
    })

const point = (labels: Labels, value: number): Point => ({ labels, value })
