import { ascii, spaces } from './bytes.ts'
import { readName } from './names.ts'
import { type Scan, unfinished } from './scan.ts'
import { XmlError } from './xml-error.ts'

const what = 'a DOCTYPE'
const keyword = '<!DOCTYPE'.length

/** Passed over: nothing of what it declares is read, and nothing that it names is fetched. */
export function doctype(scan: Scan): boolean {
  const { window, names } = scan
  const { bytes } = window
  if (scan.hasRoot || scan.hasDoctype) throw new XmlError('a DOCTYPE where none is allowed')
  let at = window.at + keyword
  while (spaces[bytes[at] as number] === 1) at += 1
  const name = readName(names, window, at)
  if (names.end >= window.end) return unfinished(scan, what)
  if (name === undefined || at === window.at + keyword) throw new XmlError('a DOCTYPE without a name')
  const end = endOfDoctype(bytes, names.end, window.end)
  if (end === undefined) return unfinished(scan, what)
  scan.hasDoctype = true
  window.at = end
  return true
}

/** Behind its `>`: outside of quotes, comments, instructions and the brackets of its subset. */
function endOfDoctype(bytes: Buffer, from: number, end: number): number | undefined {
  let isInSubset = false
  for (let at = from; at < end; ) {
    const byte = bytes[at]
    if (byte === ascii.greater && !isInSubset) return at + 1
    if (byte === ascii.open) isInSubset = true
    else if (byte === ascii.close) isInSubset = false
    else if (byte === ascii.less && !isInSubset) throw new XmlError('a "<" inside the DOCTYPE')
    const past = endOfSpan(bytes, at, end)
    if (past === undefined) return undefined
    at = past
  }
  return undefined
}

/** Quotes, comments and instructions hold what is no markup. */
function endOfSpan(bytes: Buffer, at: number, end: number): number | undefined {
  const byte = bytes[at]
  if (byte === ascii.quote || byte === ascii.apostrophe) return endAt(bytes, at + 1, end, byte)
  if (byte !== ascii.less) return at + 1
  if (bytes[at + 1] === ascii.question) return endAt(bytes, at + 2, end, '?>')
  const isComment = bytes[at + 1] === ascii.bang && bytes[at + 2] === ascii.dash && bytes[at + 3] === ascii.dash
  return isComment ? endAt(bytes, at + 4, end, '-->') : at + 1
}

function endAt(bytes: Buffer, from: number, end: number, mark: string | number): number | undefined {
  const index = bytes.subarray(from, end).indexOf(mark)
  return index === -1 ? undefined : from + index + (typeof mark === 'string' ? mark.length : 1)
}
