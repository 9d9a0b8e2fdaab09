import type { GitStore } from './git/store.ts'
import type { Artifact, Attempt, Cache, CheckRun, Deployment, Job, Run, Workflow } from './model/ci.ts'
import type { Issue, Label, Pull } from './model/issues.ts'

export type * from './model/ci.ts'
export type * from './model/issues.ts'

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

/** A job with the run and the attempt it belongs to. */
export interface FoundJob {
  run: Run
  attempt: Attempt
  job: Job
}

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
  /** A shorter way to a job, where there are very many runs whose jobs are made when they are asked for. */
  jobById?: (id: number) => FoundJob | undefined
  /** What was made later than the present is not there yet. */
  isTimed?: boolean
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
