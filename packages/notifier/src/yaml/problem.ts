/** One thing that is wrong with a text, at an offset in UTF-16 units. */
export interface Problem {
  offset: number
  what: string
  /** `written`: what stands at the offset is wrong. Of the keys of one map, several may be missing or unknown there. */
  kind: 'written' | 'missing-key' | 'unknown-key'
}

/** Counted from 1. */
export interface Place {
  line: number
  column: number
}

const longestShown = 60

/** What was written, for a message: whole, since the runner hides no part of a secret, or not at all. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  const text = String(value)
  if (/:\/\/|[\w-]{30}/.test(text)) return 'text that may be secret'
  return typeof value === 'string' ? (text.length > longestShown ? `a text of ${text.length} characters` : JSON.stringify(text)) : text
}

/** ` (did you mean "x"?)`, or the few words there are, or nothing. */
export function hint(guess: string | undefined, known: readonly string[] = []): string {
  if (guess !== undefined) return ` (did you mean "${guess}"?)`
  return known.length > 0 && known.length <= 12 ? ` (known here: ${known.join(', ')})` : ''
}
