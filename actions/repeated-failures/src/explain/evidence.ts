import type { Annotation, Episode, Job, Run } from '@tocsin/ci-history'

/** What was read of one failed job. */
export interface JobEvidence {
  /** The lines that say why, in the order of the log, free of secrets. */
  lines?: readonly string[]
  /** The whole log, for what the runner itself says in it. */
  log?: string
  annotations?: readonly Annotation[]
}

/** What was looked up of one failed run. */
export interface Look {
  /** The id of the run. */
  run: number
  /** Of its newest attempt, or of all. */
  jobs: readonly Job[]
  /** By the id of the job. */
  evidence?: ReadonlyMap<number, JobEvidence>
  /** The `timeout-minutes` of jobs that were cancelled, by the id of the job: GitHub calls a time-out so. */
  limits?: ReadonlyMap<number, number>
}

export interface Commit {
  sha: string
  message: string
  /** The login, or the name of somebody whom GitHub does not know. */
  author: string
}

/** The commits after the last good run, up to the first bad one; oldest first, as the compare API gives them. */
export interface Comparison {
  /** At least as many as are listed. */
  total: number
  commits: readonly Commit[]
}

/** What is known of a stream and its episode. What was not looked up is left out, and is then not told. */
export interface Evidence {
  /** `https://github.com/octo/app`. */
  home: string
  /** In ms since 1970. */
  now: number
  /** Of the stream, newest first, each run once in its newest attempt. */
  runs: readonly Run[]
  episode?: Episode | undefined
  /** Older runs were not read, so that nobody knows where the episode began. */
  cut?: boolean | undefined
  /** Of runs that are no longer listed, by the ids of the runs. */
  commits?: Readonly<Record<string, string>> | undefined
  /** Of failed runs of the episode, newest first. */
  looks?: readonly Look[] | undefined
  /** Of runs that passed, to compare with. */
  passes?: readonly Look[] | undefined
  comparison?: Comparison | undefined
  /** The commits after the newest failure, up to the pass that ended the episode. */
  fixes?: Comparison | undefined
  /** Runs of all workflows on the same branch, newest first: one page of them is enough. */
  neighbours?: readonly Run[] | undefined
}
