import type { Document, ErrorCode } from 'yaml'
import type { Problem } from './problem.ts'

/** For what people meet most; anything else is told in the words of the library. */
const told: { readonly [Code in ErrorCode]?: string } = {
  BAD_DQ_ESCAPE: 'this escape does not exist in a text in double quotes; use single quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a map cannot start here; text that holds ": " needs quotes',
  KEY_OVER_1024_CHARS: 'this key is longer than 1024 characters',
  MULTIPLE_DOCS: 'only one document is allowed; remove this "---"',
  RESOURCE_EXHAUSTION: 'nested too deeply',
  TAB_AS_INDENT: 'indent with spaces, not with a tab',
  TAG_RESOLVE_FAILED: 'unknown tag',
  NON_STRING_KEY: 'a key must be text'
}

const placeholder = '${…} needs quotes between { } and [ ], such as "${NAME}"'

/** Where the text is no YAML. What follows a place that is too deep, a tab or a placeholder without quotes only follows from it. */
export function syntaxFaults(document: Document, text: string): readonly Problem[] {
  const ordered = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0])
  const faults: Problem[] = []
  for (const { code, message, pos } of ordered) {
    const known = knownAt(pos[0], text, faults.length)
    faults.push({ what: told[code] ?? withoutQuotation(message), ...known, offset: known?.offset ?? pos[0], kind: 'written' })
    if (known !== undefined || code === 'RESOURCE_EXHAUSTION' || code === 'TAB_AS_INDENT') break
  }
  return faults
}

/** Beyond it nobody reads on, and to look for the beginning of its line at each fault would cost the square of a long one. */
const mostLooked = 20

/** What the library has other words for, one for each way in which it goes wrong. */
function knownAt(offset: number, text: string, index: number): Pick<Problem, 'offset' | 'what'> | undefined {
  if (text.startsWith('${', offset - 1)) return { offset: offset - 1, what: placeholder }
  if (index >= mostLooked) return undefined
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const [indent = ''] = /^ *\t/.exec(text.slice(start, start + 200)) ?? []
  return indent === '' ? undefined : { offset: start + indent.length - 1, what: told.TAB_AS_INDENT ?? '' }
}

/** The library quotes what it stumbled over, which may be a secret. */
const withoutQuotation = (message: string) =>
  message
    .split(/: ["']?/, 1)
    .join('')
    .slice(0, 160)
