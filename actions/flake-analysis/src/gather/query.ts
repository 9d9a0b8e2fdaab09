/** What is to be read of a repository. */
export interface Query {
  owner: string
  repo: string
  defaultBranch: string
  /** Runs created before are left out; seconds since 1970. */
  since: number
  /** Names, file names or globs; none for all. */
  workflows?: readonly string[]
  /** Names or globs; none for all, and for pull requests. */
  branches?: readonly string[]
  /** This part of the workflows alone, by their files: the `index`th of `of`, from 1. */
  shard?: { index: number; of: number }
  /** Names of artifacts with reports, or globs; none for no reports. */
  artifacts?: readonly string[]
  /** A run that somebody waits for: it is read even where the calls of the day are used up. */
  run?: { id: number; attempt: number }
  limits?: Partial<Limits>
}

export interface Limits {
  /** Calls for the window as a whole, however many readings it takes, and for each day after, spread over it. */
  firstCalls: number
  dailyCalls: number
  /** Calls of the token that are left to others. */
  reserve: number
  /** Logs in one reading: of failed jobs, and a fifth of jobs that passed. */
  logs: number
  /** Green runs whose jobs are read, in one reading. */
  greens: number
  /** Of one artifact. */
  artifactBytes: number
  /** Of one log: its beginning, and its end. */
  logBytes: { head: number; tail: number }
}

const mib = 1024 * 1024

const defaultLimits: Limits = {
  firstCalls: 1200,
  dailyCalls: 50,
  reserve: 100,
  logs: 150,
  greens: 60,
  artifactBytes: 64 * mib,
  logBytes: { head: mib, tail: 4 * mib }
}

export const limitsOf = ({ limits }: Query): Limits => ({ ...defaultLimits, ...limits })
