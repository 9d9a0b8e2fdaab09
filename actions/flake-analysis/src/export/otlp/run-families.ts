import { type Family, type Point, sound } from '@tocsin/metrics'
import type { ReadExecution, ReadJob } from '../../model/reading.ts'

/** Of a run, in seconds. */
const bounds = [10, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400, 21_600]

/**
 * Runs in the words of the semantic conventions for CI/CD (opentelemetry.io/docs/specs/semconv/cicd/cicd-metrics). They count these runs
 * alone: each is told once, as a delta.
 */
export function runFamilies(executions: readonly ReadExecution[]): readonly Family[] {
  const since = 1000 * executions.reduce((first, { execution }) => Math.min(first, execution.at), Number.POSITIVE_INFINITY)
  return sound([
    {
      namespace: 'cicd',
      words: 'pipeline run duration',
      kind: 'histogram',
      unit: 'seconds',
      help: 'Duration of a pipeline run grouped by pipeline, state and result.',
      points: durations(executions, since)
    },
    {
      namespace: 'cicd',
      words: 'pipeline run errors',
      kind: 'counter',
      unit: '{error}',
      help: 'The number of errors encountered in pipeline runs (eg. compile, test failures).',
      points: errors(executions, since)
    }
  ])
}

function durations(executions: readonly ReadExecution[], since: number): Point[] {
  const timed = executions.flatMap((one) =>
    one.seconds === undefined || one.outcome === undefined ? [] : [{ labels: resultLabels(one), seconds: one.seconds }]
  )
  return [...Map.groupBy(timed, ({ labels }) => JSON.stringify(labels)).values()].map((of) => {
    const seconds = of.map((one) => one.seconds)
    const value = seconds.reduce((sum, one) => sum + one, 0)
    return { labels: of[0]?.labels ?? {}, value, since, buckets: { bounds, counts: countsOf(seconds) } }
  })
}

function countsOf(seconds: readonly number[]): number[] {
  const counts = [...bounds, Number.POSITIVE_INFINITY].map(() => 0)
  for (const one of seconds) {
    const index = bounds.findIndex((bound) => one <= bound)
    const at = index === -1 ? bounds.length : index
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

/** The result of a run or a job, and the class of its error. */
export function resultLabels(reading: ReadExecution): Record<string, string> {
  const result = runResult(reading)
  return {
    'cicd.pipeline.name': reading.workflowName,
    'tocsin.workflow.file': reading.workflow,
    'cicd.pipeline.run.state': 'executing',
    'cicd.pipeline.result': result,
    ...(result !== 'success' && { 'error.type': (reading.jobs ?? []).flatMap((job) => errorType(job) ?? [])[0] ?? other })
  }
}

export function runResult({ outcome, execution }: ReadExecution): 'success' | 'failure' | 'error' {
  if (outcome !== 'fail') return 'success'
  return execution.excluded === 'infra' ? 'error' : 'failure'
}

/** What the conventions say where no class is known. */
const other = '_OTHER'

/** Of a job that failed. */
export const errorType = ({ outcome, infra, log }: ReadJob): string | undefined =>
  outcome === 'fail' ? (log?.category?.name ?? (infra === undefined ? other : 'infrastructure')) : undefined

function errors(executions: readonly ReadExecution[], since: number): Point[] {
  const failed = executions.flatMap(({ workflowName, workflow, jobs = [] }) =>
    jobs.flatMap((job) => {
      const type = errorType(job)
      return type === undefined ? [] : [{ 'cicd.pipeline.name': workflowName, 'tocsin.workflow.file': workflow, 'error.type': type }]
    })
  )
  return [...Map.groupBy(failed, (labels) => JSON.stringify(labels)).values()].map((of) => ({
    labels: of[0] ?? {},
    value: of.length,
    since
  }))
}
