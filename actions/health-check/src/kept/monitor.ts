import type { Kept, Keys, Wanted } from '@tocsin/ledger'
import { historyFolder } from '../history/keys.ts'
import type { HealthLedger } from '../ports.ts'

/** Where a monitor keeps its history, and what its alerts are called after. */
export const folderOf = (monitor: string | undefined): string => (monitor === undefined ? historyFolder : `${historyFolder}-${monitor}`)

/** The ledger as one monitor sees it: what is `health/…` to it is kept in a folder of its own. */
export function ledgerOf(ledger: HealthLedger, monitor: string | undefined): HealthLedger {
  if (monitor === undefined) return ledger
  const names = { there: folderOf(monitor), here: historyFolder }
  const out = (key: string) => moved(key, names.here, names.there)
  const back = (key: string) => moved(key, names.there, names.here)
  const wantedOut = (wanted: Wanted): Wanted =>
    'under' in wanted
      ? { under: out(wanted.under), pick: (there) => keysBy(out, wanted.pick({ documents: [], lists: [], ...keysBy(back, there) })) }
      : keysBy(out, wanted)
  return {
    readAll: async (wanted) => keptBy(back, await ledger.readAll(wantedOut(wanted))),
    async change(wanted, fn) {
      const made: ReturnType<typeof fn>[] = []
      await ledger.change(wantedOut(wanted), (current) => {
        const next = fn(keptBy(back, current))
        made.splice(0, 1, next)
        return changesBy(out, next)
      })
      return made[0] as ReturnType<typeof fn>
    }
  }
}

const moved = (key: string, from: string, to: string) => (key === from || key.startsWith(`${from}/`) ? to + key.slice(from.length) : key)

type Rename = (key: string) => string

const keysBy = (rename: Rename, { documents, lists }: Keys): Keys => ({
  ...(documents && { documents: documents.map(rename) }),
  ...(lists && { lists: lists.map(rename) })
})

const entriesBy = <T>(rename: Rename, entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(entries).map(([key, value]) => [rename(key), value]))

const keptBy = (rename: Rename, { documents, lists }: Kept): Kept => ({
  documents: entriesBy(rename, documents),
  lists: entriesBy(rename, lists)
})

const changesBy = (rename: Rename, { documents, lists }: Partial<Kept>): Partial<Kept> => ({
  ...(documents && { documents: entriesBy(rename, documents) }),
  ...(lists && { lists: entriesBy(rename, lists) })
})
