/** A text made ready to be compared with many others. */
export interface Comparable {
  text: string
  bytes: Uint8Array
  ngrams: readonly number[]
}

const buckets = 64

export function comparable(text: string): Comparable {
  const bytes = new TextEncoder().encode(text)
  return { text, bytes, ngrams: ngramCounts(bytes) }
}

/** How often four bytes in a row fall into each of 64 buckets, by their CRC-32. */
function ngramCounts(bytes: Uint8Array): number[] {
  const { crc32 } = process.getBuiltinModule('node:zlib')
  const counts = Array.from({ length: buckets }, () => 0)
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    const bucket = crc32(bytes.subarray(at, at + 4)) & (buckets - 1)
    counts[bucket] = (counts[bucket] ?? 0) + 1
  }
  return counts
}

/** A lower bound of the edit distance, found at once: an edit changes four 4-grams at most. */
export function ngramDistance(a: Comparable, b: Comparable): number {
  return Math.floor(a.ngrams.reduce((sum, count, bucket) => sum + Math.abs(count - (b.ngrams[bucket] ?? 0)), 0) / 4)
}

/** Texts are alike below this many edits: a tenth of their mean length. */
export const alikeLimit = (a: Comparable, b: Comparable): number => Math.floor((a.bytes.length + b.bytes.length) / 20)

/** Whether two texts are nearly the same. Short ones have to be equal: a tenth of them is no word. */
export function alike(a: Comparable, b: Comparable): boolean {
  if (a.text === b.text) return true
  const limit = alikeLimit(a, b)
  return limit > 1 && ngramDistance(a, b) <= limit && editDistance(a.bytes, b.bytes, limit) < limit
}

/**
 * How many bytes to insert, drop or replace; Infinity for more than `most`. By furthest-reaching diagonals (Ukkonen 1985): its time
 * grows with the length and the square of the distance, and not with the square of the length.
 */
export function editDistance(a: Uint8Array, b: Uint8Array, most = Math.max(a.length, b.length)): number {
  const goal = a.length - b.length
  if (Math.abs(goal) > most) return Number.POSITIVE_INFINITY
  // How far into `a` so many edits lead where `a` is ahead of `b` by the index less `most + 1`.
  let reach = new Int32Array(2 * most + 3).fill(unreached)
  for (let edits = 0; edits <= most; edits += 1) {
    reach = furtherReach(a, b, reach, { edits, most })
    if (reach[goal + most + 1] === a.length) return edits
  }
  return Number.POSITIVE_INFINITY
}

const unreached = -2

function furtherReach(a: Uint8Array, b: Uint8Array, reach: Int32Array, { edits, most }: { edits: number; most: number }) {
  const further = new Int32Array(reach.length).fill(unreached)
  const at = (index: number) => reach[index] ?? unreached
  for (let ahead = Math.max(-edits, -b.length); ahead <= Math.min(edits, a.length); ahead += 1) {
    const index = ahead + most + 1
    const start = edits === 0 ? 0 : Math.max(at(index) + 1, at(index - 1) + 1, at(index + 1))
    further[index] = matchFrom(a, b, Math.min(start, a.length, b.length + ahead), ahead)
  }
  return further
}

/** Past what is equal from there on. */
function matchFrom(a: Uint8Array, b: Uint8Array, start: number, ahead: number): number {
  let at = start
  while (at < a.length && at - ahead < b.length && a[at] === b[at - ahead]) at += 1
  return at
}
