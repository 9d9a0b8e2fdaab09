import { isDartStart } from './dart/dart.ts'
import { isGoEvent } from './go-test/go-test.ts'
import { encodingOf } from './json/encoding.ts'

/** What a file is, as far as its first bytes tell. */
export type Kind = { kind: 'xml' | 'go-test' | 'dart' | 'json' | 'empty' | 'zip' | 'gzip' } | { kind: 'other'; starts: string }

/** How many bytes are looked at: compilers may print many lines before the first event. */
export const headBytes = 65_536

/** From the content alone: names of report files are free. */
export function kindOf(head: Uint8Array): Kind {
  if (head[0] === 0x1f && head[1] === 0x8b) return { kind: 'gzip' }
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 9) < 8) return { kind: 'zip' }
  const text = new TextDecoder(encodingOf(head)).decode(head).trimStart()
  if (text === '') return { kind: 'empty' }
  if (text.startsWith('<')) return { kind: 'xml' }
  if (text.split('\n').some(isGoEvent)) return { kind: 'go-test' }
  if (text.split('\n').some(isDartStart)) return { kind: 'dart' }
  return /^[{[]/m.test(text) ? { kind: 'json' } : { kind: 'other', starts: text.slice(0, 40) }
}
