import { clip, oneLine } from '@tocsin/notifier'

/** Untrusted text in one line of at most so many characters. */
export const short = (text: string, most: number): string => clip(oneLine(text.slice(0, most * 8)), most)

const longestName = 80

/** A name, which is never empty. */
export const named = (name: string): string => short(name, longestName) || 'unnamed'

/** `api`, `api and web`, `api, web and 3 others`. */
export function listed(names: readonly string[], most = 3): string {
  const shown = names.slice(0, names.length > most ? most - 1 : most).map(named)
  const hidden = names.length - shown.length
  const all = hidden > 0 ? [...shown, `${hidden} ${hidden === 1 ? 'other' : 'others'}`] : shown
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
