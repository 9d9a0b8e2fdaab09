import { type ActionError, problemOf } from '@tocsin/action-kit'
import type { Json } from '@tocsin/notifier'
import { type Cuts, fitted, type Room } from '../history/cuts.ts'
import { type News, withNews } from '../history/news.ts'
import type { Sheet } from '../history/sheet.ts'
import { gateTo } from '../history/strange-sheets.ts'
import { type FlakeLedger, keepReading } from '../kept/store.ts'
import { storeCuts } from '../kept/store-cuts.ts'

export interface Keeper {
  /** Takes what was read; from time to time it is stored. */
  take(news: News, watermark?: Json): Promise<void>
  /** Stores what is left. */
  done(): Promise<Kept>
}

export interface Kept {
  /** All that is known, with what was taken. */
  sheets: ReadonlyMap<string, Sheet>
  /** Workflows and kinds of reports that forks alone have and that there is no room for. */
  refused: number
  /** Why something could not be stored. */
  problem: ActionError | undefined
}

interface Settings {
  repository: string
  /** Nothing where nothing is kept. */
  ledger: FlakeLedger | undefined
  sheets: ReadonlyMap<string, Sheet>
  /** What was left out of them that the ledger still has. */
  cuts?: Cuts
  watermarkKey: string
  /** What began before goes, in seconds since 1970. */
  since: number
  elapsed(): number
  /** How many tests are held at most before they are stored. */
  mostCases?: number
  within?: Room
}

/** A push takes about a second: after a kill no more than what this time brought is read again. */
const everyMs = 60_000
/** Some 50 MiB; in the sheets they take a hundredth of that. */
const casesHeld = 100_000

/** Keeps what is read, in memory and from time to time in the ledger. What cannot be stored costs no report. */
export function keeper({ repository, ledger, watermarkKey, since, elapsed, mostCases = casesHeld, within, ...known }: Settings): Keeper {
  let [sheets, problem, storedAt] = [known.sheets, undefined as ActionError | undefined, elapsed()]
  let [taken, watermark] = [[] as News[], undefined as Json | undefined]
  let { cuts: before = new Map() as Cuts } = known
  const gate = gateTo(known.sheets)
  // A sheet is laid out anew for whatever is added: once for several batches.
  async function store() {
    storedAt = elapsed()
    if (taken.length === 0) return
    const news = joined(repository, taken)
    taken = []
    const { cuts, ...has } = fitted(withNews(sheets, news, since), within)
    sheets = has.sheets
    if (!ledger || problem) return
    const reading = { news, since, cuts, ...(watermark !== undefined && { watermark: { key: watermarkKey, value: watermark } }) }
    try {
      await storeCuts(ledger, repository, before)
      before = new Map()
      await keepReading(ledger, reading)
    } catch (error) {
      problem = problemOf(error, 'The history could not be stored')
    }
  }
  return {
    async take(news, newest) {
      taken.push(gate.admit(news))
      watermark = newest ?? watermark
      if (elapsed() - storedAt >= everyMs || casesOf(taken) >= mostCases) await store()
    },
    async done() {
      await store()
      return { sheets, refused: gate.refused(), problem }
    }
  }
}

const joined = (repository: string, all: readonly News[]): News => ({
  repository,
  executions: all.flatMap(({ executions }) => executions),
  tests: all.flatMap(({ tests }) => tests),
  unread: all.flatMap(({ unread = [] }) => unread)
})

const casesOf = (all: readonly News[]) => all.reduce((sum, { tests }) => sum + tests.reduce((of, { cases }) => of + cases.length, 0), 0)
