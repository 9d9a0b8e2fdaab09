import { literalsOf } from './pattern-literals.ts'

/** By the name of a pattern, the texts of which one is in every line that it matches, as JSON; sorted by name. */
export function literalsTable(patterns: readonly { name: string; pattern: RegExp }[]): string {
  const found = patterns.flatMap(({ name, pattern }): [name: string, literals: readonly string[]][] => {
    const literals = literalsOf(pattern)
    return literals ? [[name, literals]] : []
  })
  const lines = found
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, literals]) => `  ${JSON.stringify(name)}: ${JSON.stringify(literals)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}
