import type { CacheUse } from '../../model/log-facts.ts'
import type { ReadExecution, ReadJob, ReadTests } from '../../model/reading.ts'
import type { Execution } from '../../model/sighting.ts'
import type { TestCase } from '../../model/test-case.ts'
import { isoOf } from '../../time.ts'
import type { Row } from './fields.ts'

const executionOf = (repository: string, workflow: string, { run, attempt, sha, place, excluded }: Execution) => ({
  ...{ repository, workflow, attempt, sha, place, excluded },
  run_id: run
})

/** A run and its jobs. */
export function* runRows(repository: string, reading: ReadExecution): Generator<Row> {
  const { execution, workflow, workflowName, runNumber, branch, event, outcome, seconds, url } = reading
  const columns = {
    ...executionOf(repository, workflow, execution),
    ...{ branch, event, outcome, seconds, url },
    workflow_name: workflowName,
    run_number: runNumber,
    started_at: isoOf(execution.at)
  }
  yield { type: 'run', columns }
  for (const job of reading.jobs ?? []) yield jobRow(repository, reading, job)
}

function jobRow(repository: string, { workflow, execution }: ReadExecution, job: ReadJob): Row {
  const { facts, name, startedAt, completedAt, runner, outcome, infra, steps, log, url } = job
  const count = (result: CacheUse['result']) => log?.caches.filter((use) => use.result === result).length
  const columns = {
    ...executionOf(repository, workflow, execution),
    ...{ job: name, runner, outcome, infra: infra ?? log?.infra, url },
    job_id: facts.id,
    started_at: startedAt,
    completed_at: completedAt,
    seconds: facts.seconds,
    os: facts.os,
    self_hosted: facts.selfHosted,
    failed_step: steps.find((step) => step.outcome === 'fail')?.name,
    signature: log?.signature,
    category: log?.category?.name,
    category_rule: log?.category?.rule,
    message: log?.cause ?? log?.lines[0],
    cache_exact: count('exact'),
    cache_partial: count('partial'),
    cache_miss: count('miss'),
    retried_steps: log?.retriedSteps.length
  }
  return { type: 'job', columns }
}

/** The tests of one report or job. */
export function* testRows(repository: string, { execution, workflow, variant, job, cases }: ReadTests): Generator<Row> {
  const common = { ...executionOf(repository, workflow, execution), variant, job: job?.name, at: isoOf(execution.at) }
  for (const test of cases) yield { type: 'test', columns: { ...common, ...testColumns(test) } }
}

const testColumns = ({ suites, className, name, outcome, retries, ms, file, line, message }: TestCase) => ({
  ...{ suites, outcome, retries, file, line, message },
  class_name: className,
  test_name: name,
  milliseconds: ms
})
