import type { ActionError } from '@tocsin/action-kit'
import type { HealthLedger } from '../ports.ts'
import { changeKept } from './change.ts'
import type { Incident } from './incident.ts'
import type { Kept } from './kept.ts'

/** Keeps the notes that are new, so that the page goes on to show them once nobody looks them up any more. */
export async function keepNotes(
  ledger: HealthLedger | undefined,
  before: readonly Incident[],
  after: readonly Incident[]
): Promise<ActionError | undefined> {
  const written = new Map(after.filter((one, index) => one.notes !== before[index]?.notes).map(({ id, notes }) => [id, notes]))
  if (!ledger || written.size === 0) return undefined
  const change = (kept: Kept): Kept => ({
    ...kept,
    incidents: kept.incidents.map((one) => {
      const notes = written.get(one.id)
      return notes ? { ...one, notes } : one
    })
  })
  return changeKept(ledger, change, 'What people wrote could not be kept')
}
