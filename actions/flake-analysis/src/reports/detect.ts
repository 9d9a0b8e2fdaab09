import { isGoEvent } from './go-test/go-test.ts'
import { encodingOf } from './json/encoding.ts'
import { xmlRoot } from './xml-root.ts'

/** What a file is, as far as its first bytes tell. */
export type Kind =
  | { kind: 'junit' | 'trx' | 'go-test' | 'json' | 'empty' | 'zip' | 'gzip' }
  | { kind: 'xml'; root: string | undefined }
  | { kind: 'other'; starts: string }

/** How many bytes are looked at: a comment or an entity list may stand before the root, lines of a compiler before the first event. */
export const headBytes = 65_536

/** From the content alone: names of report files are free. */
export function kindOf(head: Uint8Array): Kind {
  if (head[0] === 0x1f && head[1] === 0x8b) return { kind: 'gzip' }
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 9) < 8) return { kind: 'zip' }
  const text = new TextDecoder(encodingOf(head)).decode(head).trimStart()
  if (text === '') return { kind: 'empty' }
  if (text.startsWith('<')) return xmlKind(xmlRoot(text))
  return textKind(text)
}

const junitRoots: ReadonlySet<string> = new Set(['testsuites', 'testsuite', 'testcase'])

function xmlKind(root: string | undefined): Kind {
  if (root === 'TestRun') return { kind: 'trx' }
  return root !== undefined && junitRoots.has(root.toLowerCase()) ? { kind: 'junit' } : { kind: 'xml', root }
}

function textKind(text: string): Kind {
  if (text.split('\n').some(isGoEvent)) return { kind: 'go-test' }
  return /^[{[]/m.test(text) ? { kind: 'json' } : { kind: 'other', starts: text.slice(0, 40) }
}
