import type { Failure } from '../model/sighting.ts'
import type { Subject } from '../model/subject.ts'

/** A job or a test that failed in the run that a comment is about, or passed there only when it was tried again. */
export interface FailureSeen {
  subject: Subject
  outcome: 'fail' | 'flaky'
  failure?: Failure
  /** A sign that the runner or GitHub failed and not the code, in words. */
  infra?: string
  url?: string
  /** The newest runs of the default branch failed of it as well: how many in a row, and the first of them, in seconds since 1970. */
  failing?: { runs: number; since: number }
}

/** What one attempt of a run came to. */
export interface RunSeen {
  run: number
  attempt: number
  runNumber: number
  /** Of the head of the pull request. */
  sha: string
  /** The workflow file. */
  workflow: string
  workflowName: string
  url: string
  seen: readonly FailureSeen[]
  /** More than 80 % of its tests failed: what they share is broken, and not each of them. */
  massFailure?: boolean
}
