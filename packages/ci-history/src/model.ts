import type { Conclusion } from '@tocsin/notifier'

export type Status = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'pending' | 'requested'

/** One attempt of a workflow run. Times are ISO 8601. */
export interface Run {
  id: number
  /** Counts the re-runs, from 1. */
  attempt: number
  /** Counts the runs of one workflow; the order of its history. */
  number: number
  workflowId: number
  workflow: string
  /** The file, as `.github/workflows/ci.yml`. */
  path: string
  title: string
  event: string
  /** The head branch, as GitHub gives it; '' for a tag or a deleted fork. */
  branch: string
  /** `owner/name` that the branch is in; a fork for pull requests from outside. */
  headRepository: string
  sha: string
  status: Status
  conclusion: Conclusion
  url: string
  actor: string
  createdAt: string
  startedAt: string
  updatedAt: string
}

export interface Step {
  name: string
  number: number
  status: Status
  /** As it is after `continue-on-error`; GitHub does not tell the outcome before it. */
  conclusion: Conclusion
  startedAt?: string
  completedAt?: string
}

export interface Job {
  id: number
  runId: number
  attempt: number
  /** As shown: `caller / job (leg, leg)`. */
  name: string
  status: Status
  conclusion: Conclusion
  url: string
  steps: readonly Step[]
  labels: readonly string[]
  runner?: string
  startedAt?: string
  completedAt?: string
  checkRunId?: number
}

export interface Annotation {
  level: 'failure' | 'warning' | 'notice'
  /** Untrusted text without control codes. */
  message: string
  title?: string
  path?: string
  line?: number
}
