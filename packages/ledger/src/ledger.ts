import { ActionError, type Json } from '@tocsin/notifier'
import { documentPath, linesPath } from './keys.ts'
import { most } from './limits.ts'
import type { Store } from './store.ts'

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
}

export function ledgerOver(store: Store): Ledger {
  return {
    read: async (key) => parse(key, await store.read(documentPath(key))),
    async update(key, fn) {
      const path = documentPath(key)
      const texts = await store.write([path], (current) => ({ [path]: print(key, fn(parse(key, current[path]))) }))
      return parse(key, texts[path]) ?? null
    },
    async append(key, lines) {
      const path = linesPath(key)
      if (lines.length === 0) return
      const added = lines.map((line) => `${checkedLine(key, line)}\n`).join('')
      await store.write([path], (current) => ({ [path]: within(key, ended(current[path] ?? '') + added, most.list) }))
    },
    async lines(key) {
      const text = (await store.read(linesPath(key))) ?? ''
      return ended(text).split('\n').slice(0, -1)
    }
  }
}

function parse(key: string, text: string | undefined): Json | undefined {
  if (text === undefined) return undefined
  if (text.length > most.document) throw tooLong(key, text.length)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ActionError(`The ledger document "${key}" is not JSON.`, {
      fix: 'Restore the file from before it was edited by hand, or delete it.',
      cause: error
    })
  }
}

const print = (key: string, value: Json): string => within(key, `${JSON.stringify(value, undefined, 1)}\n`, most.document)

/** An editor may have dropped the last line break. */
const ended = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`)

function checkedLine(key: string, line: string): string {
  if (/[\r\n]/.test(line)) throw new Error(`A line for the ledger list "${key}" holds a line break.`)
  return within(key, line, most.line)
}

function within(key: string, text: string, limit: number): string {
  if (text.length <= limit) return text
  throw new ActionError(`"${key}" would have ${text.length} characters in the ledger; the limit is ${limit}.`, {
    fix: 'Keep less history, or delete the file from the ledger to start anew.'
  })
}

const tooLong = (key: string, length: number) =>
  new ActionError(`The ledger document "${key}" has ${length} characters; the limit is ${most.document}.`, {
    fix: 'Delete the file from the ledger to start anew: no action of tocsin wrote it.'
  })
