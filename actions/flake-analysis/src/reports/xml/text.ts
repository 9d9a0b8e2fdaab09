import { ascii, classes, isForbidden, spaces } from './bytes.ts'
import { forbidden, wholeEnd } from './characters.ts'
import { checkReference, endOfPredefined, endOfReference } from './check-references.ts'
import { expanded, longestReference } from './references.ts'
import { type Scan, unfinished } from './scan.ts'
import { XmlError } from './xml-error.ts'

/** Where text has to be looked at. */
const stops = classes((byte) => Number(byte === ascii.less || byte === ascii.ampersand || byte === ascii.close || isForbidden(byte)))

/** Text up to the next tag or reference, or to the end of what is there. */
export function text(scan: Scan): boolean {
  const { window, handler } = scan
  const { bytes, at: from, end } = window
  let at = from
  for (;;) {
    while (stops[bytes[at] as number] === 0) at += 1
    if (at >= end || bytes[at] === ascii.less || bytes[at] === ascii.ampersand) break
    if (bytes[at] !== ascii.close) forbidden(scan, at)
    else if (bytes[at + 1] === ascii.close) {
      if (at + 2 >= end && !window.isLast) break
      if (bytes[at + 2] === ascii.greater) throw new XmlError('"]]>" in text: it is written ]]&gt;')
    } else if (at + 1 >= end && !window.isLast) break
    at += 1
  }
  if (at === from) return bytes[at] === ascii.ampersand ? reference(scan) : unfinished(scan, 'text')
  const to = at >= end && !window.isLast ? wholeEnd(bytes, from, end) : at
  if (to === from) return unfinished(scan, 'text')
  if (handler.wantsText) handler.text(bytes.toString('utf8', from, to))
  window.at = to
  return true
}

function reference(scan: Scan): boolean {
  const { window, handler } = scan
  const { bytes, at, end } = window
  const known = endOfPredefined(bytes, at)
  const to = known || endOfReference(bytes, at, end)
  if (known === 0) {
    if (to >= end && bytes[to - 1] !== ascii.semicolon && to - at < longestReference) return unfinished(scan, 'a reference')
    checkReference(scan, bytes.toString('utf8', at, to), at)
  }
  if (handler.wantsText) handler.text(expanded(bytes.toString('utf8', at, to)))
  window.at = to
  return true
}

/** Before and after the root: nothing but space, comments and instructions. */
export function spaceOutside({ window, hasRoot }: Scan): boolean {
  const { bytes, end } = window
  let { at } = window
  while (spaces[bytes[at] as number] === 1) at += 1
  window.at = at
  if (at < end && bytes[at] !== ascii.less) throw new XmlError(`text ${hasRoot ? 'after' : 'before'} the root element`)
  return true
}
