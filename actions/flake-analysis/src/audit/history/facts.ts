import type { CacheUse } from '../../model/log-facts.ts'
import type { ReadExecution, ReadJob } from '../../model/reading.ts'
import type { Outcome } from '../../model/sighting.ts'

/** What history tells the audit: by workflow file, then by the name of the job as shown, with its leg. */
export interface HistoryFacts {
  /** How far back it reaches. */
  days: number
  workflows: ReadonlyMap<string, ReadonlyMap<string, readonly JobSample[]>>
}

/** One execution of one leg. */
export interface JobSample {
  run: number
  attempt: number
  seconds: number
  /** Seconds since 1970. */
  startedAt?: number
  /** Absent where it says nothing: cancelled, skipped. */
  outcome?: Outcome
  /** The worst of its caches. */
  cache?: CacheUse['result']
  /** Steps that a wrapper repeated until they passed. */
  retriedSteps?: number
}

export function historyFacts(executions: readonly ReadExecution[], days: number): HistoryFacts {
  const workflows = new Map<string, Map<string, JobSample[]>>()
  for (const { execution, workflow, jobs = [] } of executions) {
    const shown = workflows.get(workflow) ?? new Map<string, JobSample[]>()
    workflows.set(workflow, shown)
    for (const job of jobs) {
      const samples = shown.get(job.name)
      if (samples) samples.push(sampleOf(job, execution))
      else shown.set(job.name, [sampleOf(job, execution)])
    }
  }
  return { days, workflows }
}

function sampleOf(job: ReadJob, { run, attempt }: ReadExecution['execution']): JobSample {
  const cache = worstOf(job.log?.caches ?? [])
  const startedAt = Date.parse(job.startedAt ?? '') / 1000
  return {
    run,
    attempt,
    seconds: job.facts.seconds,
    retriedSteps: job.log?.retriedSteps.length ?? 0,
    ...(Number.isFinite(startedAt) && { startedAt }),
    ...(job.outcome && { outcome: job.outcome }),
    ...(cache && { cache })
  }
}

const worstFirst = ['miss', 'partial', 'exact'] as const

const worstOf = (caches: readonly CacheUse[]) => worstFirst.find((result) => caches.some((cache) => cache.result === result))
