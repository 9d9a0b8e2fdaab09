import { element, type Html } from '../html.ts'
import type { Names } from '../names.ts'

const kinds: Readonly<Record<string, { type: string; names: keyof Names; unknown: string }>> = {
  '@': { type: 'user', names: 'users', unknown: 'unknown-user' },
  '@!': { type: 'user', names: 'users', unknown: 'unknown-user' },
  '@&': { type: 'role', names: 'roles', unknown: 'unknown-role' },
  '#': { type: 'channel', names: 'channels', unknown: 'unknown' }
}

/** A mention by its name, lit when it really pinged. */
export function mention(kind: string, id: string, { names, pinged }: { names: Names; pinged: readonly string[] }): Html {
  const { type, names: book, unknown } = kinds[kind] ?? { type: 'user', names: 'users', unknown: 'unknown-user' }
  const name = names[book]?.[id] ?? unknown
  return element('discord-mention', { type, highlight: pinged.includes(kind === '@&' ? `&${id}` : id) }, name)
}
