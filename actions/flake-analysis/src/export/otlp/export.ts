import { ActionError } from '@tocsin/action-kit'
import { headersOf, otlpUrl, type PushPorts } from '@tocsin/metrics'
import type { FlakeReport } from '../../model/report.ts'
import { pushSignals, type Receiver } from './push-signals.ts'
import { reportSignals, runSignals, type Signal, type ToldRuns, traceSignals } from './requests.ts'

export interface OtlpInputs {
  'otlp-endpoint': string
  /** Where it is not known from the endpoint. */
  'otlp-traces-endpoint'?: string | undefined
  /** `name: value`, one a line. */
  'otlp-headers'?: string | undefined
  'dry-run'?: boolean
}

export interface OtlpExport {
  report: FlakeReport
  /** Runs that no export has told yet, by repository. */
  runs?: readonly ToldRuns[]
}

export interface OtlpPorts extends PushPorts {
  /** Hides what must not be shown. */
  redact: (text: string) => string
  progress: (line: string) => void
  warn: (message: string) => void
}

/**
 * Pushes an analysis and the runs that it read anew. In a dry run nothing leaves the runner.
 * @throws {ActionError} where the receiver refuses it or cannot be reached
 */
export async function exportOtlp(inputs: OtlpInputs, told: OtlpExport, ports: OtlpPorts): Promise<void> {
  if (inputs['dry-run']) return ports.progress('Nothing is pushed to OpenTelemetry: this is a dry run.')
  const urls = urlsOf(inputs)
  if (!urls.traces) ports.progress(noTraces)
  const pushed = await pushSignals(signalsOf(told, ports), { urls, headers: headersOf(inputs['otlp-headers']) }, ports)
  if (pushed.kind === 'failed')
    throw new ActionError(`The flakes could not be pushed: ${pushed.detail}`, {
      fix: 'Check `otlp-endpoint`, of which a base ends in `/`, and `otlp-headers`.'
    })
  ports.progress(`Pushed to OpenTelemetry in ${pushed.requests} ${pushed.requests === 1 ? 'request' : 'requests'}.`)
  if (pushed.rejected > 0)
    ports.warn(`The receiver of OpenTelemetry took all but ${pushed.rejected} points and spans${pushed.said ? `: ${pushed.said}` : ''}`)
}

const noTraces =
  'Runs are not pushed as traces: where to, `otlp-endpoint` does not tell. Name `otlp-traces-endpoint`, or write a base with a `/` at its end.'

function urlsOf({ 'otlp-endpoint': endpoint, 'otlp-traces-endpoint': own }: OtlpInputs): Receiver['urls'] {
  const [metrics, traces] = [otlpUrl(endpoint, 'metrics'), own ?? otlpUrl(endpoint, 'traces')]
  return { ...(metrics !== undefined && { metrics }), ...(traces !== undefined && { traces }) }
}

function* signalsOf({ report, runs = [] }: OtlpExport, { redact, now }: OtlpPorts): Generator<Signal> {
  yield* reportSignals(report, redact)
  for (const told of runs) {
    yield* runSignals(told, now(), redact)
    yield* traceSignals(told, redact)
  }
}
