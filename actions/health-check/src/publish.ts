import { ActionError, faultOf } from '@tocsin/action-kit'
import { notesOn } from './gather/notes.ts'
import { countsBetween } from './history/between.ts'
import { dayMs } from './history/calendar.ts'
import type { Inputs } from './inputs.ts'
import type { MetricsModel } from './metrics/model.ts'
import type { Ports } from './ports.ts'
import { uptimeOver } from './report/uptime.ts'
import type { Seen } from './run.ts'

/** Writes what others read: the page, the metrics, the objectives. One that fails keeps no other from being written. */
export async function publish(seen: Seen, { inputs }: { inputs: Inputs }, ports: Ports): Promise<readonly (ActionError | undefined)[]> {
  const { 'status-page': page, 'metrics-file': metrics, 'otlp-endpoint': otlp, 'openslo-file': openSlo } = inputs
  const all = [
    page !== undefined && writeStatusPage(page, seen, ports),
    metrics !== undefined && writeMetrics(metrics, seen, ports),
    otlp !== undefined && pushMetrics(otlp, inputs['otlp-headers'], seen, ports),
    openSlo !== undefined && writeOpenSlo(openSlo, seen, ports)
  ]
  return Promise.all(all.flatMap((one) => (one ? [one.then(() => undefined, faultOf)] : [])))
}

async function writeStatusPage(folder: string, seen: Seen, ports: Ports): Promise<void> {
  const [{ pageFiles }, { pageModel }] = await Promise.all([import('./page/page-files.ts'), import('./page/build.ts')])
  const { settings, history, results, maintenance, reports, decided } = seen
  const { repository, serverUrl, runUrl } = ports.context
  const model = pageModel({
    ...{
      settings: settings.page,
      endpoints: settings.endpoints,
      history,
      kept: decided.kept,
      results,
      maintenance,
      reports,
      repository,
      runUrl
    },
    notes: await notesOn(decided.kept.incidents, ports),
    issueUrl: (issue) => `${serverUrl}/${repository}/issues/${issue}`
  })
  const files = Object.entries(pageFiles(model)).map(([path, text]) => [path, ports.redact(text)])
  await ports.writePage(folder, Object.fromEntries(files))
}

function metricsOf({ settings, history, results, reports, decided }: Seen): MetricsModel {
  const since = history.now - 30 * dayMs
  return {
    now: history.now,
    endpoints: settings.endpoints.map(({ name, group }) => {
      const result = results.find(({ endpoint }) => endpoint === name)
      const track = decided.kept.alerts.tracks.find(({ endpoint }) => endpoint === name)
      const counts = countsBetween(history, name, since, history.now + 1)
      const [day, month] = [uptimeOver(history, name, 1), uptimeOver(history, name, 30)]
      return {
        ...{ name, state: result === undefined || result.verdict === 'inconclusive' ? ('unknown' as const) : result.verdict },
        ...(group !== undefined && { group }),
        ...(result?.ms !== undefined && { ms: result.ms }),
        ...(result?.phases && { phases: result.phases }),
        ...(track?.certificateExpiresAt !== undefined && { certificateExpiresAt: track.certificateExpiresAt }),
        uptime: { ...(day !== undefined && { day }), ...(month !== undefined && { month }) },
        probes: { total: counts.up + counts.degraded + counts.down, bad: counts.down, since }
      }
    }),
    objectives: reports
  }
}

async function writeMetrics(path: string, seen: Seen, ports: Ports): Promise<void> {
  const { openMetrics } = await import('./metrics/openmetrics.ts')
  await ports.writeFile(path, ports.redact(openMetrics(metricsOf(seen))))
}

async function pushMetrics(url: string, headers: string | undefined, seen: Seen, ports: Ports): Promise<void> {
  const [{ otlpRequest }, { push }] = await Promise.all([import('./metrics/otlp.ts'), import('./metrics/push.ts')])
  const body = otlpRequest(metricsOf(seen), { 'service.name': 'tocsin', 'vcs.repository.name': ports.context.repository })
  const pushed = await push(body, { url, headers: headersOf(headers) }, ports)
  if (pushed.kind === 'failed')
    throw new ActionError(`The metrics could not be pushed: ${pushed.detail}`, { fix: 'Check `otlp-endpoint` and `otlp-headers`.' })
  if (pushed.rejected > 0)
    ports.warn(`The receiver of the metrics took all but ${pushed.rejected} points${pushed.said ? `: ${pushed.said}` : ''}`)
}

const headersOf = (text = '') =>
  Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const at = line.indexOf(':')
      return at > 0 ? [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]] : []
    })
  )

async function writeOpenSlo(path: string, { settings }: Seen, ports: Ports): Promise<void> {
  const { exportOpenSlo } = await import('./slo/openslo/export.ts')
  await ports.writeFile(path, await exportOpenSlo(settings.slos))
}
