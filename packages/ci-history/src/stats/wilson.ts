import { checkCounts } from './counts.ts'

/** The standard normal quantile of 0.975. */
const z = 1.959963984540054

/** The 95 % Wilson score interval of a rate, of `failures` in `runs`; [0, 1] when nothing ran. 0 ≤ failures ≤ runs, else a RangeError. */
export function wilson(failures: number, runs: number): [low: number, high: number] {
  checkCounts(failures, runs)
  if (runs === 0) return [0, 1]
  const rate = failures / runs
  const shrink = 1 + z ** 2 / runs
  const centre = (rate + z ** 2 / (2 * runs)) / shrink
  const half = (z / shrink) * Math.sqrt((rate * (1 - rate)) / runs + z ** 2 / (4 * runs ** 2))
  return [failures === 0 ? 0 : centre - half, failures === runs ? 1 : centre + half]
}
