import { isUtf8 } from 'node:buffer'
import { lengthOf, wholeEnd } from './characters.ts'

/** What `Wrong` says of bytes that no text has. */
export const notUtf8 = 'bytes that are no UTF-8'

const nothing = new Uint8Array(0)

export interface Wrong {
  /** In the piece; below 0 in the one before. */
  at: number
  words: string
}

/**
 * Looks at the bytes of a document piece by piece for some that are no UTF-8, or no character of XML. A character that the end of the document
 * cuts is not told: it stands where no text is allowed.
 */
export function utf8Check(): (piece: Uint8Array) => Wrong | undefined {
  let rest = nothing
  return (piece) => {
    const before = rest.length
    const bytes = before === 0 ? piece : Buffer.concat([rest, piece])
    const end = wholeEnd(bytes, 0, bytes.length)
    rest = end === bytes.length ? nothing : Uint8Array.from(bytes.subarray(end))
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, end)
    if (!isUtf8(whole)) return { at: firstWrong(whole) - before, words: notUtf8 }
    const odd = noCharacter(whole)
    return odd === -1 ? undefined : { at: odd - before, words: 'U+FFFE or U+FFFF, which are no characters' }
  }
}

const begin = Buffer.of(0xef, 0xbf)

/** Where U+FFFE or U+FFFF is: EF BF BE and EF BF BF. */
function noCharacter(bytes: Buffer): number {
  let at = bytes.indexOf(begin)
  while (at !== -1 && (bytes[at + 2] ?? 0) < 0xbe) at = bytes.indexOf(begin, at + 3)
  return at
}

/** By halves while there are many bytes: what is wrong is in the first half that is not right up to a whole character. */
function firstWrong(bytes: Uint8Array): number {
  let [from, to] = [0, bytes.length]
  while (to - from > 8) {
    const middle = wholeEnd(bytes, from, (from + to) >> 1)
    if (isUtf8(bytes.subarray(from, middle))) from = middle
    else to = middle
  }
  while (from < to && isUtf8(bytes.subarray(from, from + lengthOf(bytes[from])))) from += lengthOf(bytes[from])
  return from
}
