import { redactDeep } from '@tocsin/action-kit'
import { type Attributes, attributesOf, otlpMetrics, repositoryAttributes } from '@tocsin/metrics'
import type { ReadExecution, ReadTests } from '../../model/reading.ts'
import type { FlakeReport } from '../../model/report.ts'
import { flakeFamilies } from './flake-families.ts'
import { runFamilies } from './run-families.ts'
import { type Span, spansOf } from './spans.ts'

/** One request to send, and where to: below the endpoint, `/v1/` and the signal. */
export interface Signal {
  signal: 'metrics' | 'traces'
  body: object
}

export interface ToldRuns {
  /** As `owner/name`. */
  repository: string
  /** Those that no export has told yet. */
  executions: readonly ReadExecution[]
  tests?: readonly ReadTests[]
}

/** Hides what must not be shown; applied before anything is cut, for half a secret is not known again. */
type Redact = (text: string) => string

const scope = 'tocsin/flake-analysis'
/** Receivers take some MiB at once. */
const spansAtOnce = 500

const resourceOf = (repository: string, url?: string): Attributes => ({
  'service.name': 'tocsin',
  ...repositoryAttributes(repository, url)
})

/** The gauges of an analysis. */
export function* reportSignals(found: FlakeReport, redact: Redact): Generator<Signal> {
  const report = redactDeep(found, redact)
  const [only, ...others] = report.repositories
  const resource = only && others.length === 0 ? resourceOf(only.name, only.url) : { 'service.name': 'tocsin' }
  yield { signal: 'metrics', body: otlpMetrics(flakeFamilies(report), { now: Date.parse(report.generatedAt), scope, resource }) }
}

/** Runs as metrics of the conventions for CI/CD, deltas up to `now` in ms since 1970. */
export function* runSignals({ repository, executions }: ToldRuns, now: number, redact: Redact): Generator<Signal> {
  if (executions.length === 0) return
  const families = runFamilies(executions.map((one) => redactDeep(one, redact)))
  yield { signal: 'metrics', body: otlpMetrics(families, { now, scope, resource: resourceOf(repository), delta: true }) }
}

/** Runs as traces, one for each attempt. */
export function* traceSignals({ repository, executions, tests = [] }: ToldRuns, redact: Redact): Generator<Signal> {
  const testsOf = Map.groupBy(tests, ({ execution }) => `${execution.run}/${execution.attempt}`)
  let spans: Span[] = []
  for (const reading of executions) {
    const of = testsOf.get(`${reading.execution.run}/${reading.execution.attempt}`) ?? []
    spans.push(...spansOf(repository, redactDeep(reading, redact), redactDeep(of, redact)))
    if (spans.length < spansAtOnce) continue
    yield traces(repository, spans)
    spans = []
  }
  if (spans.length > 0) yield traces(repository, spans)
}

const traces = (repository: string, spans: readonly Span[]): Signal => ({
  signal: 'traces',
  body: {
    resourceSpans: [{ resource: { attributes: attributesOf(resourceOf(repository)) }, scopeSpans: [{ scope: { name: scope }, spans }] }]
  }
})
