import type { ReadExecution, ReadJob, ReadTests } from '../../model/reading.ts'
import type { TestCase } from '../../model/test-case.ts'
import { type LoggedFlake, matched } from './match.ts'

interface Read {
  executions: readonly ReadExecution[]
  tests: readonly ReadTests[]
}

/**
 * What logs tell of retries that the reports of the same job do not: a test that the log calls flaky, and its report no more than passed, is
 * flaky. What a report tells already, and what it tells otherwise, is left as it is there. A job keeps those that are no test of its reports.
 */
export function withLoggedFlakes<R extends Read>(read: R): R {
  const jobs = read.executions.flatMap(({ jobs: all = [] }) => all.filter(({ log }) => (log?.flakyTests ?? []).length > 0))
  if (jobs.length === 0) return read
  const reports = Map.groupBy(read.tests, ({ job }) => job?.facts.id)
  const changes = jobs.map((job) => changeOf(job, reports.get(job.facts.id) ?? []))
  const tests = new Map(changes.flatMap(({ changed }) => changed))
  const left = new Map(changes.map(({ job, unmatched }) => [job, unmatched]))
  return {
    ...read,
    executions: read.executions.map((one) => withLeft(one, left)),
    tests: read.tests.map((one) => tests.get(one) ?? one)
  }
}

interface Change {
  job: ReadJob
  changed: [before: ReadTests, after: ReadTests][]
  unmatched: readonly LoggedFlake[]
}

/** Several reports of a job are looked at as one: a test that is in two of them may be either. */
function changeOf(job: ReadJob, reports: readonly ReadTests[]): Change {
  const { found, left } = matched(
    job.log?.flakyTests ?? [],
    reports.flatMap(({ cases }) => cases)
  )
  let from = 0
  const changed = reports.flatMap((report): Change['changed'] => {
    const first = from
    from += report.cases.length
    const cases = report.cases.map((test, at) => retried(test, found.get(first + at)))
    return cases.every((test, at) => test === report.cases[at]) ? [] : [[report, { ...report, cases }]]
  })
  return { job, changed, unmatched: left }
}

const retried = (test: TestCase, flake: LoggedFlake | undefined): TestCase =>
  flake === undefined || test.outcome !== 'passed' ? test : { ...test, outcome: 'flaky', retries: flake.tries - 1 }

function withLeft(read: ReadExecution, left: ReadonlyMap<ReadJob, readonly LoggedFlake[]>): ReadExecution {
  if (!read.jobs?.some((job) => left.has(job))) return read
  const jobs = read.jobs.map((job): ReadJob => {
    const own = left.get(job)
    if (own === undefined || job.log === undefined) return job
    const { flakyTests: _, ...log } = job.log
    return { ...job, log: own.length === 0 ? log : { ...log, flakyTests: own } }
  })
  return { ...read, jobs }
}
