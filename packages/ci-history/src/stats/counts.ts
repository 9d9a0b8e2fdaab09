/** Refuses counts that make no rate: a RangeError unless 0 ≤ part ≤ whole, both finite. */
export function checkCounts(part: number, whole: number): void {
  if (!(part >= 0 && part <= whole && whole < Number.POSITIVE_INFINITY)) throw new RangeError(`${part} of ${whole} is no rate`)
}
