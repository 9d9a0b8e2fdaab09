/** Looked up once, as in `beta.ts`. */
const { POSITIVE_INFINITY } = Number

/** Refuses counts that make no rate: a RangeError unless 0 ≤ part ≤ whole, both finite. */
export function checkCounts(part: number, whole: number): void {
  if (!(part >= 0 && part <= whole && whole < POSITIVE_INFINITY)) throw new RangeError(`${part} of ${whole} is no rate`)
}
