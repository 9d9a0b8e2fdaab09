import type { Decision } from '../decide/decision.ts'
import type { Explanation } from '../explain/index.ts'
import type { Stream } from '../history/streams.ts'

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
}
