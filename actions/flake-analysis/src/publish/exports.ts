import { resolve } from 'node:path'
import type { ActionError } from '@tocsin/action-kit'
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
    ndjson === undefined ? undefined : await attempted('The NDJSON could not be written', () => writeNdjson(ndjson, told, ports)),
    metrics === undefined ? undefined : await attempted('The metrics could not be written', () => writeMetrics(metrics, told, ports)),
    endpoint === undefined ? undefined : await attempted('The metrics could not be pushed', () => pushTo(endpoint, inputs, told, ports))
  ]
}

async function writeNdjson(path: string, { report, news }: Told, { redact, context }: Ports): Promise<void> {
  const { exportNdjson } = await import('../export/ndjson/export.ts')
  await exportNdjson(resolve(context.workspace || '.', path), [{ repository: context.repository, ...news, report }], redact)
}

async function writeMetrics(path: string, { report }: Told, { writeFile, redact }: Ports): Promise<void> {
  const { flakeMetricsText } = await import('../export/otlp/text.ts')
  await writeFile(path, flakeMetricsText(report, redact))
}

async function pushTo(endpoint: string, inputs: Inputs, { report, news }: Told, ports: Ports): Promise<void> {
  const { exportOtlp } = await import('../export/otlp/export.ts')
  const asked = { 'otlp-endpoint': endpoint, 'otlp-headers': inputs['otlp-headers'], 'dry-run': inputs['dry-run'] }
  await exportOtlp(asked, { report, runs: news ? [news] : [] }, ports)
}
