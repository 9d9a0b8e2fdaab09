import { ascii, byteOf } from './bytes.ts'
import { longestReference, remarkOn } from './references.ts'
import { remark } from './remark.ts'
import type { Scan } from './scan.ts'

/** Looks at each reference of a value. @throws XmlError for what is none, and for entities that are not defined */
export function checkReferences(scan: Scan, from: number, to: number): void {
  const { bytes } = scan.window
  for (let at = from; at < to; at += 1) {
    if (bytes[at] !== ascii.ampersand) continue
    const known = endOfPredefined(bytes, at)
    const end = known || endOfReference(bytes, at, to)
    if (known === 0) checkReference(scan, bytes.toString('utf8', at, end), at)
    at = end - 1
  }
}

/** Behind one of the five that every document knows; 0 where none of them is. */
export function endOfPredefined(bytes: Buffer, at: number): number {
  const [first, second, third] = [bytes[at + 1], bytes[at + 2], bytes[at + 3]]
  if (third === ascii.semicolon) return second === letters.t && (first === letters.l || first === letters.g) ? at + 4 : 0
  if (first === letters.a && second === letters.m) return third === letters.p && bytes[at + 4] === ascii.semicolon ? at + 5 : 0
  if (bytes[at + 5] !== ascii.semicolon) return 0
  const name = bytes.toString('latin1', at + 1, at + 5)
  return name === 'quot' || name === 'apos' ? at + 6 : 0
}

const letters = { a: byteOf('a'), g: byteOf('g'), l: byteOf('l'), m: byteOf('m'), p: byteOf('p'), t: byteOf('t') }

export function checkReference(scan: Scan, text: string, at: number): void {
  const words = remarkOn(text)
  if (words !== undefined) remark(scan, at, words)
}

/** Behind its `;`, or where it cannot go on. */
export function endOfReference(bytes: Buffer, from: number, to: number): number {
  const most = Math.min(to, from + longestReference)
  for (let at = from + 1; at < most; at += 1) {
    const byte = bytes[at]
    if (byte === ascii.semicolon) return at + 1
    if (byte === ascii.ampersand || byte === ascii.less) return at
  }
  return most
}
