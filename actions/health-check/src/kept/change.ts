import { type ActionError, problemOf } from '@tocsin/action-kit'
import type { HealthLedger } from '../ports.ts'
import { jsonOf, type Kept, keptFrom, keptKey } from './kept.ts'

/** Changes what is kept beside the history. Where that fails, it gives the problem; `what` says what was to be kept. */
export const changeKept = (ledger: HealthLedger, change: (kept: Kept) => Kept, what: string): Promise<ActionError | undefined> =>
  ledger
    .change({ documents: [keptKey] }, ({ documents }) => ({ documents: { [keptKey]: jsonOf(change(keptFrom(documents[keptKey]))) } }))
    .then(
      () => undefined,
      (error) => problemOf(error, what)
    )
