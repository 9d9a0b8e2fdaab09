import type { CST, Document, ErrorCode, LineCounter } from 'yaml'
import type { Place } from './tree.ts'

/** Why a file cannot be read, and where. */
export interface Fault extends Place {
  what: string
}

/** Characters: far more than any workflow has. */
const longestFile = 1_000_000

/** Deeper than any workflow. The library calls itself for each level, and a stack that is used up may end the process. */
const deepest = 100

export type Library = typeof import('yaml')

/** The document, or the first thing that is wrong with it. Linear in its length. */
export function documentOf(source: string, yaml: Library, lines: LineCounter): Document | Fault {
  if (source.length > longestFile) return { line: 1, column: 1, what: `longer than ${longestFile.toLocaleString('en')} characters` }
  const tokens = [...new yaml.Parser(lines.addNewLine).parse(source)]
  const deep = tooDeepAt(tokens)
  if (deep !== undefined) return { ...placeAt(lines, deep), what: `nested deeper than ${deepest} levels` }
  const composer = new yaml.Composer({ uniqueKeys: false, logLevel: 'silent' })
  const [document, second] = composer.compose(tokens, true, source.length)
  if (!document) return { line: 1, column: 1, what: 'the file is empty' }
  if (second) return { ...placeAt(lines, second.range[0]), what: 'only one document is allowed; remove this "---"' }
  const [error] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])
  return error ? { ...placeAt(lines, error.pos[0]), what: wordsOf(error) } : document
}

export function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

/** Where the tokens go too deep. */
function tooDeepAt(tokens: readonly CST.Token[]): number | undefined {
  const open: [token: CST.Token | null | undefined, depth: number][] = tokens.map((token) => [token, 0])
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next
    if (!token) continue
    if (depth > deepest) return 'offset' in token ? token.offset : 0
    if (token.type === 'document') open.push([token.value, depth])
    if ('items' in token) for (const { key, value } of token.items) open.push([key, depth + 1], [value, depth + 1])
  }
  return undefined
}

/** For what people meet most; anything else is told in the words of the library. */
const told: { readonly [Code in ErrorCode]?: string } = {
  BAD_INDENT: 'the indent fits to nothing around it',
  BLOCK_AS_IMPLICIT_KEY: 'a map cannot start here; text that holds ": " needs quotes',
  MULTILINE_IMPLICIT_KEY: 'a key must fit on one line and end with ":"',
  MISSING_CHAR: 'something is missing here, as a quote, a bracket or a colon',
  TAB_AS_INDENT: 'indent with spaces, not with a tab'
}

/** The library quotes what it stumbled over, which may be a secret. */
const wordsOf = ({ code, message }: { code: ErrorCode; message: string }) =>
  told[code] ??
  message
    .split(/: ["']?| at line /, 1)
    .join('')
    .slice(0, 160)
