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

/** Where the text is no YAML. What follows a place that is too deep only follows from it. */
export function syntaxFaults(document: Document): readonly Problem[] {
  const faults = [...document.errors, ...document.warnings].map(
    ({ code, message, pos }): Problem => ({
      offset: pos[0],
      what: told[code] ?? withoutQuotation(message),
      kind: 'written'
    })
  )
  const ordered = faults.toSorted((a, b) => a.offset - b.offset)
  const tooDeep = ordered.findIndex(({ what }) => what === told.RESOURCE_EXHAUSTION)
  return tooDeep === -1 ? ordered : ordered.slice(0, tooDeep + 1)
}

/** The library quotes what it stumbled over, which may be a secret. */
const withoutQuotation = (message: string) =>
  message
    .split(/: ["']?/, 1)
    .join('')
    .slice(0, 160)
