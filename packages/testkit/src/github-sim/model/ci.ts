export type RunStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'
export type Conclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'stale'
  | 'startup_failure'

export interface Step {
  number: number
  name: string
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: Conclusion | null
  startedAt: string | null
  completedAt: string | null
}

export interface Annotation {
  path: string
  startLine: number
  endLine: number
  level: 'notice' | 'warning' | 'failure'
  title: string | null
  message: string
}

/** A job's id is also the id of its check run, as on GitHub. */
export interface Job {
  id: number
  name: string
  status: RunStatus
  conclusion: Conclusion | null
  createdAt: string
  startedAt: string
  completedAt: string | null
  steps: Step[]
  labels: string[]
  runner: string | null
  /** What a download gives: `gone` once its retention is over, undefined until the job is done. */
  log: string | { gone: true } | undefined
  annotations: Annotation[]
}

export interface Attempt {
  number: number
  status: RunStatus
  conclusion: Conclusion | null
  startedAt: string
  updatedAt: string
  actor: string
  jobs: Job[]
}

export interface Workflow {
  id: number
  name: string
  path: string
  state: 'active' | 'deleted' | 'disabled_fork' | 'disabled_inactivity' | 'disabled_manually'
}

export interface Run {
  id: number
  number: number
  workflow: Workflow
  event: string
  branch: string | null
  /** `owner/name` of the fork that the branch is in; undefined for the repository itself. */
  fork: string | undefined
  sha: string
  title: string
  actor: string
  createdAt: string
  pulls: number[]
  /** Oldest first; never empty. */
  attempts: [Attempt, ...Attempt[]]
}

export interface Artifact {
  id: number
  name: string
  runId: number
  zip: Buffer
  expired: boolean
  createdAt: string
  expiresAt: string
}

export interface Cache {
  id: number
  key: string
  ref: string
  version: string
  size: number
  createdAt: string
  lastAccessedAt: string
}

export interface CheckRun {
  id: number
  name: string
  sha: string
  status: RunStatus
  conclusion: Conclusion | null
  startedAt: string | null
  completedAt: string | null
  externalId: string | null
  detailsUrl: string | null
  title: string | null
  summary: string | null
  text: string | null
  annotations: Annotation[]
}

export interface Deployment {
  id: number
  sha: string
  ref: string
  environment: string
  creator: string
  createdAt: string
  /** Oldest first. */
  statuses: { id: number; state: DeploymentState; description: string; url: string; createdAt: string }[]
}

export type DeploymentState = 'error' | 'failure' | 'inactive' | 'pending' | 'success' | 'queued' | 'in_progress'
