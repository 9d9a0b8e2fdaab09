import type * as z from 'zod/mini'
import { readYaml, type Written } from './document.ts'
import { problemsOf } from './issues.ts'
import type { Place, Problem } from './problem.ts'
import { unknownKeys } from './refusal.ts'

export interface Expected<S extends z.ZodMiniType> {
  schema: S
  /** What comes before each problem: `tocsin.yml:3:1: `. */
  prefix: (place: Place) => string
  /** What the whole text is called: `the file`. Nothing where the heading of the message names it. */
  whole?: string
  /** The value of a text that says nothing; null by default. */
  empty?: unknown
  /** What else is wrong with a text that can be read. */
  rules?: (written: Written) => readonly Problem[]
}

/** The complaint has a line for each problem, in the order of the text. */
export type Checked<T> = { value: T } | { complaint: string }

const shownProblems = 20

/** Beyond it they are not counted one by one. */
const countedProblems = 200

/** YAML as the schema reads it, or everything that is wrong with it and where; never with a value that looks like a secret. */
export function checkYaml<S extends z.ZodMiniType>(text: string, expected: Expected<S>): Checked<z.output<S>> {
  const written = readYaml(text)
  const parsed = expected.schema.safeParse(written.value ?? expected.empty ?? null, { error: unknownKeys })
  const problems = written.readable
    ? [...written.problems, ...(expected.rules?.(written) ?? []), ...problemsOf(parsed.error?.issues ?? [], written, expected.whole ?? '')]
    : written.problems
  return parsed.success && problems.length === 0 ? { value: parsed.data } : { complaint: told(problems, written, expected.prefix) }
}

function told(problems: readonly Problem[], { place }: Written, prefix: (place: Place) => string): string {
  const ordered = firstOfEachPlace(problems).toSorted((a, b) => a.offset - b.offset)
  const lines = ordered.slice(0, shownProblems).map(({ offset, what }) => `${prefix(place(offset))}${what}`)
  const hidden = ordered.length - shownProblems
  const count = hidden > countedProblems ? `over ${countedProblems}` : hidden
  return [...lines, ...(hidden > 0 ? [`… and ${count} more`] : [])].join('\n')
}

/** What a value is comes before what the schema says of it: a secret in the place of a name is told once. */
function firstOfEachPlace(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<number>()
  return problems.filter(({ offset, kind }) => {
    if (kind !== 'written') return true
    const first = !seen.has(offset)
    seen.add(offset)
    return first
  })
}
