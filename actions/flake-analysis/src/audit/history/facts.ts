import type { CacheUse } from '../../model/log-facts.ts'
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
  /** Absent where it was not measured: durations are kept of the newest passes. */
  seconds?: number
  /** When it began, in seconds after the attempt did. */
  start?: number
  /** Absent where it says nothing: cancelled, skipped. */
  outcome?: Outcome
  /** Of its failure, where its cause is known. */
  category?: string
  /** The worst of its caches. */
  cache?: CacheUse['result']
  /** Steps that a wrapper repeated until they passed. */
  retriedSteps?: number
}
