import type { Substitute } from './substitute.ts'

export interface WorkflowEvent {
  /** The event's name, such as `workflow_run`. */
  name: string
  payload: Readonly<Record<string, unknown>>
}

/** What a run knows of its repository, run and surroundings. Everything has a default that a real run could have. */
interface RunFacts {
  event: WorkflowEvent
  /** `owner/name`; by default the payload's `repository.full_name`. */
  repository: string
  runId: number
  runNumber: number
  runAttempt: number
  actor: string
  triggeringActor: string
  ref: string
  sha: string
  serverUrl: string
  apiUrl: string
  /** `.github/workflows/x.yml`, for `GITHUB_WORKFLOW_REF`. */
  workflowPath: string
}

/** How the machine behaves that the steps run on. */
export interface MachineOptions {
  /** The repository folder that `uses: ./x` and `uses: <owner>/tocsin/x@ref` resolve to. */
  root: string
  /** The name behind the owner in a `uses:` that means `root`. Default `tocsin`. */
  rootName?: string
  /** `GITHUB_WORKSPACE`; by default a new, empty folder. */
  workspace?: string
  /** Actions that are not run but replaced, by `owner/name` or `owner/name/path`. */
  substitutes?: Readonly<Record<string, Substitute>>
  /** Variables of the machine itself, such as proxies. Nothing else of the parent's environment is passed on but PATH. */
  machineEnv?: Readonly<Record<string, string>>
  /** `ACTIONS_*` variables that only JavaScript actions get. */
  runtimeEnv?: Readonly<Record<string, string>>
  /** Inputs of every action that declares them, where its step gives no others: a replay's `now`. The runner has none. */
  standingInputs?: Readonly<Record<string, string>>
  /** Wraps JavaScript actions to measure their CPU time. Signals then reach them through a shell. */
  measureCpu?: boolean
  /** The length of a minute of `timeout-minutes`, in milliseconds. */
  minuteMs?: number
  /** How long a cancelled process may live after SIGINT and after SIGTERM. The runner's: 7500 and 2500. */
  graceMs?: { interrupt: number; terminate: number }
  onProgress?: (progress: Progress) => void
}

export interface RunRequest extends MachineOptions, Partial<Omit<RunFacts, 'event'>> {
  event: WorkflowEvent
  /** Below the workflow's own `env`. */
  env?: Readonly<Record<string, string>>
  secrets?: Readonly<Record<string, string>>
  vars?: Readonly<Record<string, string>>
  /** Inputs of `workflow_dispatch` or `workflow_call`. */
  inputs?: Readonly<Record<string, unknown>>
  /** Cancels the run as a person would, after so many milliseconds. */
  cancelAfterMs?: number
  /** Ends everything, whatever its condition. Default two minutes. */
  timeoutMs?: number
}

export interface WorkflowRequest extends RunRequest {
  /** A path, absolute or below `root`. */
  file?: string
  text?: string
  /** Run only these job ids; what they need counts as done. */
  jobs?: readonly string[]
  /** Results of needed jobs that are not run. */
  needs?: Readonly<Record<string, { result?: string; outputs?: Readonly<Record<string, string>> }>>
  /** Paths of the change, for `paths` filters; by default those of a push payload. */
  changedFiles?: readonly string[]
}

export interface ActionRequest extends Omit<RunRequest, 'root'> {
  /** The folder that holds action.yml. */
  action: string
  root?: string
  /** Templates, as a workflow's author writes them: pass strangers' text in the event. */
  with?: Readonly<Record<string, unknown>>
  /** `job.status` and what `success()` and `failure()` say. */
  jobStatus?: 'success' | 'failure' | 'cancelled'
}

export type Progress =
  | { kind: 'job-started'; job: string }
  | { kind: 'step-started'; job: string; step: string }
  | { kind: 'line'; job: string; step: string; line: string }
  | { kind: 'step-finished'; job: string; step: string; conclusion: string; durationMs: number }
  | { kind: 'job-finished'; job: string; conclusion: string }
