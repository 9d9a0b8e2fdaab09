import type { Json } from '@tocsin/notifier'
import { documentPath, linesPath } from './keys.ts'
import { announced, type Kept, type Keys, keptIn, keysIn, pathsOf, textsOf, type Wanted } from './several.ts'
import type { Store } from './store.ts'
import { added, linesOf, parse, print, printLines } from './text.ts'

/** Small JSON documents and lists of lines that several processes may change at once. */
export interface Ledger {
  /** A document, a few seconds old at most, or as it is now if it was read or written before. */
  read(key: string): Promise<Json | undefined>
  /**
   * Replaces a document by `fn` of it. `fn` runs again when another process was faster: it must only compute. It always gets the
   * newest document; what it leaves as it is costs no write.
   */
  update(key: string, fn: (current: Json | undefined) => Json): Promise<Json>
  /**
   * Adds lines at the end of a list; a line holds no line break. They are there once when this resolves. When it rejects, or the
   * process dies, they are there once or not at all: whoever appends them again cannot be told from somebody with the same to say.
   */
  append(key: string, lines: readonly string[]): Promise<void>
  /** The lines of a list, oldest first. */
  lines(key: string): Promise<readonly string[]>
  /** Documents and lists as they were together at one moment, as old as with `read`. */
  readAll(wanted: Wanted): Promise<Kept>
  /** Which documents and lists there are below a folder such as `health/raw`, as old as with `read`. */
  keysUnder(folder: string): Promise<Required<Keys>>
  /**
   * Changes several documents and lists together or not at all, and removes some: those that `fn` names as undefined or as an
   * empty list. What it does not name stays. Else as `update`; it may name only what was asked for. Gives back what `fn` gave.
   */
  change<T extends Partial<Kept>>(wanted: Wanted, fn: (current: Kept) => T): Promise<T>
}

export function ledgerOver(store: Store): Ledger {
  return {
    read: async (key) => parse(key, await store.read(documentPath(key))),
    async update(key, fn) {
      const path = documentPath(key)
      const texts = await store.write([path], (current) => ({ [path]: print(key, fn(parse(key, current[path]))) }))
      return parse(key, texts[path] ?? undefined) ?? null
    },
    async append(key, lines) {
      const path = linesPath(key)
      if (lines.length === 0) return
      printLines(key, lines)
      await store.write([path], (current) => ({ [path]: added(key, current[path] ?? '', lines) }))
    },
    lines: async (key) => linesOf(await store.read(linesPath(key))),
    readAll: async (wanted) => keptIn(await store.readAll(pathsOf(wanted))),
    async keysUnder(under) {
      let keys = keysIn([])
      const pick = (there: Required<Keys>) => {
        keys = there
        return {}
      }
      await store.readAll(pathsOf({ under, pick }))
      return keys
    },
    change: (wanted, fn) => changed(store, wanted, fn)
  }
}

async function changed<T extends Partial<Kept>>(store: Store, wanted: Wanted, fn: (current: Kept) => T): Promise<T> {
  let result: T | undefined
  await store.write(pathsOf(wanted), (current) => {
    result = fn(keptIn(current))
    return announced(textsOf(result), current)
  })
  return result as T
}
