import { ascii } from './bytes.ts'
import { longestReference, remarkOn } from './references.ts'
import { remark } from './remark.ts'
import type { Scan } from './scan.ts'

/** Looks at each reference of a value. @throws XmlError for what is none, and for entities that are not defined */
export function checkReferences(scan: Scan, from: number, to: number): void {
  const { bytes } = scan.window
  for (let at = from; at < to; at += 1) {
    if (bytes[at] !== ascii.ampersand) continue
    const end = endOfReference(bytes, at, to)
    checkReference(scan, bytes.toString('utf8', at, end), at)
    at = end - 1
  }
}

export function checkReference(scan: Scan, text: string, at: number): void {
  if (text === '&lt;' || text === '&gt;' || text === '&amp;' || text === '&quot;' || text === '&apos;') return
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
