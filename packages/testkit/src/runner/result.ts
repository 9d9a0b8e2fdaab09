export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped'

/** A job's or a composite action's state while it runs. */
export type Status = 'success' | 'failure' | 'cancelled'

export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  /** Masked, at most 4096 characters. */
  message: string
  title?: string
  file?: string
  line?: number
  endLine?: number
  column?: number
  endColumn?: number
}

export interface StepResult {
  id: string
  name: string
  stage: 'pre' | 'main' | 'post'
  /** Before `continue-on-error`. */
  outcome: Conclusion
  /** After `continue-on-error`. */
  conclusion: Conclusion
  outputs: Record<string, string>
  /** Outputs that its action.yml does not declare. */
  undeclaredOutputs: string[]
  /** What the step set for later steps through GITHUB_ENV. */
  env: Record<string, string>
  /** Saved for its post step. */
  state: Record<string, string>
  /** What a reader of the run sees, masked. */
  log: string
  /** What the processes of the step wrote, unmasked: for leak tests alone. */
  rawLog: string
  /** At most ten of each level, as GitHub keeps. */
  annotations: Annotation[]
  /** The job summary, masked; `''` when there is none or it was refused. */
  summary: string
  /** Before masking. */
  rawSummary: string
  exitCode?: number
  /** User and system time of the process. */
  cpuMs?: number
  durationMs: number
  /** The steps of a composite action. */
  steps: StepResult[]
}

export interface JobResult {
  id: string
  name: string
  conclusion: Conclusion
  /** Its failure fails neither the run nor the jobs that need it. */
  continueOnError: boolean
  outputs: Record<string, string>
  /** `permissions:` of the job, else of the workflow. */
  permissions?: unknown
  matrix?: Record<string, unknown>
  /** Problems of the job itself, such as a `runs-on` that cannot be evaluated. */
  annotations: Annotation[]
  steps: StepResult[]
  /** The jobs of the workflow that it calls. */
  jobs?: Record<string, JobResult>
}

export interface WorkflowResult {
  triggered: boolean
  /** Why, or why not. */
  reason: string
  name: string
  conclusion: Conclusion
  permissions?: unknown
  /** By id, or `id (value, value)` for a leg of a matrix. */
  jobs: Record<string, JobResult>
  /** `file:line:column: message`. A workflow with problems does not run. */
  problems: string[]
}
