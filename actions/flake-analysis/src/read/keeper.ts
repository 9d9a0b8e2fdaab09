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
  let [sheets, problem, storedAt] = [before, undefined as ActionError | undefined, elapsed()]
  let all: News = { repository, executions: [], tests: [] }
  let waiting: { news: News; watermark: Json | undefined } | undefined
  async function store() {
    storedAt = elapsed()
    if (!waiting || !ledger || problem) return
    const { news, watermark } = waiting
    waiting = undefined
    const reading = { news, since, ...(watermark !== undefined && { watermark: { key: watermarkKey, value: watermark } }) }
    await keepReading(ledger, reading).catch((error) => {
      problem = problemOf(error, 'The history could not be stored')
    })
  }
  return {
    async take(news, watermark) {
      sheets = withNews(sheets, news, since)
      all = together(all, news)
      waiting = { news: together(waiting?.news, news), watermark: watermark ?? waiting?.watermark }
      if (elapsed() - storedAt >= everyMs) await store()
    },
    done: store,
    news: () => all,
    sheets: () => sheets,
    problem: () => problem
  }
}

const together = (a: News | undefined, b: News): News => ({
  repository: b.repository,
  executions: [...(a?.executions ?? []), ...b.executions],
  tests: [...(a?.tests ?? []), ...b.tests]
})
