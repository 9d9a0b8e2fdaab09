import type { Json } from '@tocsin/notifier'
import { documentPath, keyOf, linesPath } from './keys.ts'
import type { BytesOf, Paths, Texts } from './store.ts'
import { linesOf, parse, print, printLines } from './text.ts'

/** Names of documents and lists. */
export interface Keys {
  documents?: readonly string[]
  lists?: readonly string[]
}

/**
 * Keys, or what picks them from those that are there below a folder such as `health/raw`. It may run several times. `bytesOf` tells how long a
 * list is: whoever reads lists that may be many and long reads some after others.
 */
export type Wanted = Keys | { under: string; pick(there: Required<Keys>, bytesOf?: BytesOf): Keys }

/** Every document and list that was asked for. One that is not there is undefined, or an empty list. */
export interface Kept {
  documents: Readonly<Record<string, Json | undefined>>
  lists: Readonly<Record<string, readonly string[]>>
}

export function pathsOf(wanted: Wanted): Paths {
  if (!('under' in wanted)) return listed(wanted)
  documentPath(wanted.under)
  return { under: wanted.under, paths: (there, bytesOf) => listed(wanted.pick(keysIn(there), (list) => bytesOf(linesPath(list)))) }
}

const listed = ({ documents = [], lists = [] }: Keys): readonly string[] => [
  ...new Set([...documents.map(documentPath), ...lists.map(linesPath)])
]

export function keysIn(paths: readonly string[]): Required<Keys> {
  const [documents, lists] = [[] as string[], [] as string[]]
  for (const path of paths) (isDocument(path) ? documents : lists).push(keyOf(path))
  return { documents, lists }
}

const isDocument = (path: string) => path.endsWith('.json')

export function keptIn(texts: Texts): Kept {
  const entries = Object.entries(texts)
  return {
    documents: Object.fromEntries(entries.flatMap(([path, text]) => (isDocument(path) ? [[keyOf(path), parse(keyOf(path), text)]] : []))),
    lists: Object.fromEntries(entries.flatMap(([path, text]) => (isDocument(path) ? [] : [[keyOf(path), linesOf(text)]])))
  }
}

/** The texts of what is named; whatever is undefined or an empty list goes. */
export function textsOf({ documents = {}, lists = {} }: Partial<Kept>): Record<string, string | null> {
  return Object.fromEntries([
    ...Object.entries(documents).map(([key, value]) => [documentPath(key), value === undefined ? null : print(key, value)] as const),
    ...Object.entries(lists).map(([key, lines]) => [linesPath(key), lines.length === 0 ? null : printLines(key, lines)] as const)
  ])
}

/** A change that was not announced would overwrite what it has not seen. */
export function announced(changes: Readonly<Record<string, string | null>>, current: Texts): Readonly<Record<string, string | null>> {
  const unseen = Object.keys(changes).find((path) => !Object.hasOwn(current, path))
  if (unseen !== undefined) throw new Error(`A change of the ledger touches "${unseen}", which it has not asked for.`)
  return changes
}
