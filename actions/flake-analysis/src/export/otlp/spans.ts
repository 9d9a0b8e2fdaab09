import { type Attributes, attributesOf, nanos } from '@tocsin/metrics'
import { sha256 } from '@tocsin/notifier'
import type { ReadExecution, ReadJob, ReadTests } from '../../model/reading.ts'
import type { TestCase } from '../../model/test-case.ts'
import { testCaseName } from './names.ts'
import { errorType, resultLabels, runResult } from './run-families.ts'

const kinds = { internal: 1, server: 2 }
const failed = 2
const mostTests = 1000
const longest = 300

/** Equal for the same thing whenever it is sent: who gets it twice keeps it once. */
const idOf = (length: 16 | 32, ...parts: readonly (string | number)[]) => sha256(JSON.stringify(parts)).slice(0, length)

interface Told {
  parent?: string
  id: string
  name: string
  kind: number
  from: number
  to: number
  attributes: Attributes
  /** What went wrong; absent where nothing did. */
  error?: string
}

export type Span = ReturnType<typeof spanOf>

function spanOf(traceId: string, { parent, id, name, kind, from, to, attributes, error }: Told) {
  return {
    traceId,
    spanId: id,
    ...(parent !== undefined && { parentSpanId: parent }),
    name: name.slice(0, longest).toWellFormed(),
    kind,
    startTimeUnixNano: nanos(from),
    endTimeUnixNano: nanos(Math.max(from, to)),
    attributes: attributesOf(attributes),
    ...(error !== undefined && { status: { code: failed, message: error.slice(0, longest).toWellFormed() } })
  }
}

/** An attempt of a run as a trace: the run, its jobs, and the tests of it that failed or were flaky. */
export function spansOf(repository: string, reading: ReadExecution, tests: readonly ReadTests[] = []): Span[] {
  const { execution, jobs = [] } = reading
  const key = [repository, execution.run, execution.attempt] as const
  const [trace, root] = [idOf(32, ...key), idOf(16, 'run', ...key)]
  const inJobs = jobs.map((job) => ({ told: jobSpan(job, root, 1000 * execution.at), job }))
  const toldTests = tests.flatMap((of) => {
    const place = inJobs.find(({ job }) => job.facts.id === of.job?.facts.id)?.told
    return testSpans(of, place ?? { id: root, from: 1000 * execution.at })
  })
  const to = Math.max(1000 * (execution.at + (reading.seconds ?? 0)), ...inJobs.map(({ told }) => told.to))
  return [{ ...runSpan(reading, root), to }, ...inJobs.map(({ told }) => told), ...toldTests.slice(0, mostTests)].map((told) =>
    spanOf(trace, told)
  )
}

function runSpan(reading: ReadExecution, id: string): Told {
  const { execution, workflowName, workflow, url, branch, event, outcome } = reading
  const { 'cicd.pipeline.run.state': _, ...result } = resultLabels(reading)
  return {
    ...{ id, name: `RUN ${workflowName}`, kind: kinds.server, from: 1000 * execution.at, to: 0 },
    attributes: {
      ...(outcome === undefined ? { 'cicd.pipeline.name': workflowName, 'cicd.pipeline.result': 'skip' } : result),
      'cicd.pipeline.action.name': 'RUN',
      'cicd.pipeline.run.id': String(execution.run),
      'cicd.pipeline.run.url.full': url,
      'vcs.ref.head.name': branch,
      'vcs.ref.head.revision': execution.sha,
      'tocsin.workflow.file': workflow,
      'tocsin.run.attempt': execution.attempt,
      'tocsin.run.event': event
    },
    ...(outcome !== undefined && runResult(reading) !== 'success' && { error: 'The run failed.' })
  }
}

function jobSpan(job: ReadJob, parent: string, begin: number): Told {
  const { facts, name, outcome, url, runner, startedAt, completedAt, steps, log } = job
  const from = timeOf(startedAt) ?? begin
  const type = errorType(job)
  const step = steps.find((one) => one.outcome === 'fail')?.name
  return {
    ...{ parent, id: idOf(16, 'job', facts.id), name, kind: kinds.internal, from, to: timeOf(completedAt) ?? from + 1000 * facts.seconds },
    attributes: {
      'cicd.pipeline.task.name': name,
      'cicd.pipeline.task.run.id': String(facts.id),
      'cicd.pipeline.task.run.url.full': url,
      'cicd.pipeline.task.run.result': outcome === 'fail' ? 'failure' : outcome === undefined ? 'skip' : 'success',
      ...(runner !== undefined && { 'cicd.worker.name': runner }),
      ...(type !== undefined && { 'error.type': type }),
      ...(step !== undefined && { 'tocsin.failed.step': step })
    },
    ...(outcome === 'fail' && { error: log?.cause ?? log?.lines[0] ?? 'The job failed.' })
  }
}

const timeOf = (text: string | undefined) => {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? undefined : time
}

const bad: ReadonlySet<TestCase['outcome']> = new Set(['failed', 'errored', 'flaky'])

/** Those that become spans: what failed or was flaky. */
export const toldCases = (cases: readonly TestCase[]): readonly TestCase[] =>
  cases.filter(({ outcome }) => bad.has(outcome)).slice(0, mostTests)

/** When a test began no report says for sure: it is put at the beginning of its job. */
function testSpans({ execution, variant, cases }: ReadTests, { id, from }: Pick<Told, 'id' | 'from'>): Told[] {
  return toldCases(cases).map((test) => {
    const name = testCaseName(test)
    const isRed = test.outcome !== 'flaky'
    return {
      ...{ parent: id, name, kind: kinds.internal, from, to: from + (test.ms ?? 0) },
      id: idOf(16, 'test', execution.run, execution.attempt, variant, name),
      attributes: {
        'test.case.name': name,
        'test.case.result.status': isRed ? 'fail' : 'pass',
        ...(test.suites.length > 0 && { 'test.suite.name': test.suites.join(' > ') }),
        ...(test.file !== undefined && { 'code.file.path': test.file }),
        ...(test.line !== undefined && { 'code.line.number': test.line }),
        'tocsin.flake.retries': test.retries
      },
      ...(isRed && { error: test.message ?? 'The test failed.' })
    }
  })
}
