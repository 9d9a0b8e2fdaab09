import { ActionError, type Json } from '@tocsin/notifier'
import { most } from './limits.ts'

export function parse(key: string, text: string | undefined): Json | undefined {
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

export const print = (key: string, value: Json): string => within(key, `${JSON.stringify(value, undefined, 1)}\n`, most.document)

/** The lines of a list, oldest first. */
export const linesOf = (text = ''): readonly string[] => ended(text).split('\n').slice(0, -1)

export const printLines = (key: string, lines: readonly string[]): string =>
  within(key, lines.map((line) => `${checkedLine(key, line)}\n`).join(''), most.list)

/** Lines behind those that are there. */
export const added = (key: string, text: string, lines: readonly string[]): string =>
  within(key, ended(text) + printLines(key, lines), most.list)

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
