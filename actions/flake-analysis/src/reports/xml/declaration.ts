import { type Scan, unfinished } from './scan.ts'
import { XmlError } from './xml-error.ts'

/** Longer ones are none. */
export const longestDeclaration = 1000

const quoted = (value: string) => String.raw`\s*=\s*(?:"${value}"|'${value}')`
const form = new RegExp(
  String.raw`^<\?xml\s+version${quoted(String.raw`[\w.:-]*`)}(?:\s+encoding${quoted(String.raw`[A-Za-z][\w.-]*`)})?(?:\s+standalone${quoted('(?:yes|no)')})?\s*\?>$`
)
const begins = /^<\?xml[\s?]/

/** The beginning of a document: `<?xml version="1.0"?>`, or none. */
export function start(scan: Scan): boolean {
  const { window } = scan
  const { bytes, at, end } = window
  const there = bytes.toString('latin1', at, Math.min(end, at + longestDeclaration))
  if (there.length < '<?xml '.length && !window.isLast) return unfinished(scan, 'the XML declaration')
  scan.inside = undefined
  if (!begins.test(there)) return true
  const length = there.indexOf('?>') + 2
  if (length < 2) throw new XmlError('the XML declaration does not end')
  if (!form.test(there.slice(0, length))) throw new XmlError('the XML declaration is not in order')
  window.at = at + length
  return true
}

/** What a declaration says of the encoding. */
export const declaredEncoding = (beginning: string): string | undefined =>
  /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(beginning.slice(0, longestDeclaration))?.[1]
