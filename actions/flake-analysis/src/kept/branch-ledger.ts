import type { Kept, Keys, Wanted } from '@tocsin/ledger'
import { folderOf } from '../history/keys.ts'
import type { Scope } from '../scope.ts'
import type { FlakeLedger } from './store.ts'

type Rename = (key: string) => string

/**
 * The ledger as the history of a scope is kept in it. What counts as a run of the branch is part of the history, so that of a branch other than the
 * default one is kept apart.
 */
export function ledgerFor(ledger: FlakeLedger, { repository, otherBranch }: Pick<Scope, 'repository' | 'otherBranch'>): FlakeLedger {
  if (otherBranch === undefined) return ledger
  const [own, other] = [folderOf(repository), folderOf(`${repository} ${otherBranch}`)]
  return moved(ledger, { there: renamer(own, other), back: renamer(other, own) })
}

const renamer =
  (from: string, to: string): Rename =>
  (key) =>
    key === from || key.startsWith(`${from}/`) ? `${to}${key.slice(from.length)}` : key

function moved(ledger: FlakeLedger, { there, back }: { there: Rename; back: Rename }): FlakeLedger {
  return {
    readAll: async (wanted) => renamedKept(await ledger.readAll(renamedWanted(wanted, there, back)), back),
    async change(wanted, fn) {
      let given: ReturnType<typeof fn> | undefined
      await ledger.change(renamedWanted(wanted, there, back), (current) => {
        given = fn(renamedKept(current, back))
        return renamedKept(given, there)
      })
      return given as ReturnType<typeof fn>
    }
  }
}

function renamedWanted(wanted: Wanted, there: Rename, back: Rename): Wanted {
  if (!('under' in wanted)) return renamedKeys(wanted, there)
  return {
    under: there(wanted.under),
    pick: (found, bytesOf) => renamedKeys(wanted.pick(renamedKeys(found, back), bytesOf && ((list) => bytesOf(there(list)))), there)
  }
}

const renamedKeys = ({ documents = [], lists = [] }: Keys, rename: Rename): Required<Keys> => ({
  documents: documents.map(rename),
  lists: lists.map(rename)
})

const renamedKept = ({ documents = {}, lists = {} }: Partial<Kept>, rename: Rename): Kept => ({
  documents: renamedIn(documents, rename),
  lists: renamedIn(lists, rename)
})

const renamedIn = <T>(record: Readonly<Record<string, T>>, rename: Rename): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]))
