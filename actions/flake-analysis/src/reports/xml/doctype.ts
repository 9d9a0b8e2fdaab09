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
  const parts = partsOf(bytes, names.end, window.end)
  if (parts === undefined) return unfinished(scan, what)
  const written = (from: number, to: number) => bytes.toString('latin1', from, to)
  if (!externalId.test(written(names.end, parts.open)) || !onlySpace.test(written(parts.close, parts.end)))
    throw new XmlError('the DOCTYPE is not in order')
  scan.hasDoctype = true
  window.at = parts.end + 1
  return true
}

const literal = `(?:"[^"]*"|'[^']*')`
const externalId = new RegExp(String.raw`^(?:\s+(?:SYSTEM\s+${literal}|PUBLIC\s+${literal}\s+${literal}))?\s*$`)
const onlySpace = /^\s*$/

interface Parts {
  /** Where the brackets of the subset begin and where they have ended: at the end, where there is none. */
  open: number
  close: number
  /** Its `>`. */
  end: number
}

/** Looks for the end outside of quotes, comments, instructions and brackets. */
function partsOf(bytes: Buffer, from: number, end: number): Parts | undefined {
  let open = -1
  let close = -1
  for (let at = from; at < end; ) {
    const byte = bytes[at]
    const isInSubset = open >= 0 && close < 0
    if (byte === ascii.greater && !isInSubset) return { open: open < 0 ? at : open, close: close < 0 ? at : close, end: at }
    if (byte === ascii.open && open < 0) open = at
    else if (byte === ascii.close && isInSubset) close = at + 1
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
