import { redactDeep } from '@tocsin/action-kit'
import type { Endpoint } from '../endpoint.ts'
import { countsBetween } from '../history/between.ts'
import type { MetricsModel } from '../metrics/model.ts'
import { openMetrics } from '../metrics/openmetrics.ts'
import type { Ports } from '../ports.ts'
import { standingOf } from '../report/standing.ts'
import { uptimeOver } from '../report/uptime.ts'
import type { Seen } from '../seen.ts'
import { writeText } from './text.ts'

export const writeMetrics = (path: string, seen: Seen, ports: Ports): Promise<void> =>
  writeText('metrics-file', path, openMetrics(redactDeep(metricsOf(seen), ports.redact)), ports)

export const metricsOf = (seen: Seen): MetricsModel => ({
  now: seen.history.now,
  endpoints: seen.settings.endpoints.map((endpoint) => endpointOf(endpoint, seen)),
  objectives: seen.reports
})

function endpointOf(endpoint: Endpoint, { history, results, decided }: Seen): MetricsModel['endpoints'][number] {
  const { name, group } = endpoint
  const since = monthBegan(history.now)
  const result = results.find((one) => one.endpoint === name)
  const [standing] = standingOf({ results, history }, [endpoint])
  const track = decided.kept.alerts.tracks.find(({ endpoint }) => endpoint === name)
  const counts = countsBetween(history, name, since, history.now + 1)
  const [day, month] = [uptimeOver(history, name, 1), uptimeOver(history, name, 30)]
  return {
    ...{ name, state: standing === undefined || standing.verdict === 'inconclusive' ? ('unknown' as const) : standing.verdict },
    ...(group !== undefined && { group }),
    ...(result?.ms !== undefined && { ms: result.ms }),
    ...(result?.phases && { phases: result.phases }),
    ...(track?.certificateExpiresAt !== undefined && { certificateExpiresAt: track.certificateExpiresAt }),
    uptime: { ...(day !== undefined && { day }), ...(month !== undefined && { month }) },
    probes: { total: counts.up + counts.degraded + counts.down, bad: counts.down, since }
  }
}

/** Counters begin anew with the month, in UTC: within it they only grow. */
function monthBegan(now: number): number {
  const at = new Date(now)
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth())
}
