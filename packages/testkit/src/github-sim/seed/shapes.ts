import type { Annotation, Conclusion, DeploymentState, Repo, Role, RunStatus, Workflow, World } from '../world.ts'

/** A repository in a few words; whatever is left out gets a sensible value. Times are ISO 8601. */
export interface RepoSeed {
  /** `owner/name`; `octo/app` by default. */
  repo?: string
  private?: boolean
  description?: string
  defaultBranch?: string
  /** Files of the default branch's first commit. */
  files?: Readonly<Record<string, string>>
  /** Further commits, oldest first. */
  commits?: readonly CommitSeed[]
  /** Those without a run, or with more than a name. */
  workflows?: readonly WorkflowSeed[]
  /** Oldest first. */
  runs?: readonly RunSeed[]
  caches?: readonly CacheSeed[]
  labels?: readonly string[]
  issues?: readonly IssueSeed[]
  pulls?: readonly PullSeed[]
  deployments?: readonly DeploymentSeed[]
  /** Adds what is too much to be written down as a seed. */
  plant?: (world: World, repo: Repo) => void
  /** Roles by login; everybody else reads what is public. */
  roles?: Readonly<Record<string, Role>>
}

export interface CommitSeed {
  message: string
  /** New content by path; null removes a file. */
  files?: Readonly<Record<string, string | null>>
  branch?: string
  /** The branch to start from when `branch` is new. */
  from?: string
  /** A sha that some payload names; by default the one git would give. */
  sha?: string
  author?: string
  at?: string
}

export interface WorkflowSeed extends Partial<Pick<Workflow, 'id' | 'name' | 'state'>> {
  /** Such as `ci.yml`. */
  file: string
}

export interface RunSeed {
  /** The file, such as `ci.yml`. */
  workflow?: string
  workflowName?: string
  event?: string
  branch?: string | null
  /** `owner/name` of the fork that the branch is in. */
  fork?: string
  sha?: string
  title?: string
  actor?: string
  /** When it was created. */
  at?: string
  id?: number
  number?: number
  pulls?: readonly number[]
  /** For a run with one attempt. */
  status?: RunStatus
  conclusion?: Conclusion | null
  jobs?: readonly JobSeed[]
  /** Oldest first, in place of the three above. */
  attempts?: readonly AttemptSeed[]
  artifacts?: readonly ArtifactSeed[]
}

export interface AttemptSeed {
  status?: RunStatus
  conclusion?: Conclusion | null
  actor?: string
  at?: string
  jobs?: readonly JobSeed[]
}

export interface JobSeed {
  name: string
  id?: number
  status?: RunStatus
  conclusion?: Conclusion | null
  steps?: readonly StepSeed[]
  /** Lines as the runner writes them; a time is put before those that have none. */
  log?: string | readonly string[] | { gone: true }
  annotations?: readonly (Partial<Annotation> & { message: string })[]
  labels?: readonly string[]
  runner?: string | null
  at?: string
  /** How long it ran. */
  seconds?: number
}

export interface StepSeed {
  name: string
  status?: 'queued' | 'in_progress' | 'completed'
  conclusion?: Conclusion | null
}

export interface ArtifactSeed {
  name: string
  files: Readonly<Record<string, string>>
  expired?: boolean
  /** When it was uploaded; with its run by default. */
  at?: string
}

export interface CacheSeed {
  key: string
  ref?: string
  size?: number
  lastAccessedAt?: string
}

export interface IssueSeed {
  title: string
  number?: number
  body?: string
  state?: 'open' | 'closed'
  labels?: readonly string[]
  author?: string
  at?: string
  comments?: readonly { body: string; author?: string }[]
}

export interface PullSeed extends IssueSeed {
  head: string
  /** The owner of the fork that the branch is said to be in. */
  fork?: string
  base?: string
  draft?: boolean
  merged?: boolean
}

export interface DeploymentSeed {
  environment: string
  ref?: string
  sha?: string
  creator?: string
  at?: string
  /** Oldest first. */
  statuses?: readonly DeploymentState[]
}
