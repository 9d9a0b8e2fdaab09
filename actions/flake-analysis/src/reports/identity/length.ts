import { sha256 } from '@tocsin/notifier'

/** Parametrised tests may have a whole document in their name. */
const longestName = 500

/** A name of bounded length; two that differ stay different. */
export function bounded(name: string): string {
  if (name.length <= longestName) return name
  return `${name.slice(0, longestName).toWellFormed()}…${sha256(name).slice(0, 12)}`
}
