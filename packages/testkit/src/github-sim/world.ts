import type { GitStore } from './git/store.ts'

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
  state: 'active' | 'disabled_inactivity' | 'disabled_manually'
}

export interface Run {
  id: number
  number: number
  workflow: Workflow
  event: string
  branch: string | null
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

export interface Label {
  id: number
  name: string
  color: string
  description: string | null
}

export interface Comment {
  id: number
  body: string
  author: string
  createdAt: string
  updatedAt: string
  reactions: { id: number; content: Reaction; author: string; createdAt: string }[]
}

export type Reaction = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes'

export interface IssueFacts {
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: 'completed' | 'reopened' | 'not_planned' | 'duplicate' | null
  labels: string[]
  assignees: string[]
  closedAt: string | null
  closedBy: string | null
  updatedAt: string
  comments: number
}

export interface IssueEvent {
  id: number
  event: 'labeled' | 'unlabeled' | 'closed' | 'reopened' | 'renamed' | 'assigned' | 'unassigned'
  actor: string
  createdAt: string
  label?: string
  assignee?: string
  rename?: { from: string; to: string }
}

/** An issue or the issue side of a pull request. */
export interface Issue {
  id: number
  number: number
  author: string
  createdAt: string
  /** Every state it had, oldest first, so that a lagging list can show an earlier one. */
  versions: { at: number; facts: IssueFacts }[]
  comments: Comment[]
  events: IssueEvent[]
}

export interface Pull {
  number: number
  head: { ref: string; sha: string }
  base: { ref: string; sha: string }
  draft: boolean
  mergedAt: string | null
  mergedBy: string | null
  mergeSha: string | null
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

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

export interface Repo {
  id: number
  owner: string
  name: string
  private: boolean
  defaultBranch: string
  description: string | null
  createdAt: string
  roles: Map<string, Role>
  git: GitStore
  workflows: Workflow[]
  runs: Run[]
  artifacts: Artifact[]
  caches: Cache[]
  checkRuns: CheckRun[]
  issues: Issue[]
  labels: Label[]
  pulls: Pull[]
  deployments: Deployment[]
  /** What `repository_dispatch` sent, oldest first. */
  dispatches: { event_type: string; client_payload: Record<string, unknown> }[]
}

/** The whole state of the simulated GitHub; a test may read and change it at any time. */
export interface World {
  /** By lower-case `owner/name`. */
  repos: Map<string, Repo>
  /** The last number given out; every id is unique, as GitHub's are within a kind. */
  lastId: number
}

export const createWorld = (): World => ({ repos: new Map(), lastId: 1000 })

export function nextId(world: World): number {
  world.lastId += 1
  return world.lastId
}
