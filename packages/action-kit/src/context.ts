import type { Facts } from './facts.ts'

/** The run that this step is part of, from the runner's environment and the event file alone. */
export interface Context {
  eventName: string
  payload: Facts
  /** `owner/name`. */
  repository: string
  owner: string
  repo: string
  /** `https://github.com` or a GHES host, without a slash at the end. */
  serverUrl: string
  apiUrl: string
  runId: number
  runNumber: number
  runAttempt: number
  /** `<server>/<repository>/actions/runs/<id>`, with `/attempts/<n>` from the second attempt on. */
  runUrl: string
  workflow: string
  /** The file, as `.github/workflows/ci.yml`. */
  workflowPath: string
  /** The job's id in its workflow file. */
  job: string
  actor: string
  triggeringActor: string
  sha: string
  ref: string
  refName: string
  headRef: string
  baseRef: string
  workspace: string
}
