import type { Severity } from './severity.ts'

/** Who is pinged at which severity. They come from the config or an input alone, never from an event. */
export type Mentions = { readonly [S in Severity]?: readonly string[] }

/** A mention in the one form that channels know: `@here`, `@everyone`, `<@user>` or `<@&role>`; absent when it is none of them. */
export function mentionOf(word: string): string | undefined {
  const text = word.trim()
  if (text === '@here' || text === '@everyone') return text
  const [, kind, id] = /^(<@!?|<@&|user:|role:)(\d{1,25})>?$/.exec(text) ?? []
  if (!kind || text.startsWith('<') !== text.endsWith('>')) return undefined
  return kind === '<@&' || kind === 'role:' ? `<@&${id}>` : `<@${id}>`
}

export const mentionsAt = (mentions: Mentions, severity: Severity): readonly string[] => mentions[severity] ?? []
