import { clip, oneLine } from '@tocsin/notifier'

/** Untrusted text in one line of at most so many characters. */
export const short = (text: string, most: number): string => clip(oneLine(text.slice(0, most * 8)), most)

const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu
/** Joiners and selectors of a look: emoji and scripts need them, and nothing written in Latin letters does. */
const needed = new Set(['\u200c', '\u200d', '\ufe0e', '\ufe0f'])
const latin = /[A-Za-z .>]$/

/** The same with what cannot be seen written out, as `⟨U+202E⟩`, so that no two names look alike and none reads backwards. */
export function exact(text: string, most: number): string {
  const line = text
    .slice(0, most * 8)
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .trim()
  return clip(
    line.replace(unseen, (sign, at: number) => (needed.has(sign) && !latin.test(line.charAt(at - 1)) ? sign : writtenOut(sign))),
    most
  )
}

const writtenOut = (sign: string) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`

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
