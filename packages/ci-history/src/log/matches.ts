import { needles } from './needles.ts'
import type { Rule } from './rule.ts'

export interface Reading {
  text: string
  /** The text without capitals, where needles are looked for before a pattern is tried. */
  lower?: string
}

const known = new Map(Object.entries(needles).map(([name, texts]) => [name, texts.split('¦')]))

/** The first use of a pattern costs 50 µs, each later one less than a look for its needles: a long log is better off with all 150 patterns. */
const mostLooks = 200
let looks = 0

export function readingOf(text: string): Reading {
  looks += 1
  return looks > mostLooks ? { text } : { text, lower: text.toLowerCase() }
}

export const matches = (rule: Pick<Rule, 'name' | 'pattern'>, reading: Reading): boolean =>
  mayMatch(rule, reading) && rule.pattern.test(reading.text)

function mayMatch({ name, pattern }: Pick<Rule, 'name' | 'pattern'>, { text, lower }: Reading): boolean {
  if (lower === undefined) return true
  const place = pattern.ignoreCase ? lower : text
  return known.get(name)?.some((needle) => place.includes(needle)) ?? true
}
