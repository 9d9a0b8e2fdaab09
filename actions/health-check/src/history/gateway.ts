import type { Ledger } from '@tocsin/ledger'
import type { Json } from '@tocsin/notifier'
import { dateOf, dayMs, monthOf, startOf } from './calendar.ts'
import type { Holding } from './held.ts'
import { type History, historyOf } from './history.ts'
import { dateIn, historyFolder, monthIn } from './keys.ts'
import { type Lists, listsOfRound, withRound } from './round.ts'
import type { Row } from './row.ts'

export interface ReadOptions {
  holding?: Holding
  /** How far back; at most what is kept. Default: 90, for the page. */
  days?: number
}

/** Reads the history in one step. `now`: in ms since 1970. */
export async function readHistory(
  ledger: Pick<Ledger, 'readAll'>,
  now: number,
  { holding = {}, days = 90 }: ReadOptions = {}
): Promise<History> {
  const { lists } = await readLists(ledger, { now, days })
  return historyOf(lists, { now, holding })
}

/** The lists of the history, with a document as it was at the same moment. */
export async function readLists(
  ledger: Pick<Ledger, 'readAll'>,
  { now, days, key }: { now: number; days: number; key?: string }
): Promise<{ lists: Lists; document: Json | undefined }> {
  const { lists, documents } = await ledger.readAll({
    under: historyFolder,
    pick: (there) => ({
      lists: there.lists.filter((one) => isWithin(one, { now, days })),
      documents: key === undefined ? [] : [key]
    })
  })
  return { lists, document: key === undefined ? undefined : documents[key] }
}

/** One date more, of which a result may hold on. */
function isWithin(key: string, { now, days }: { now: number; days: number }): boolean {
  const first = dateOf(startOf(dateOf(now)) - days * dayMs)
  const [date, month] = [dateIn(key), monthIn(key)]
  return (date !== undefined && date >= first) || (month !== undefined && month >= monthOf(first))
}

export interface Keep<State extends Json> {
  now: number
  holding?: Holding
  /** The document that changes along with the history. */
  key: string
  /** It must only compute: it runs again when another process was faster. */
  fn(current: Json | undefined): State
}

/** Adds the rows of a round, folds what is old, and replaces a document, in one step. It throws when that could not be stored. */
export async function keepRound<State extends Json>(
  ledger: Pick<Ledger, 'change'>,
  rows: readonly Row[],
  { now, holding = {}, key, fn }: Keep<State>
): Promise<State> {
  const wanted = {
    under: historyFolder,
    pick: (there: { lists: readonly string[] }) => ({ lists: listsOfRound(there.lists, rows, now), documents: [key] })
  }
  const { state } = await ledger.change(wanted, ({ documents, lists }) => {
    const next = fn(documents[key])
    return { state: next, documents: { [key]: next }, lists: withRound(lists, rows, { now, holding }) }
  })
  return state
}
