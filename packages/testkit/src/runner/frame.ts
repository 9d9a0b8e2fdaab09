import type { Cancel } from './clocks.ts'
import { statusOf } from './condition.ts'
import type { Contexts, Scope } from './expression.ts'
import type { GitHubContext } from './github-context.ts'
import { hashFiles } from './hash-files.ts'
import type { Machine } from './machine.ts'
import type { Masks } from './masking.ts'
import type { Status } from './result.ts'
import type { StepLog } from './step-log.ts'
import type { Step } from './workflow.ts'

/** What the steps of one job share while it runs. */
export interface JobState {
  name: string
  machine: Machine
  masks: Masks
  debugging: boolean
  github: GitHubContext
  contexts: Contexts
  /** Workflow and job `env`, then what steps put into GITHUB_ENV. */
  env: Record<string, string>
  /** GITHUB_PATH, newest first. */
  path: string[]
  defaults: { shell?: unknown; 'working-directory'?: unknown }
  status: Status
  /** Of each action that has run `pre` or `main`, by the step's key. */
  saved: Map<string, Record<string, string>>
  /** Newest last: they run in reverse. */
  posts: PostStep[]
  cancel: Cancel
}

interface PostStep {
  step: Step
  name: string
  condition: string
  frame: Frame
  key: string
}

interface StepContext {
  outputs: Record<string, string>
  outcome: string
  conclusion: string
}

/** Where a step runs: in its job, or inside a composite action. */
export interface Frame {
  job: JobState
  steps: Record<string, StepContext>
  /** Tells the steps of one composite from those of another. */
  key: string
  /** Set inside a composite action only. */
  composite?: {
    status: Status
    inputs: Readonly<Record<string, string>>
    folder: string
    /** The composite step's own `env`. */
    env: Readonly<Record<string, string>>
    /** Of the step that uses it; a post step has a log of its own. */
    log?: StepLog
  }
}

export function scopeOf({ job, steps, composite }: Frame, env: Readonly<Record<string, string>>, github: GitHubContext = {}): Scope {
  const { secrets, ...contexts } = job.contexts
  const inner = composite && { inputs: composite.inputs }
  return {
    contexts: {
      ...contexts,
      ...(composite ? inner : { secrets }),
      runner: job.machine.runner,
      job: { status: job.status },
      github: { ...job.github, ...github, ...(composite && { action_path: composite.folder, action_status: composite.status }) },
      env,
      steps
    },
    functions: [...statusOf(composite?.status ?? job.status, job.status), hashFiles(job.machine.workspace)]
  }
}

export const environmentOf = ({ job, composite }: Frame): Record<string, string> => ({ ...job.env, ...composite?.env })

/** A cancelled job stays cancelled, a failed one can still be cancelled. */
export function worsen(status: Status, by: Status): Status {
  return status === 'cancelled' || by === 'success' ? status : by
}
