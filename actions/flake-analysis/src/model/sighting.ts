/** `flaky`: failed and then passed within one execution, as a retry inside a job does. */
export const outcomes = ['pass', 'fail', 'flaky'] as const
export type Outcome = (typeof outcomes)[number]

/**
 * Where a run comes from: `default` for what the default branch had (push, schedule), `pull` for pull requests of the repository's
 * own branches, `fork` for what a stranger can bring about, as from another repository or by a comment: whoever does decides what its workflow and its
 * reports say. `after`: it follows another run, a check or a preview, of whose code GitHub says nothing; the commit that it names is another.
 * `other`: other branches, runs by hand, and the merge queue.
 */
export const places = ['default', 'pull', 'fork', 'other', 'after'] as const
export type Place = (typeof places)[number]

export const lineages = ['pull', 'branch', 'fork'] as const

/**
 * Runs of one commit have the same code where this is the same, too: a merge commit of a pull request is not the commit of its branch. Nothing where
 * GitHub does not say whose code it is.
 */
export const lineageOf = (place: Place): (typeof lineages)[number] | undefined =>
  place === 'after' ? undefined : place === 'pull' || place === 'fork' ? place : 'branch'

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
  /** Wall time of the attempt, where it is known. */
  seconds?: number
  /** Why it says nothing of the code: a lost runner and the like, or more than 80 % of the tests failed. It counts for no rate. */
  excluded?: 'infra' | 'mass-failure'
  /** False where what it held was not read: what is known of it follows from the rest. */
  read?: boolean
}

/** What became of a subject in one execution. */
export interface Sighting extends Detail {
  execution: Execution
  outcome: Outcome
  /** How long it took, where that is known. */
  seconds?: number
}

/** What is known of one sighting beyond its outcome; kept of failures and flaky outcomes, and where it is cheap. */
export interface Detail {
  /** Of the job in which it was seen, for links and cost; absent where a run was green and its jobs were not read. */
  job?: JobFacts
  failure?: Failure
  /** As of an execution, where only this job or what is in it is concerned and not the whole attempt. */
  excluded?: Execution['excluded']
  /** The sign that the runner or GitHub failed, in words. */
  sign?: string
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

/**
 * All that is known of a subject, beside the executions of its sheet: those of one repository or workflow, oldest first: run, then attempt.
 * `trackOf` makes one of sightings, `outcomeAt` and `sightingsOf` read it.
 */
export interface Track {
  /** One array for all subjects of a sheet, each attempt once: what is found out about it is kept by its identity. */
  executions: readonly Execution[]
  /** Two bits for each execution, four in a byte, the first in the lowest bits: 0 not seen, else 1 + the index in `outcomes`. A short array was not seen any more. */
  outcomes: Uint8Array
  /** By the index of the execution. */
  details: ReadonlyMap<number, Detail>
  /** How long it took, by the index of the execution; of as many as are kept. */
  seconds?: ReadonlyMap<number, number>
  /** When a report named it last without running it, in seconds since 1970; absent where it ran since. */
  skippedAt?: number
}
