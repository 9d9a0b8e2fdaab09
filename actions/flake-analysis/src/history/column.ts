import type { Execution, Outcome } from '../model/sighting.ts'
import type { Subject } from '../model/subject.ts'
import type { LineDetail, SheetExecution } from './sheet.ts'

/** What was seen of the subjects of a sheet in one execution. What was known of that execution before is replaced, but for what another step of its own job read. */
export interface Column {
  execution: SheetExecution
  sights: readonly Sight[]
}

export interface Sight {
  subject: Subject
  /** Absent where it says nothing: infrastructure failed, it was skipped or cancelled. */
  outcome?: Outcome | undefined
  seconds?: number | undefined
  /** Of a job, seconds after the attempt began. */
  start?: number | undefined
  detail?: Omit<LineDetail, 'run' | 'attempt'> | undefined
  /** It is kept from now on only if it did not pass: there are too many steps to keep those that never fail. */
  onlyIfBad?: boolean
  /** It is there and was not run. */
  skipped?: boolean
}

/** With the index of its execution. */
export interface Placed extends Sight {
  index: number
}

/** As much of a commit tells it from all others of a repository; a longer one would be told apart from what the ledger kept of it. */
const shaLength = 12

export const shortened = <E extends Execution>(execution: E): E => ({ ...execution, sha: execution.sha.slice(0, shaLength) })
