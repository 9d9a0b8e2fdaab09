import type { Pattern } from './rule.ts'

/** By the name of a pattern, texts of which one is in every line that it matches; in lower case where the pattern knows no case. */
export type RequiredLiterals = Readonly<Record<string, readonly string[]>>

/** A text to hold patterns against. */
export interface Reading {
  text: string
  /** The text without capitals, where the required literals are looked for before a pattern is tried; absent to try it at once. */
  lower?: string
}

export type Reader = (text: string) => Reading

/** The first use of a pattern costs 50 µs, each later one less than a look for its literals: a long log is better off with all 150 patterns. */
const longLog = 8_000

/** How the texts of a log of so many characters are held against patterns. */
export const readerFor = (length: number): Reader => (length > longLog ? (text) => ({ text }) : readingOf)

export const readingOf: Reader = (text) => ({ text, lower: text.toLowerCase() })

/** Whether a text matches a pattern, which is passed over where the text lacks what it requires. */
export const prefiltered =
  (required: RequiredLiterals) =>
  (one: Pattern, reading: Reading): boolean =>
    mayMatch(one, reading, required) && one.pattern.test(reading.text)

function mayMatch({ name, pattern }: Pattern, { text, lower }: Reading, required: RequiredLiterals): boolean {
  if (lower === undefined) return true
  const place = pattern.ignoreCase ? lower : text
  return required[name]?.some((literal) => place.includes(literal)) ?? true
}
