/**
 * The patterns of `branches`, `tags` and `paths`: `*` stops at a slash, `**` does not, `?` and `+` repeat what is before
 * them, `[]` is a class. Source: GitHub's filter pattern cheat sheet.
 */
export function matchesPattern(pattern: string, name: string): boolean {
  return new RegExp(`^${source(pattern)}$`, 's').test(name)
}

const tokens = /\*\*\/|\*\*|\*|\?|\+|\[[^\]]*\]|\\.|./gs

function source(pattern: string): string {
  return (pattern.match(tokens) ?? []).map(translate).join('')
}

function translate(token: string): string {
  if (token === '**/') return '(?:.*/)?'
  if (token === '**') return '.*'
  if (token === '*') return '[^/]*'
  if (token === '?' || token === '+' || (token.startsWith('[') && token.endsWith(']'))) return token
  return (token.startsWith('\\') ? token.slice(1) : token).replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')
}

/** Later patterns overrule earlier ones; `!` takes a name out again. */
export function matchesAny(patterns: readonly string[], name: string): boolean {
  return patterns.reduce(
    (taken, pattern) =>
      pattern.startsWith('!') ? taken && !matchesPattern(pattern.slice(1), name) : taken || matchesPattern(pattern, name),
    false
  )
}
