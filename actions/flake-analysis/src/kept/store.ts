import type { Ledger } from '@tocsin/ledger'
import type { Json } from '@tocsin/notifier'
import { folderOf, stateKey } from '../history/keys.ts'
import { type News, touchedBy, withNews } from '../history/news.ts'
import type { Sheet } from '../history/sheet.ts'
import { linesOf, sheetFrom } from '../history/sheet-lines.ts'
import { type State, stateFrom, stateJson } from './state.ts'

export type FlakeLedger = Pick<Ledger, 'readAll' | 'change'>

/** What is known of a repository: its sheets by their key, and the rest. */
export interface Known {
  sheets: ReadonlyMap<string, Sheet>
  state: State
}

/** All that the ledger knows of a repository, as it was at one moment. */
export async function readKnown(ledger: FlakeLedger, repository: string): Promise<Known> {
  const key = stateKey(repository)
  const { documents, lists } = await ledger.readAll({
    under: folderOf(repository),
    pick: (there) => ({ lists: there.lists, documents: [key] })
  })
  return { sheets: sheetsIn(lists), state: stateFrom(documents[key]) }
}

export interface Reading {
  news: News
  /** By what was asked for: where the next reading goes on. */
  watermark?: { key: string; value: Json }
  /** What began before goes, in seconds since 1970. */
  since: number
}

/** Adds what was read to the sheets, and how far that came, in one step. */
export async function keepReading(ledger: FlakeLedger, { news, watermark, since }: Reading): Promise<void> {
  const [key, touched] = [stateKey(news.repository), [...touchedBy(news).keys()]]
  await ledger.change({ lists: touched, documents: [key] }, ({ documents, lists }) => {
    const sheets = withNews(sheetsIn(lists), news, since)
    const state = stateFrom(documents[key])
    const watermarks = watermark ? { ...state.watermarks, [watermark.key]: watermark.value } : state.watermarks
    return {
      lists: Object.fromEntries([...sheets].map(([name, sheet]) => [name, linesOf(sheet)])),
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

const sheetsIn = (lists: Readonly<Record<string, readonly string[]>>): Map<string, Sheet> =>
  new Map(
    Object.entries(lists).flatMap(([key, lines]) => {
      const sheet = sheetFrom(lines)
      return sheet ? [[key, sheet] as const] : []
    })
  )
