import { holds } from './attributes.ts'
import { ascii, classes, isForbidden, spaces } from './bytes.ts'
import { forbidden } from './characters.ts'
import { checkReferences } from './check-references.ts'
import { forget, keepAttribute } from './keep-attribute.ts'
import { type Name, readName } from './names.ts'
import { type Scan, unfinished } from './scan.ts'
import { XmlError } from './xml-error.ts'

const tag = 'a tag'

/** Beside what values hold: what ends them, and what is not allowed. */
const ends = 8
const control = 16

const valueClasses = (quote: number) =>
  classes((byte) => {
    if (byte === quote || byte === ascii.less || byte === 0) return ends
    if (byte === ascii.ampersand) return holds.reference
    if (isForbidden(byte)) return control
    if (byte < ascii.space) return holds.space
    return byte >= 0x80 ? holds.beyondAscii : 0
  })
const quoted = valueClasses(ascii.quote)
const apostrophed = valueClasses(ascii.apostrophe)

/** `<name a="b">` or `<name/>`; read again as a whole where its end is not there yet. */
export function openTag(scan: Scan): boolean {
  const { window, names, attributes } = scan
  const { bytes } = window
  const name = readName(names, window, window.at + 1)
  let at = names.end
  forget(attributes, bytes)
  for (;;) {
    const before = at
    while (spaces[bytes[at] as number] === 1) at += 1
    const byte = bytes[at]
    if (at >= window.end) return unfinished(scan, tag)
    if (name === undefined) throw new XmlError('a "<" that begins no tag: in text it is written &lt;')
    if (byte === ascii.greater) return opened(scan, name, at + 1, false)
    if (byte === ascii.slash) {
      if (at + 1 >= window.end) return unfinished(scan, tag)
      if (bytes[at + 1] !== ascii.greater) throw new XmlError(`a "/" inside the tag <${name.text}>`)
      return opened(scan, name, at + 2, true)
    }
    if (at === before) throw new XmlError(`attributes of <${name.text}> without space between them`)
    at = readAttribute(scan, name, at)
    if (at === notWhole) return unfinished(scan, tag)
  }
}

function opened(scan: Scan, name: Name, end: number, isEmpty: boolean): true {
  const { open, limits } = scan
  if (open.length === 0) beginRoot(scan, name)
  if (open.length >= limits.depth) throw new XmlError(`elements are more than ${limits.depth} deep`)
  scan.handler.open(name.local, scan.attributes)
  if (isEmpty) scan.handler.close(name.local)
  else open.push(name)
  scan.window.at = end
  return true
}

function beginRoot(scan: Scan, { text, local }: Name): void {
  if (scan.hasRoot) throw new XmlError(`a second root element, <${text}>`)
  scan.hasRoot = true
  scan.handler = scan.handlerOf(local)
}

const notWhole = -1

/** Where it ends. */
function readAttribute(scan: Scan, owner: Name, from: number): number {
  const { window, names } = scan
  const { bytes } = window
  const name = readName(names, window, from)
  let at = names.end
  while (spaces[bytes[at] as number] === 1) at += 1
  if (at >= window.end) return notWhole
  if (name === undefined) throw new XmlError(`something that is no attribute inside the tag <${owner.text}>`)
  if (bytes[at] !== ascii.equals) throw new XmlError(`the attribute ${name.text} of <${owner.text}> has no value`)
  do at += 1
  while (spaces[bytes[at] as number] === 1)
  if (at >= window.end) return notWhole
  return readValue(scan, name, at)
}

function readValue(scan: Scan, name: Name, from: number): number {
  const { bytes, end } = scan.window
  const quote = bytes[from] as number
  if (quote !== ascii.quote && quote !== ascii.apostrophe) throw new XmlError(`the value of ${name.text} is not in quotes`)
  const table = quote === ascii.quote ? quoted : apostrophed
  let kinds = 0
  let at = from + 1
  for (;;) {
    const kind = table[bytes[at] as number] as number
    if (kind === 0) at += 1
    else {
      if (kind === ends && (bytes[at] !== 0 || at >= end)) break
      kinds |= kind
      if (kind >= ends) forbidden(scan, at)
      at += 1
    }
  }
  if (at >= end) return notWhole
  if (bytes[at] !== quote) throw new XmlError(`a "<" in the value of ${name.text}: it is written &lt;`)
  if ((kinds & holds.reference) !== 0) checkReferences(scan, from + 1, at)
  keepAttribute(scan, name.text, from + 1, at, kinds & (ends - 1))
  return at + 1
}
