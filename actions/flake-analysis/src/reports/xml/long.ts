import { ascii } from './bytes.ts'
import { checkCharacters, wholeEnd } from './characters.ts'
import { type Scan, unfinished } from './scan.ts'
import { XmlError } from './xml-error.ts'

// What may be longer than memory is read as far as it is there.

export function cdata(scan: Scan): boolean {
  const { bytes, at } = scan.window
  const { to, isEnd } = upTo(scan, ']]>')
  const end = isEnd ? to : wholeEnd(bytes, at, to)
  if (end > at && scan.handler.wantsText) scan.handler.text(bytes.toString('utf8', at, end))
  return passed(scan, { to: end, isEnd }, ']]>', 'a CDATA section')
}

export function comment(scan: Scan): boolean {
  const { window } = scan
  const { to, isEnd } = upTo(scan, '--')
  if (!isEnd) return passed(scan, { to, isEnd }, '', 'a comment')
  if (to + 2 >= window.end) return passed(scan, { to, isEnd: false }, '', 'a comment')
  if (window.bytes[to + 2] !== ascii.greater) throw new XmlError('"--" inside a comment')
  return passed(scan, { to, isEnd }, '-->', 'a comment')
}

export const instruction = (scan: Scan): boolean => passed(scan, upTo(scan, '?>'), '?>', 'an instruction')

interface Reached {
  to: number
  isEnd: boolean
}

/** Where the mark is, or how far it cannot begin. */
function upTo({ window: { bytes, at, end } }: Scan, mark: string): Reached {
  const index = bytes.subarray(at, end).indexOf(mark)
  return index === -1 ? { to: Math.max(at, end - mark.length + 1), isEnd: false } : { to: at + index, isEnd: true }
}

function passed(scan: Scan, { to, isEnd }: Reached, mark: string, what: string): boolean {
  const { window } = scan
  if (!isEnd && (to === window.at || window.isLast)) return unfinished(scan, what)
  checkCharacters(scan, window.at, to)
  window.at = to
  if (!isEnd) return true
  window.at += mark.length
  scan.inside = undefined
  return true
}
