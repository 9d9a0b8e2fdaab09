import { resolve } from 'node:path'
import type { ActionError } from '@tocsin/action-kit'
import type { News } from '../history/news.ts'
import type { Inputs } from '../inputs.ts'
import type { FlakeReport } from '../model/report.ts'
import type { Ports } from '../ports.ts'
import { metricsSink } from './metrics-sink.ts'
import { ndjsonSink } from './ndjson-sink.ts'
import { otlpSink } from './otlp-sink.ts'
import { guarded } from './sink.ts'

/** What machines are told: what is read as it is read, and what was found at the end. */
export interface Exports {
  take(news: News): Promise<void>
  done(report: FlakeReport): Promise<readonly (ActionError | undefined)[]>
  /** Leaves nothing half-written, also where the analysis failed. */
  close(): Promise<void>
}

type Asked = Pick<
  Inputs,
  'ndjson-file' | 'metrics-file' | 'otlp-endpoint' | 'otlp-headers' | 'otlp-traces-endpoint' | 'dry-run' | 'repository'
>

type Effects = Omit<Parameters<typeof otlpSink>[2], 'repository'> &
  Pick<Ports, 'writeFile'> & { context: Pick<Ports['context'], 'repository' | 'workspace'> }

/** Those that are asked for. What one of them cannot get costs the others nothing. */
export function exportsOf(inputs: Asked, ports: Effects): Exports {
  const { 'ndjson-file': ndjson, 'metrics-file': metrics, 'otlp-endpoint': endpoint } = inputs
  const own = { ...ports, repository: inputs.repository ?? ports.context.repository }
  const place = (path: string) => resolve(ports.context.workspace || '.', path)
  const sinks = [
    ndjson === undefined ? [] : guarded('The NDJSON could not be written', ndjsonSink(place(ndjson), own)),
    metrics === undefined ? [] : guarded('The metrics could not be written', metricsSink(metrics, ports)),
    endpoint === undefined ? [] : guarded('The metrics could not be pushed', otlpSink(endpoint, inputs, own))
  ].flat()
  return {
    async take(news) {
      for (const sink of sinks) await sink.take(news)
    },
    async done(report) {
      const problems: (ActionError | undefined)[] = []
      for (const sink of sinks) problems.push(await sink.done(report))
      return problems
    },
    async close() {
      for (const sink of sinks) await sink.close()
    }
  }
}
