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
  const name = readName(names, bytes, at)
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

const spans: readonly [begin: string, end: string][] = [
  ['"', '"'],
  ["'", "'"],
  ['<!--', '-->'],
  ['<?', '?>']
]

function endOfSpan(bytes: Buffer, at: number, end: number): number | undefined {
  const byte = bytes[at]
  if (byte !== ascii.quote && byte !== ascii.apostrophe && byte !== ascii.less) return at + 1
  const there = bytes.toString('latin1', at, Math.min(end, at + 4))
  const [begin, mark] = spans.find(([begin]) => there.startsWith(begin)) ?? []
  if (begin === undefined || mark === undefined) return at + 1
  const length = bytes.subarray(at + begin.length, end).indexOf(mark)
  return length === -1 ? undefined : at + begin.length + length + mark.length
}
