import { readingOf } from '../log/prefilter.ts'
import { bodyOf } from '../log/prefix.ts'
import { reasonIn } from '../log/reason.ts'
import type { Category, CategoryName } from './family.ts'
import { matches } from './matches.ts'
import { patterns } from './patterns.ts'

/** Any failure of a test is one of these, whatever is behind it. */
const weak: ReadonlySet<CategoryName> = new Set(['assertion', 'exception'])
const strong = patterns.filter(({ category }) => !weak.has(category.name))
const lastly = patterns.filter(({ category }) => weak.has(category.name))

/** As long as the lines of a log that are read. */
const longest = 2000

export interface Decided {
  category: Category
  /** The index of the line that decided; absent where none did. */
  by?: number
}

/** What a failure is about, by the lines that tell of it, the most telling first. */
export const categoryOf = (lines: readonly string[]): Category => decide(lines).category

/**
 * The same, and the line by which it is known. The first line that a family knows decides, and of the families the first in the table;
 * that a test failed counts only where no line says more.
 */
export function decide(lines: readonly string[]): Decided {
  const texts = lines.map((line, by) => ({ text: line.slice(0, longest), by }))
  const reasons = texts.flatMap(({ text, by }) => {
    const reason = reasonIn(text)
    return reason === undefined ? [] : [{ text: withoutCompared(reason.replace(prefix, '')), by }]
  })
  const bodies = texts.map(({ text, by }) => ({ text: bodyOf(text.trim()), by }))
  return first(reasons, strong) ?? first(reasons, lastly) ?? first(bodies, lastly) ?? { category: unknown }
}

const unknown: Category = { name: 'unknown', rule: 'no rule knows its words' }

function first(texts: readonly { text: string; by: number }[], among: typeof patterns): Decided | undefined {
  for (const { text, by } of texts) {
    const reading = readingOf(text)
    const found = among.find((one) => matches(one, reading))
    if (found) return { category: found.category, by }
  }
  return undefined
}

const comparison =
  /^(?:E {2,12})?(?:[\w.]{0,100}Assertion(?:Failed)?Error\b|assert\b|expect\(|[Ee]xpected\b|Received\b|Actual\b|Failed asserting)/
const quoted = /"[^"]{0,1000}"|'[^']{0,1000}'|`[^`]{0,1000}`|<[^<>]{0,1000}>/g

/** What JavaScript, Go and the commands of the runner put before words of another. */
const prefix = /^(?:Error:\s{1,20}){1,3}(?=\S)/

/** A test that compares texts says nothing of what they speak of. */
const withoutCompared = (text: string) => (comparison.test(text) ? text.replaceAll(quoted, '""') : text)
