import type { Ledger } from '@tocsin/ledger'
import type { Json } from '@tocsin/notifier'
import { type Cuts, withoutCut } from '../history/cuts.ts'
import { stateKey } from '../history/keys.ts'
import { type News, touchedBy, withNews } from '../history/news.ts'
import type { Sheet } from '../history/sheet.ts'
import { sheetFrom } from '../history/sheet-lines.ts'
import { listOf, sheetsIn } from './lists.ts'
import { type State, stateFrom, stateJson } from './state.ts'

export type FlakeLedger = Pick<Ledger, 'readAll' | 'change'>

export interface Reading {
  news: News
  /** By what was asked for: where the next reading goes on. */
  watermark?: { key: string; value: Json }
  /** What began before goes, in seconds since 1970. */
  since: number
  /** What there is no room for once the news are there. */
  cuts?: Cuts
}

/** Adds what was read to the sheets, and how far that came, in one step. */
export async function keepReading(ledger: FlakeLedger, { news, watermark, since, cuts = new Map() }: Reading): Promise<void> {
  const [key, touched] = [stateKey(news.repository), [...touchedBy(news).keys(), ...cuts.keys()]]
  await ledger.change({ lists: touched, documents: [key] }, ({ documents, lists }) => {
    const sheets = withNews(sheetsIn(lists), news, since)
    const state = stateFrom(documents[key])
    const watermarks = watermark ? { ...state.watermarks, [watermark.key]: watermark.value } : state.watermarks
    return {
      lists: Object.fromEntries([...sheets].map(([name, sheet]) => [name, listOf(withoutCut(sheet, cuts.get(name)))])),
      documents: { [key]: stateJson({ ...state, watermarks }) }
    }
  })
}

export interface Judged {
  /** What becomes of the state. It may run several times. */
  state(before: State): State
  /** Sheets of which nothing is left that began since then, in seconds since 1970: a workflow or a report that is no more. */
  stale: { keys: readonly string[]; since: number }
}

/** Keeps what was judged, and drops sheets that are stale still. */
export async function storeJudged(ledger: FlakeLedger, repository: string, { state, stale }: Judged): Promise<void> {
  const key = stateKey(repository)
  await ledger.change({ documents: [key], lists: stale.keys }, ({ documents, lists }) => ({
    documents: { [key]: stateJson(state(stateFrom(documents[key]))) },
    lists: Object.fromEntries(
      Object.entries(lists)
        .filter(([, lines]) => isStale(sheetFrom(lines), stale.since))
        .map(([name]) => [name, []])
    )
  }))
}

/** The keys of sheets that nothing was added to since then. */
export const staleKeys = (sheets: ReadonlyMap<string, Sheet>, since: number): string[] =>
  [...sheets].flatMap(([key, sheet]) => (isStale(sheet, since) ? [key] : []))

const isStale = (sheet: Sheet | undefined, since: number) => sheet?.executions.every(({ at }) => at < since) ?? false
