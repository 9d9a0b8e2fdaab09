import { type ActionError, problemOf } from '@tocsin/action-kit'
import type { Cuts } from '../history/cuts.ts'
import type { Sheet } from '../history/sheet.ts'
import { daySeconds } from '../time.ts'
import { type Known, readKnown } from './known.ts'
import { noState, type State } from './state.ts'
import type { FlakeLedger } from './store.ts'

/** What was known before this analysis. */
export interface History extends Known {
  /** Nothing where it cannot be read, so that nothing is written over what it has. */
  ledger: FlakeLedger | undefined
  /** What the ledger has no room for, and is left out here. */
  cuts: Cuts
  problem?: ActionError
}

const nothingKnown: Known & { cuts: Cuts } = { sheets: new Map(), state: noState, cuts: new Map() }

/** Opens the ledger and reads what it has of the workflows of this part. A ledger that cannot be read costs no report. */
export async function openHistory(
  { ledger: open }: { ledger(): Promise<FlakeLedger | undefined> },
  repository: string,
  isMine: (workflow: string) => boolean
): Promise<History> {
  try {
    const ledger = await open()
    const { sheets, ...known } = ledger ? await readKnown(ledger, repository) : nothingKnown
    return { ledger, sheets: ofPart(sheets, isMine), ...known }
  } catch (error) {
    return { ledger: undefined, ...nothingKnown, problem: problemOf(error, 'The history could not be read') }
  }
}

const ofPart = (sheets: ReadonlyMap<string, Sheet>, isMine: (workflow: string) => boolean): ReadonlyMap<string, Sheet> =>
  new Map([...sheets].filter(([, { workflow }]) => isMine(workflow)))

/** What began before is not kept, in seconds since 1970: as much stays as the longest window that was asked for. */
export const keptSince = ({ now, days }: { now: number; days: number }, state: State): number =>
  now - Math.max(days, state.days) * daySeconds
