import { type ActionError, problemOf } from '@tocsin/action-kit'
import type { Json } from '@tocsin/notifier'
import type { Settings } from '../gather/settings.ts'
import { readLists } from '../history/gateway.ts'
import type { Lists } from '../history/round.ts'
import type { Inputs } from '../inputs.ts'
import type { HealthLedger, Ports } from '../ports.ts'
import { daysNeeded } from '../slo/window.ts'
import { keptKey } from './kept.ts'
import { ledgerOf } from './monitor.ts'

/** What was kept before a round. */
export interface Before {
  ledger: HealthLedger | undefined
  lists: Lists
  document: Json | undefined
  /** Why it could not be read. */
  problem?: ActionError
}

/** The past that is looked at, in days: 90 for a page, and what objectives need. */
const usualDays = 35
const pageDays = 100

const daysOf = (slos: Settings['slos'], { 'status-page': page, digest }: Inputs): number =>
  Math.max(page !== undefined || digest !== 'off' ? pageDays : usualDays, daysNeeded(slos))

/** A ledger that cannot be read costs nobody an alert: the round goes on without a past. */
export async function readBefore({ slos }: Settings, inputs: Inputs, ports: Pick<Ports, 'ledger' | 'now'>): Promise<Before> {
  const opened = await ports.ledger()
  const ledger = opened && ledgerOf(opened, inputs.monitor)
  const nothing = { ledger, lists: {}, document: undefined }
  if (!ledger) return nothing
  try {
    return { ledger, ...(await readLists(ledger, { now: ports.now(), days: daysOf(slos, inputs), key: keptKey })) }
  } catch (error) {
    return { ...nothing, problem: problemOf(error, 'The history could not be read') }
  }
}
