import { ascii, isForbidden } from './bytes.ts'
import { remark } from './remark.ts'
import type { Scan } from './scan.ts'

/** Every byte of the four that is below a space sets the highest bit of its own, and some others may: then they are looked at one by one. */
const belowSpace = (word: number): boolean => ((word - 0x20202020) & ~word & 0x80808080) !== 0

/** Remarks on a control code in what is skipped without a look at its characters: four bytes at a time. */
export function checkCharacters(scan: Scan, from: number, to: number): void {
  if (scan.remark !== undefined) return
  const { bytes, words } = scan.window
  const firstWhole = Math.min(to, (from + 3) & ~3)
  if (checkEach(scan, bytes, from, firstWhole)) return
  let at = firstWhole
  for (; at + 4 <= to; at += 4) if (belowSpace(words[at >> 2] as number) && checkEach(scan, bytes, at, at + 4)) return
  checkEach(scan, bytes, at, to)
}

function checkEach(scan: Scan, bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number
    if (byte < ascii.space && isForbidden(byte)) {
      forbidden(scan, at)
      return true
    }
  }
  return false
}

export function forbidden(scan: Scan, at: number): void {
  if (scan.remark !== undefined) return
  const code = (scan.window.bytes[at] as number).toString(16).toUpperCase().padStart(4, '0')
  remark(scan, at, `the control character U+${code} is not allowed in XML`)
}

/** The last place at or before `to` where no character is cut. */
export function wholeEnd(bytes: Uint8Array, from: number, to: number): number {
  for (let at = to - 1; at >= from && at >= to - 3; at -= 1) {
    const byte = bytes[at] as number
    if (byte < 0x80) return to
    if (byte >= 0xc0) return at + lengthOf(byte) > to ? at : to
  }
  return to
}

/** How many bytes a character has that begins so. */
export const lengthOf = (byte = 0): number => (byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4)
