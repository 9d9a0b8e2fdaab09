import { type ActionError, problemOf } from '@tocsin/action-kit'
import type { Json } from '@tocsin/notifier'
import { type News, withNews } from '../history/news.ts'
import type { Sheet } from '../history/sheet.ts'
import { type FlakeLedger, keepReading } from '../kept/store.ts'

export interface Keeper {
  /** Takes what was read; from time to time it is stored. */
  take(news: News, watermark?: Json): Promise<void>
  /** Stores what is left. */
  done(): Promise<void>
  /** All that was taken. */
  news(): News
  /** All that is known, with what was taken. */
  sheets(): ReadonlyMap<string, Sheet>
  /** Why something could not be stored. */
  problem(): ActionError | undefined
}

interface Settings {
  repository: string
  /** Nothing where nothing is kept. */
  ledger: FlakeLedger | undefined
  sheets: ReadonlyMap<string, Sheet>
  watermarkKey: string
  /** What began before goes, in seconds since 1970. */
  since: number
  elapsed(): number
}

/** A push takes about a second: after a kill no more than what this time brought is read again. */
const everyMs = 60_000

/** Keeps what is read, in memory and from time to time in the ledger. What cannot be stored costs no report. */
export function keeper({ repository, ledger, sheets: before, watermarkKey, since, elapsed }: Settings): Keeper {
  let [problem, storedAt] = [undefined as ActionError | undefined, elapsed()]
  const taken: News[] = []
  /** How many of them are in the sheets, and how many in the ledger. */
  let [known, stored] = [0, 0]
  let [sheets, watermark] = [before, undefined as Json | undefined]
  const from = (first: number): News => ({
    repository,
    executions: taken.slice(first).flatMap((one) => one.executions),
    tests: taken.slice(first).flatMap((one) => one.tests)
  })
  async function store() {
    storedAt = elapsed()
    if (stored === taken.length || !ledger || problem) return
    const news = from(stored)
    stored = taken.length
    const reading = { news, since, ...(watermark !== undefined && { watermark: { key: watermarkKey, value: watermark } }) }
    await keepReading(ledger, reading).catch((error) => {
      problem = problemOf(error, 'The history could not be stored')
    })
  }
  return {
    async take(news, newest) {
      taken.push(news)
      watermark = newest ?? watermark
      if (elapsed() - storedAt >= everyMs) await store()
    },
    done: store,
    news: () => from(0),
    sheets() {
      // A sheet is laid out anew for whatever is added: once for all batches.
      if (known < taken.length) sheets = withNews(sheets, from(known), since)
      known = taken.length
      return sheets
    },
    problem: () => problem
  }
}
