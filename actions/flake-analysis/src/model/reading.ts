import type { LogFacts } from './log-facts.ts'
import type { Execution, JobFacts, Outcome } from './sighting.ts'
import type { TestCase } from './test-case.ts'

/** What was read of one attempt of a run. */
export interface ReadExecution {
  execution: Execution
  /** The workflow file. */
  workflow: string
  workflowName: string
  runNumber: number
  url: string
  branch: string
  event: string
  /** Of the whole attempt; absent where it says nothing: cancelled, skipped, unfinished. */
  outcome?: Outcome
  /** Wall time of the attempt. */
  seconds?: number
  /** Absent where the run was green at once and its jobs were not read. */
  jobs?: readonly ReadJob[]
}

export interface ReadJob {
  facts: JobFacts
  /** As shown, with its leg. */
  name: string
  outcome?: Outcome
  /** A sign that the runner or GitHub failed and not the code, in words. */
  infra?: string
  /** Another job of its name did not pass: that this one did says nothing of the name. */
  unsure?: true
  url: string
  /** ISO 8601. */
  startedAt?: string
  completedAt?: string
  runner?: string
  steps: readonly { name: string; number: number; outcome?: Outcome; seconds?: number }[]
  /** Of its log, where that was read. */
  log?: LogFacts
}

export type JobEnd = 'pass' | 'fail'

/** A report that is there: of one job or artifact of one execution. */
interface Tests {
  execution: Execution
  workflow: string
  /** The artifact's name or the job's: it tells legs apart. */
  variant: string
}

/** A report that was left unread. */
export interface UnreadTests extends Tests {
  ended: JobEnd
}

export interface ReadTests extends Tests {
  /** What became of the job that made it, or of the whole attempt where that job is not known. */
  ended?: JobEnd
  /** The job itself had it analysed, while it ran. */
  own?: true
  job?: { name: string; url: string; facts: JobFacts }
  /** Identities are unique here. */
  cases: readonly TestCase[]
  /** More than 80 % of them failed. */
  massFailure: boolean
}

/** How far the reading of a repository came, kept from one analysis to the next. */
export interface Watermark {
  /** Everything created before is read: seconds since 1970. */
  readUntil: number
  /** Everything from here to `readUntil` is read, but for the `gaps`: seconds since 1970. Absent where an older version of this action wrote it. */
  readFrom?: number
  /** Runs that were not over, or that lack something: they are read again, the first ones first. */
  unfinished: readonly number[]
  /** Those of them that are of forks. Absent where an older version of this action wrote it. */
  unfinishedOfForks?: readonly number[]
  /** Runs that were read in their newest attempt, from `readUntil` on and of late, so that a re-run is noticed: id to attempt. */
  attempts: Readonly<Record<string, number>>
  /** Of these the failed ones whose jobs were not asked for: id to the attempts of which they were. */
  bare?: Readonly<Record<string, number>>
  /** Artifacts that were read, newest last. */
  artifacts: readonly number[]
  /** From here on `attempts` has every run that was read; seconds since 1970. */
  attemptsFrom?: number
  /** What a limit kept from being read of the time before `readUntil`, newest first. */
  gaps?: readonly Gap[]
  /** Calls that the first window may still take, where `gaps` are left of it. */
  credit?: number
}

/** Runs that were created from one second to another, both included, and are not read yet. */
export interface Gap {
  from: number
  to: number
  /** Those of the last second that are read. */
  seen: readonly number[]
}
