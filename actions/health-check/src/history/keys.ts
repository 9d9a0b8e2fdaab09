import { dateOf, dayMs, startOf } from './calendar.ts'

/** Where the ledger holds the history. Names of endpoints are free text: they stand in no key. */
export const historyFolder = 'health'

/** The list of a date's rows. */
export const rawKey = (date: string): string => `${historyFolder}/raw/${date}`

/** The list of a month's hours. */
export const hoursKey = (month: string): string => `${historyFolder}/hours/${month}`

export const dateIn = (key: string): string | undefined => ifDate(/^health\/raw\/(\d{4}-\d\d-\d\d)$/.exec(key)?.[1])

export const monthIn = (key: string): string | undefined => ifDate(/^health\/hours\/(\d{4}-\d\d)$/.exec(key)?.[1], '-01')

const ifDate = (text: string | undefined, rest = '') => (text !== undefined && startOf(text + rest) >= 0 ? text : undefined)

export const kept = {
  /** Rows, before they are folded into hours. */
  rawDays: 35,
  /** Hours of an endpoint that nobody probes any more, and may be just renamed. */
  droppedDays: 365,
  hoursDays: 400
}

/** The oldest date whose rows are kept. */
export const firstRawDate = (now: number): string => dateOf(now - kept.rawDays * dayMs)
