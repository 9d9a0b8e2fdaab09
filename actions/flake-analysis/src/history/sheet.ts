import type { CacheUse } from '../model/log-facts.ts'
import type { JobEnd } from '../model/reading.ts'
import type { Execution, Failure, JobFacts } from '../model/sighting.ts'
import type { Subject } from '../model/subject.ts'

/**
 * The outcomes of all subjects of one workflow, or of the tests of one variant of it: a table of executions by subjects.
 * What is the same for all of them, such as the commit, stands once, and what became of a subject takes two bits.
 */
export interface Sheet {
  repository: string
  workflow: string
  workflowName: string
  /** Of the tests in it; absent for the sheet of the workflow itself, its jobs and steps. */
  variant?: string
  /** Oldest first: by run, then by attempt. */
  executions: readonly SheetExecution[]
  lines: readonly Line[]
  /** What it had no room for when it was made; not kept. */
  leftOut?: LeftOut
}

/** Numbers of subjects, each as often as a batch brought it: of those that the repository's own runs saw, and of those that forks alone brought. */
export interface LeftOut {
  own: number
  ofForks: number
}

/** An attempt of a run, as sets and maps name it. */
export const attemptKey = ({ run, attempt }: { run: number; attempt: number }): string => `${run}.${attempt}`

export interface SheetExecution extends Execution {
  /** Wall time of the attempt in seconds; absent where it is not known. */
  seconds?: number
  /** Its jobs were read, or its report. Of a run that was green at once they mostly are not. */
  read: boolean
  /** Of tests: what became of the job that made the report. */
  job?: JobEnd
  /** The job itself had its report analysed, while it ran. */
  own?: true
}

export interface Line {
  subject: Subject
  /** By execution, packed. */
  codes: string
  /** Of its newest passes, in seconds, oldest first; -1 where it is not known. */
  durations: readonly number[]
  /** Of older passes one for each day, as `dayText` writes it; empty where there are none. */
  daily: string
  /** Of a job, when it began in its newest outcomes, in seconds after the attempt did, oldest first; -1 where it is not known. */
  starts: readonly number[]
  /** What more is known of single executions, oldest first: of failures, and of passes that came after one. */
  details: readonly LineDetail[]
  /** When a report named it last without running it, in seconds since 1970; absent where it ran since. */
  skippedAt?: number
}

export interface LineDetail {
  run: number
  attempt: number
  job?: JobFacts
  failure?: Failure
  /** A sign that GitHub or the runner failed, and not the code. Then it has no outcome. */
  infra?: string
  /** What the log of the job says of its caches, by the families of their keys. */
  caches?: readonly Pick<CacheUse, 'key' | 'result'>[]
  /** Steps that a wrapper repeated until they passed. */
  retried?: number
}

/** Which of two executions is the older one. */
export const byAge = (a: Pick<Execution, 'run' | 'attempt'>, b: Pick<Execution, 'run' | 'attempt'>): number =>
  a.run - b.run || a.attempt - b.attempt

/**
 * How much is kept of each line. What is read depends on `durations`: another number makes another version of the lines. Details of forks have a
 * place of their own: there may be as many as anybody likes.
 */
export const most = { durations: 32, days: 92, starts: 32, details: 60, detailsOfForks: 12 }
