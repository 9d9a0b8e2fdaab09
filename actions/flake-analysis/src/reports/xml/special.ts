import { doctype } from './doctype.ts'
import { targetEnd } from './instruction-target.ts'
import { cdata, comment, instruction } from './long.ts'
import { type Mode, type Scan, unfinished } from './scan.ts'
import { XmlError } from './xml-error.ts'

const beginnings: readonly [string, Mode][] = [
  ['<!--', comment],
  ['<![CDATA[', cdata],
  ['<!DOCTYPE', doctype],
  ['<?', instruction]
]

/** What begins with `<!` or `<?`. */
export function special(scan: Scan): boolean {
  const { window } = scan
  const there = window.bytes.toString('latin1', window.at, Math.min(window.end, window.at + 9))
  const [beginning, mode] = beginnings.find(([begin]) => there.startsWith(begin)) ?? []
  if (mode === undefined || beginning === undefined) {
    if (beginnings.some(([begin]) => begin.startsWith(there))) return unfinished(scan, 'a tag')
    throw new XmlError('a "<!" that begins nothing')
  }
  if (mode === cdata && scan.open.length === 0) throw new XmlError('a CDATA section outside the root element')
  if (mode === doctype) return doctype(scan)
  const inside = mode === instruction ? targetEnd(scan) : window.at + beginning.length
  if (inside === undefined) return false
  window.at = inside
  scan.inside = mode
  return true
}
