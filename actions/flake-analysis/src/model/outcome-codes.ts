import { type Outcome, outcomes } from './sighting.ts'

/** What became of a subject in each execution of its sheet, one code for each: 0 where it has no outcome. */
export type Codes = Uint8Array

export const codeOf: Readonly<Record<Outcome, number>> = { pass: 1, fail: 2, flaky: 3 }
export const outcomeOf: readonly (Outcome | undefined)[] = [undefined, ...outcomes]

/** Two bits for each code, four in a byte, the first in the lowest bits. */
export function bitsOf(codes: Codes): Uint8Array {
  const bits = new Uint8Array(Math.ceil(codes.length / 4))
  // By hand: a track of each of tens of thousands of subjects is made of them.
  for (let at = 0; at < codes.length; at += 1) bits[at >> 2] = (bits[at >> 2] ?? 0) | ((codes[at] ?? 0) << ((at & 3) * 2))
  return bits
}

/** 0 behind the end. */
export const codeAt = (bits: Uint8Array, index: number): number => ((bits[index >> 2] ?? 0) >> ((index & 3) * 2)) & 3

/** Writes one code; the bits have to reach so far. */
export function setCode(bits: Uint8Array, index: number, code: number): void {
  const shift = (index & 3) * 2
  bits[index >> 2] = ((bits[index >> 2] ?? 0) & ~(3 << shift)) | (code << shift)
}
