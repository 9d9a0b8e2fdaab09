import { bodyOf } from '../log/prefix.ts'
import { reasonIn } from '../log/reason.ts'
import { type CategoryName, categoryNames, type Family } from './family.ts'
import { families } from './table.ts'

export interface Category {
  name: CategoryName
  /** Of the family's rules the one that knew the words. */
  rule: string
}

type Known = keyof typeof families

/** Any failure of a test is one of these, whatever is behind it. */
const weak: ReadonlySet<CategoryName> = new Set(['assertion', 'exception'])
const known = categoryNames.filter((name): name is Known => name !== 'unknown')
const strong = known.filter((name) => !weak.has(name))
const lastly = known.filter((name) => weak.has(name))

/** As long as the lines of a log that are read. */
const longest = 2000

/**
 * What a failure is about, by the lines that tell of it, the most telling first. The first line that a family knows decides, and of the
 * families the first in the table; that a test failed counts only where no line says more.
 */
export function categoryOf(lines: readonly string[]): Category {
  const texts = lines.map((line) => line.slice(0, longest))
  const reasons = texts.flatMap((text) => reasonIn(text) ?? []).map(withoutCompared)
  const bodies = texts.map((text) => bodyOf(text.trim()))
  return first(reasons, strong) ?? first(reasons, lastly) ?? first(bodies, lastly) ?? { name: 'unknown', rule: 'no rule knows its words' }
}

function first(texts: readonly string[], names: readonly Known[]): Category | undefined {
  for (const text of texts)
    for (const name of names) {
      const rule = ruleOf(families[name], text)
      if (rule !== undefined) return { name, rule }
    }
  return undefined
}

const ruleOf = (family: Family, text: string) => Object.entries(family).find(([, shape]) => shape.test(text))?.[0]

const comparison =
  /^(?:E {2,12})?(?:[\w.]{0,100}Assertion(?:Failed)?Error\b|assert\b|expect\(|[Ee]xpected\b|Received\b|Actual\b|Failed asserting)/
const quoted = /"[^"]{0,1000}"|'[^']{0,1000}'|`[^`]{0,1000}`|<[^<>]{0,1000}>/g

/** A test that compares texts says nothing of what they speak of. */
const withoutCompared = (text: string) => (comparison.test(text) ? text.replaceAll(quoted, '""') : text)
