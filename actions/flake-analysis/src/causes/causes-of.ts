import { clustersOf, signatureOf } from '@tocsin/ci-history'
import type { CauseReport } from '../model/report.ts'

/** One failure, as far as its cause is known. Untrusted text, cleaned and clipped before. */
export interface CausedFailure {
  signature: string
  /** What it said: one line, or several that tell it better. */
  line: string
  category?: { name: string; rule: string }
  /** The id of what failed. */
  subject: string
  /** ISO 8601. */
  at: string
  url: string
}

/** `compared`: kinds of failures that are told apart by distance, the most frequent. */
const limits = { causes: 100, subjects: 100, compared: 500 }

/** Failures put together by what they have in common, the most frequent cause first. Those without a signature are left out. */
export function causesOf(failures: readonly CausedFailure[], most = limits.causes): CauseReport[] {
  const kinds = [...Map.groupBy(failures, ({ signature }) => signature)]
    .filter(([signature]) => signature !== '')
    .map(([signature, of]) => ({ signature, of }))
    .toSorted((a, b) => b.of.length - a.of.length || (a.signature < b.signature ? -1 : 1))
  const alike = clustersOf(kinds.slice(0, limits.compared), ({ signature, of }) => ({ key: signature, text: textOf(of) }))
  const merged = alike.map(({ signature, items }) =>
    causeOf(
      signature.key,
      items.flatMap(({ of }) => of)
    )
  )
  const alone = kinds.slice(limits.compared).map(({ signature, of }) => causeOf(signature, of))
  return [...merged, ...alone].toSorted((a, b) => b.failures - a.failures || (a.last < b.last ? 1 : -1)).slice(0, most)
}

/** One line is told from another by its signature alone. */
function textOf([first]: readonly CausedFailure[]): string {
  const line = first?.line ?? ''
  return line.includes('\n') ? signatureOf(line.split('\n')).text : line
}

function causeOf(signature: string, of: readonly CausedFailure[]): CauseReport {
  const byTime = of.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const newest = byTime.at(-1)
  const { name = 'unknown', rule = 'no rule knows its words' } = categoryOf(of) ?? {}
  return {
    signature,
    category: name,
    rule,
    line: newest?.line ?? '',
    failures: of.length,
    subjects: [...new Set(byTime.toReversed().map(({ subject }) => subject))].slice(0, limits.subjects),
    first: byTime[0]?.at ?? '',
    last: newest?.at ?? '',
    url: newest?.url ?? ''
  }
}

/** The one that most of them are of; that nobody knows it counts only when nobody does. */
function categoryOf(of: readonly CausedFailure[]): CausedFailure['category'] {
  const known = of.flatMap(({ category }) => (category && category.name !== 'unknown' ? [category] : []))
  const byName = [...Map.groupBy(known, ({ name, rule }) => `${name}\n${rule}`).values()]
  return byName.toSorted((a, b) => b.length - a.length)[0]?.[0]
}
