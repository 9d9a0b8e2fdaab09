import type { Beta } from './beta.ts'

/**
 * The log-likelihood of one sequence of `runs` results with `failures` among them, when their common rate is only known as `prior`.
 * Good for whole numbers with 0 ≤ failures ≤ runs ≤ most; a RangeError for others.
 */
export function logLikelihood(prior: Beta, most: number): (failures: number, runs: number) => number {
  const failing = logRising(prior.alpha, most)
  const passing = logRising(prior.beta, most)
  const all = logRising(prior.alpha + prior.beta, most)
  return (failures, runs) => {
    if (runs > most) throw new RangeError(`${runs} runs; the likelihood was made for up to ${most}`)
    return at(failing, failures) + at(passing, runs - failures) - at(all, runs)
  }
}

const rising = new Map<number, Float64Array>()

/** ln Γ(x + k) − ln Γ(x) for k from 0 to `most`: the differences that the likelihood is made of, so that no Γ is left to compute. Kept, for thousands of histories ask for the same. */
function logRising(x: number, most: number): Float64Array {
  const known = rising.get(x)
  if (known && known.length > most) return known.subarray(0, most + 1)
  const sums = new Float64Array(most + 1)
  for (let k = 1; k <= most; k += 1) sums[k] = at(sums, k - 1) + Math.log(x + k - 1)
  rising.set(x, sums)
  return sums
}

function at(sums: Float64Array, k: number): number {
  const sum = sums[k]
  if (sum === undefined) throw new RangeError(`${k} is no count of up to ${sums.length - 1}`)
  return sum
}
