import type { ActionError } from '@tocsin/action-kit'
import type { Telling } from '../decide/telling.ts'
import type { HealthLedger } from '../ports.ts'
import { changeKept } from './change.ts'
import type { Kept } from './kept.ts'
import { type Fate, withoutTold } from './pending.ts'

/** What became of a telling. */
export interface Ended {
  telling: Telling
  fate: Fate
  /** Number of the issue that shows the alert. */
  issue?: string | undefined
}

/** What was sent is no longer to be sent. Whoever dies before tells it again: receipts know what was told. */
export async function keepTold(ledger: HealthLedger | undefined, told: readonly Ended[]): Promise<ActionError | undefined> {
  if (!ledger || told.length === 0) return undefined
  const issues = new Map(told.flatMap(({ telling, issue }) => (issue === undefined ? [] : [[telling.alert.id, Number(issue)] as const])))
  const change = (kept: Kept): Kept => ({
    ...kept,
    incidents: kept.incidents.map((one) => {
      const issue = issues.get(one.id)
      return issue === undefined ? one : { ...one, issue }
    }),
    pending: withoutTold(kept.pending, told)
  })
  return changeKept(ledger, change, 'What was told could not be noted')
}
