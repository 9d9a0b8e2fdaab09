/** Rules that a comment silences, by line: `# tocsin: ignore fixed-sleep, fail-fast` on the line or above it. */
export function silencesOf(source: string): ReadonlyMap<number, ReadonlySet<string>> {
  const silenced = new Map<number, Set<string>>()
  const waiting = new Set<string>()
  for (const [index, line] of source.split('\n').entries()) {
    const rules = rulesIn(line)
    const isComment = /^\s*#/.test(line)
    if (isComment) for (const rule of rules) waiting.add(rule)
    else if (rules.length > 0 || waiting.size > 0) silenced.set(index + 1, new Set([...rules, ...waiting]))
    if (!isComment) waiting.clear()
  }
  return silenced
}

function rulesIn(line: string): readonly string[] {
  const [, names = ''] = /#\s*tocsin:\s*ignore\s+([a-z][a-z, -]*)/.exec(line) ?? []
  return names.split(/[\s,]+/).filter(Boolean)
}
