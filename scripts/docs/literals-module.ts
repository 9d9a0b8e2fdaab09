import { literalsOf } from './pattern-literals.ts'

const widest = 140

const heading = `// Written by \`npm run docs\` from the patterns.

/** By the name of a pattern, texts of which one is in every line that it matches; in lower case where the pattern knows no case. */
export const requiredLiterals: Readonly<Record<string, readonly string[]>> = {
`

/** The table of required literals as a module, laid out as the formatter wants it. */
export function literalsModule(patterns: readonly { name: string; pattern: RegExp }[]): string {
  const found = patterns.flatMap(({ name, pattern }) => {
    const literals = literalsOf(pattern)
    return literals ? [{ name, literals }] : []
  })
  const entries = found.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, literals }) => entry(name, literals))
  return `${heading}${entries.join(',\n')}\n}\n`
}

function entry(name: string, literals: readonly string[]): string {
  const key = `  ${/^[a-z]\w*$/i.test(name) ? name : quoted(name)}: [`
  const texts = literals.map(quoted)
  const line = `${key}${texts.join(', ')}]`
  // The comma after it counts.
  return line.length < widest ? line : `${key}\n${texts.map((text) => `    ${text}`).join(',\n')}\n  ]`
}

function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
  return escaped.includes("'") && !escaped.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`
}
