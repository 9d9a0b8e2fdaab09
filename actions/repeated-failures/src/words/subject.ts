import type { Decision } from '../decide.ts'
import type { Explanation } from '../explain/index.ts'
import type { Stream } from '../streams.ts'

/** A scheduled workflow that stopped. */
export interface Silence {
  /** Since its last run, in ms. */
  forMs: number
  /** Between two runs, as its schedule or its history wants it; in ms. */
  everyMs: number
  /** Which message about this silence it is, from 1. */
  count: number
}

/** All that a message is made of. */
export interface Subject {
  decision: Decision
  explanation: Explanation
  stream: Pick<Stream, 'workflow' | 'branch'>
  kind: 'ci' | 'deploy'
  /** `owner/name`. */
  repository: string
  /** Why it has its severity. */
  policyWords: string
  /** The id of the run that names the episode. */
  firstRun?: number | undefined
  /** With `stale`. */
  silence?: Silence | undefined
}
