import type { Slo } from '@tocsin/notifier'
import { exact, inverse, numberOf, product } from '../exact.ts'
import { windowOf } from '../objective.ts'
import { nominalMs } from '../window.ts'
import { policyOf } from './alerts.ts'
import { sourceType } from './indicator.ts'
import { timeWindowOf } from './time-window.ts'

/** Objectives as documents of OpenSLO v1, which `importOpenSlo` reads back as they are. */
export async function exportOpenSlo(slos: readonly Slo[]): Promise<string> {
  const { stringify } = await import('yaml')
  const names = uniqueNames(slos)
  return slos
    .map((slo, index) => `---\n${stringify(documentOf(slo, names[index] ?? ''), { lineWidth: 0, aliasDuplicateObjects: false })}`)
    .join('')
}

function documentOf(slo: Slo, name: string) {
  const timeWindow = timeWindowOf(slo)
  const periodMs = nominalMs(windowOf(slo))
  return {
    apiVersion: 'openslo/v1',
    kind: 'SLO',
    metadata: { name, displayName: slo.name },
    spec: {
      ...(slo.description !== undefined && { description: slo.description }),
      service: nameOf(slo.endpoints[0] ?? ''),
      indicator: { metadata: { name: `${name}-sli` }, spec: slo.latency === undefined ? ratio(slo) : threshold(slo) },
      ...(timeWindow && { timeWindow: [timeWindow] }),
      budgetingMethod: 'Occurrences',
      objectives: [{ ...(slo.latency !== undefined && { op: 'lt', value: slo.latency }), target: fraction(slo.target) }],
      ...(slo.alerts && { alertPolicies: slo.alerts === 'none' ? [] : slo.alerts.map((alert) => policyOf(alert, name, periodMs)) })
    }
  }
}

const sourceOf = ({ endpoints, degradedIsBad }: Slo, more: object) => ({
  metricSource: { type: sourceType, spec: { endpoints, ...more, ...(degradedIsBad !== undefined && { 'degraded-is-bad': degradedIsBad }) } }
})

const ratio = (slo: Slo) => ({
  ratioMetric: { counter: true, good: sourceOf(slo, { probes: 'good' }), total: sourceOf(slo, { probes: 'all' }) }
})

const threshold = (slo: Slo) => ({ thresholdMetric: sourceOf(slo, { unit: 'ms' }) })

const fraction = (percent: number) => numberOf(product(exact(percent), inverse(exact(100))))

const longestName = 45

/** As OpenSLO and Kubernetes allow names. */
const nameOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replace(/^-|-$/g, '') || 'slo'

function uniqueNames(slos: readonly Slo[]): readonly string[] {
  const used = new Set<string>()
  return slos.map(({ name }) => {
    const wanted = nameOf(name)
    let [unique, count] = [wanted, 1]
    while (used.has(unique)) unique = `${wanted}-${++count}`
    used.add(unique)
    return unique
  })
}
