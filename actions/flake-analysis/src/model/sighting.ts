/** `flaky`: failed and then passed within one execution, as a retry inside a job does. */
export const outcomes = ['pass', 'fail', 'flaky'] as const
export type Outcome = (typeof outcomes)[number]

/** Where a run comes from: `default` for what the default branch had (push, schedule, merge queue), `pull` for pull requests. */
export const places = ['default', 'pull', 'other'] as const
export type Place = (typeof places)[number]

/** One attempt of a workflow run, as far as evidence needs it. */
export interface Execution {
  run: number
  /** Counts the re-runs, from 1. */
  attempt: number
  /** The commit that was checked out, 12 hex digits or more. */
  sha: string
  /** When the attempt began, in seconds since 1970. */
  at: number
  place: Place
  /** Why it says nothing of the code: a lost runner and the like, or more than 80 % of the tests failed. It counts for no rate. */
  excluded?: 'infra' | 'mass-failure'
}

/** What became of a subject in one execution. */
export interface Sighting {
  execution: Execution
  outcome: Outcome
  /** How long it took, where that is known. */
  seconds?: number
  /** Of the job in which it was seen, for links and cost; absent where a run was green and its jobs were not read. */
  job?: JobFacts
  failure?: Failure
}

export interface JobFacts {
  id: number
  seconds: number
  /** As GitHub prices it: by the labels of the job. */
  os: 'linux' | 'windows' | 'macos'
  selfHosted: boolean
}

export interface Failure {
  /** The first telling line, cleaned and clipped. Untrusted. */
  message: string
  /** Of the cause: what lines of the same kind share. */
  signature?: string
  /** As `network`, and the rule that said so. */
  category?: string
  rule?: string
}

/** All that is known of a subject, oldest first by execution: run, then attempt. */
export interface Track {
  sightings: readonly Sighting[]
  /** Passes that happened and are no longer kept one by one, by count. */
  forgotten?: { passes: number; failures: number; flaky: number }
}
