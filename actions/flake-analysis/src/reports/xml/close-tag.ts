import { ascii, spaces } from './bytes.ts'
import { type Name, readName } from './names.ts'
import { type Scan, unfinished } from './scan.ts'
import { XmlError } from './xml-error.ts'

const tag = 'a closing tag'

export function closeTag(scan: Scan): boolean {
  const { window, open } = scan
  const { bytes, end } = window
  const name = open.at(-1)
  const from = window.at + 2
  if (name === undefined || !begins(name.bytes, bytes, from)) return mismatch(scan, name)
  let at = from + name.bytes.length
  while (spaces[bytes[at] as number] === 1) at += 1
  if (at >= end) return unfinished(scan, tag)
  if (bytes[at] !== ascii.greater) return mismatch(scan, name)
  open.pop()
  window.at = at + 1
  scan.handler.close(name.local)
  return true
}

function begins(name: Uint8Array, bytes: Buffer, from: number): boolean {
  for (let index = 0; index < name.length; index += 1) if (name[index] !== bytes[from + index]) return false
  return true
}

function mismatch(scan: Scan, expected: Name | undefined): false {
  const { window, names } = scan
  const name = readName(names, window, window.at + 2)
  if (names.end >= window.end) return unfinished(scan, tag)
  if (name === undefined) throw new XmlError('a "</" that begins no closing tag')
  if (expected === undefined) throw new XmlError(`</${name.text}> closes nothing`)
  if (name.text === expected.text) throw new XmlError(`something else than space in the closing tag </${name.text}>`)
  throw new XmlError(`</${name.text}> where </${expected.text}> is expected`)
}
