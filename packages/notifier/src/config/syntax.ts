import type { Document, ErrorCode } from 'yaml'
import type { Problem } from './problem.ts'

/** For what people meet most; anything else is told in the words of the library. */
const told: { readonly [Code in ErrorCode]?: string } = {
  BLOCK_AS_IMPLICIT_KEY: 'a mapping cannot start here; text that holds ": " needs quotes',
  MULTIPLE_DOCS: 'only one document is allowed; remove this "---"',
  RESOURCE_EXHAUSTION: 'nested too deeply',
  TAB_AS_INDENT: 'indent with spaces, not with a tab',
  TAG_RESOLVE_FAILED: 'unknown tag',
  NON_STRING_KEY: 'a key must be text'
}

/** One problem for each place where the file is no YAML; of those that follow from one another only the first. */
export function syntaxFaults(document: Document): readonly Problem[] {
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    offset: pos[0],
    what: told[code] ?? withoutQuotation(message)
  }))
  const tooDeep = faults.find(({ what }) => what === told.RESOURCE_EXHAUSTION)
  return tooDeep ? [tooDeep] : faults
}

/** The library quotes what it stumbled over, which may be a secret. */
const withoutQuotation = (message: string) =>
  message
    .split(/: ["']?/, 1)
    .join('')
    .slice(0, 160)
