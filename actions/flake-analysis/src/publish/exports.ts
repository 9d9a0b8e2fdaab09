import { ActionError } from '@tocsin/action-kit'
import { headersOf } from '@tocsin/metrics'
import type { Signal } from '../export/otlp/requests.ts'
import type { News } from '../history/news.ts'
import type { Inputs } from '../inputs.ts'
import type { FlakeReport } from '../model/report.ts'
import type { Ports } from '../ports.ts'
import { attempted } from './publish.ts'

interface Told {
  report: FlakeReport
  /** What was read this time; nothing where parts are joined. */
  news: News | undefined
}

/** Gives the machines what they asked for. What one of them cannot get costs the others nothing. */
export async function exported(inputs: Inputs, told: Told, ports: Ports): Promise<readonly (ActionError | undefined)[]> {
  const { 'ndjson-file': ndjson, 'metrics-file': metrics, 'otlp-endpoint': endpoint } = inputs
  return [
    ndjson === undefined ? undefined : await attempted('The NDJSON could not be written', () => writeNdjsonTo(ndjson, told, ports)),
    metrics === undefined ? undefined : await attempted('The metrics could not be written', () => writeMetrics(metrics, told, ports)),
    endpoint === undefined ? undefined : await attempted('The metrics could not be pushed', () => pushTo(endpoint, inputs, told, ports))
  ]
}

async function writeNdjsonTo(path: string, { report, news }: Told, { writePieces, redact, context }: Ports): Promise<void> {
  const { writeNdjson } = await import('../export/ndjson/write.ts')
  const { repository = context.repository, executions = [], tests = [] } = news ?? {}
  await writePieces(path, async (write) => void (await writeNdjson({ repository, executions, tests, report }, { write, redact })))
}

async function writeMetrics(path: string, { report }: Told, { writeFile, redact }: Ports): Promise<void> {
  const { flakeMetricsText } = await import('../export/otlp/text.ts')
  await writeFile(path, flakeMetricsText(report, redact))
}

/** In a dry run nothing leaves the runner. */
async function pushTo(endpoint: string, inputs: Inputs, told: Told, ports: Ports): Promise<void> {
  if (inputs['dry-run']) return ports.progress('The metrics are not pushed: this is a dry run.')
  const { pushSignals } = await import('../export/otlp/push-signals.ts')
  const signals = await signalsOf(told, ports)
  const pushed = await pushSignals(signals, { endpoint, headers: headersOf(inputs['otlp-headers']) }, ports)
  if (pushed.kind === 'failed')
    throw new ActionError(`The metrics could not be pushed: ${pushed.detail}`, { fix: 'Check `otlp-endpoint` and `otlp-headers`.' })
  if (pushed.rejected > 0)
    ports.warn(`The receiver took all but ${pushed.rejected} points and spans${pushed.said ? `: ${pushed.said}` : ''}`)
}

async function signalsOf({ report, news }: Told, { redact, now }: Ports): Promise<Signal[]> {
  const { reportSignals, runSignals, traceSignals } = await import('../export/otlp/requests.ts')
  return [...reportSignals(report, redact), ...(news ? [...runSignals(news, now(), redact), ...traceSignals(news, redact)] : [])]
}
