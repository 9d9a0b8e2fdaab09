import { isUtf8 } from 'node:buffer'
import { lengthOf, wholeEnd } from './characters.ts'

const nothing = new Uint8Array(0)

/**
 * Looks at the bytes of a document piece by piece for some that are no UTF-8, and tells where in the piece: below 0 in the one before.
 * A character that the end of the document cuts is not told: it stands where no text is allowed.
 */
export function utf8Check(): (piece: Uint8Array) => number | undefined {
  let rest = nothing
  return (piece) => {
    const before = rest.length
    const bytes = before === 0 ? piece : Buffer.concat([rest, piece])
    const end = wholeEnd(bytes, 0, bytes.length)
    rest = end === bytes.length ? nothing : Uint8Array.from(bytes.subarray(end))
    const whole = bytes.subarray(0, end)
    return isUtf8(whole) ? undefined : firstWrong(whole) - before
  }
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
