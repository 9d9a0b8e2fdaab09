import { nameBytes } from './bytes.ts'
import type { XmlLimits } from './limits.ts'
import type { Window } from './window.ts'
import { XmlError } from './xml-error.ts'

export interface Name {
  /** With its prefix. */
  text: string
  /** Without it. */
  local: string
  bytes: Uint8Array
}

/** Names met so far, one for each place: a document with ever new names costs time for each, and no memory. */
export interface Names {
  known: (Name | undefined)[]
  most: number
  /** Where the last name ended. */
  end: number
}

const places = 4096

export const namesOf = ({ nameBytes }: XmlLimits): Names => ({
  known: Array.from({ length: places }, () => undefined),
  most: nameBytes,
  end: 0
})

/** The name that begins there; its place is kept. None where it reaches the end, since more of it may come. @throws XmlError */
export function readName(names: Names, { bytes, end }: Pick<Window, 'bytes' | 'end'>, from: number): Name | undefined {
  let hash = 0
  let at = from
  for (let byte = bytes[at] as number; nameBytes[byte] === 1; byte = bytes[at] as number) {
    hash = (Math.imul(hash, 31) + byte) | 0
    at += 1
  }
  names.end = at
  const place = (hash ^ (hash >>> 12)) & (places - 1)
  const known = names.known[place]
  if (known !== undefined && isAt(known.bytes, bytes, from, at)) return known
  if (at === from || at >= end) return undefined
  const name = newName(bytes, from, at, names.most)
  names.known[place] = name
  return name
}

function isAt(name: Uint8Array, bytes: Buffer, from: number, to: number): boolean {
  if (name.length !== to - from) return false
  for (let index = 0; index < name.length; index += 1) if (name[index] !== bytes[from + index]) return false
  return true
}

/** The engine compares a string with one of the code by its address alone, where both are the same. */
const usualNames = new Map(
  'testcase testsuite testsuites properties property system-out system-err failure error skipped name classname class time file line type message value'
    .split(' ')
    .map((name) => [name, internal(name)])
)
const usual = (name: string): string => usualNames.get(name) ?? name

// https://www.w3.org/TR/xml/#NT-Name
const start = String.raw`:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFC}\u{10000}-\u{EFFFF}`
const pattern = new RegExp(String.raw`^[${start}][${start}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}-\u{2040}]*$`, 'u')

function newName(bytes: Buffer, from: number, to: number, most: number): Name {
  if (to - from > most) throw new XmlError(`a name is longer than ${most} bytes`)
  const text = bytes.toString('utf8', from, to)
  if (!pattern.test(text)) throw new XmlError(`${JSON.stringify(text)} is no name`)
  return {
    text: usual(text),
    local: usual(text.slice(text.lastIndexOf(':') + 1)),
    bytes: Uint8Array.prototype.slice.call(bytes, from, to)
  }
}

/** As the engine keeps the keys of objects. */
function internal(name: string): string {
  return Object.keys({ [name]: 0 })[0] ?? name
}
