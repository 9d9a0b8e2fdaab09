import type { Job, Run } from '@tocsin/ci-history'
import type { ReadExecution, ReadJob } from '../model/reading.ts'
import type { Execution, Outcome } from '../model/sighting.ts'
import { type Attempt, attemptsOf } from './attempts.ts'
import { isInfra } from './infra.ts'
import { type Limit, outcomeOf, readJobOf, secondsBetween } from './job.ts'
import { toleratedNames, unsureNames } from './namesakes.ts'
import { type Home, placeOf } from './place.ts'
import { fileOf } from './workflows.ts'

/** What is known of a run. */
export interface Told {
  run: Run
  /** Of all attempts. Absent where they were not read: the run was green at once, or says nothing, or there was no call for it. */
  jobs?: readonly Job[] | undefined
  /** Of jobs that were cancelled, by id. */
  limits?: ReadonlyMap<number, Limit>
}

/** What a run tells: an execution for each attempt that did something, the first one first. */
export function executionsOf(told: Told, home: Home): ReadExecution[] {
  const { run, jobs } = told
  if (!jobs || jobs.length === 0) return [...earlierOf(run, home), bare(run, home, jobs === undefined)]
  const attempts = attemptsOf(jobs).filter(({ own, attempt }) => own.length > 0 || attempt === run.attempt)
  const [tolerated, unsure] = [toleratedIn(run, attempts), unsureNames(attempts, isCut)]
  return attempts.map((one) => executionOf(one, told, { home, tolerated: tolerated(one), unsure: unsure(one) }))
}

/** That a run was run again, and nothing of what became of it before. */
const earlierOf = (run: Run, home: Home): ReadExecution[] =>
  Array.from({ length: run.attempt - 1 }, (_, before) => ({
    ...identityOf(run, before + 1),
    execution: subjectOf(run, before + 1, home, run.createdAt)
  }))

/** A run whose jobs are not known. One that could not start has none, and one that failed without any says nothing. */
function bare(run: Run, home: Home, isUnread: boolean): ReadExecution {
  const failed = run.conclusion === 'startup_failure'
  const seconds = secondsBetween(run.startedAt, run.updatedAt)
  const outcome = outcomeOf(run)
  const isTold = outcome === 'pass' || failed || isUnread
  return {
    ...identityOf(run, run.attempt),
    execution: { ...subjectOf(run, run.attempt, home, run.startedAt || run.createdAt), ...(failed && { excluded: 'infra' }) },
    ...(outcome && isTold && { outcome }),
    ...(seconds !== undefined && !failed && { seconds })
  }
}

function executionOf(
  { attempt, own, carried }: Attempt,
  { run, limits }: Told,
  { home, tolerated, unsure }: { home: Home; tolerated: ReadonlySet<string>; unsure: ReadonlySet<string> }
): ReadExecution {
  const isFork = placeOf(run, home) === 'fork'
  const jobs = own.map((job) => readJobOf(job, limits?.get(job.id))).map((job) => (isFork ? ofFork(job) : job))
  const from = earliest(own) ?? (attempt === run.attempt ? run.startedAt : run.createdAt)
  const seconds = secondsBetween(from, latest(own))
  const counted = jobs.filter(({ name, outcome }) => outcome !== 'fail' || !tolerated.has(name))
  const takenOver = carried.filter((job) => isCut(job) || !tolerated.has(job.name))
  const outcome = outcomeOfAttempt(counted, [...takenOver, ...own.filter(isCut)])
  return {
    ...identityOf(run, attempt),
    execution: { ...subjectOf(run, attempt, home, from), ...(isInfra(counted) && { excluded: 'infra' }) },
    ...(outcome && { outcome }),
    ...(seconds !== undefined && { seconds }),
    jobs: jobs.map((job) => (job.outcome === 'pass' && unsure.has(job.name) ? { ...job, unsure: true as const } : job))
  }
}

/** The runner was lost, or a step failed before: a fork can bring about the one to hide the other. */
function ofFork(job: ReadJob): ReadJob {
  const { infra: _, ...plain } = job
  return job.steps.some(({ outcome }) => outcome === 'fail') ? plain : job
}

/** What its own jobs say. Those that were cut short, and failures that it took over, keep it from being a pass. */
function outcomeOfAttempt(jobs: readonly ReadJob[], others: readonly Job[]): Outcome | undefined {
  const outcomes = jobs.map(({ outcome }) => outcome)
  if (outcomes.includes('fail')) return 'fail'
  return outcomes.includes('pass') && !others.some((job) => outcomeOf(job) === 'fail' || isCut(job)) ? 'pass' : undefined
}

const isCut = ({ conclusion }: Job) => ['cancelled', 'action_required', 'stale', 'running'].includes(conclusion)

/** The names of the jobs whose failure does not count, by the attempt: nobody's where the run is not green in its newest one. */
function toleratedIn(run: Run, attempts: readonly Attempt[]): (attempt: Attempt) => ReadonlySet<string> {
  const newest = attempts.at(-1)
  return run.conclusion === 'success' && newest?.attempt === run.attempt ? toleratedNames(newest) : () => new Set()
}

const identityOf = (run: Run, attempt: number) => ({
  workflow: fileOf(run.path),
  workflowName: run.workflow,
  runNumber: run.number,
  url: run.attempt > 1 ? `${run.url}/attempts/${attempt}` : run.url,
  branch: run.branch,
  event: run.event
})

const subjectOf = (run: Run, attempt: number, home: Home, from: string): Execution => ({
  run: run.id,
  attempt,
  sha: run.sha,
  at: Math.floor((Date.parse(from) || Date.parse(run.createdAt) || 0) / 1000),
  place: placeOf(run, home)
})

const earliest = (jobs: readonly Job[]) =>
  jobs
    .filter(({ conclusion }) => conclusion !== 'skipped')
    .flatMap(({ startedAt }) => startedAt ?? [])
    .toSorted()
    .at(0)
const latest = (jobs: readonly Job[]) =>
  jobs
    .flatMap(({ completedAt }) => completedAt ?? [])
    .toSorted()
    .at(-1)
