import { shown, visible } from '@tocsin/notifier'

/** One line, at most `length` characters, for quoting a value in a sentence. */
export function quoted(text: string, length = 60): string {
  const line = visible(text).replace(/\s+/g, ' ').trim()
  const characters = Array.from(line.slice(0, length * 2 + 2))
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : line
}

/** What was given as an input, in quotes; in other words where it may be a secret in the wrong place, or is long. */
export const quotedWhole = (text: string): string => shown(visible(text).replace(/\s+/g, ' ').trim())

/**
 * Untrusted text for the log: no line of it can start a workflow command, neither `::name::` nor `##[name]`.
 * The runner compares with ICU, which overlooks zero-width characters: `#<ZWSP>#[` would still start one.
 */
export function printable(text: string): string {
  return visible(text)
    .replace(/^([^\S\n]*):(?=:)/gm, '$1\\:')
    .replaceAll('##[', '##\\[')
}
