/** The chance that at least `count` of independent events happen, each with a probability of its own: a Poisson-binomial upper tail. */
export function atLeast(count: number, probabilities: readonly number[]): number {
  if (count <= 0) return 1
  // exactly[k]: that k happened so far. What reaches `count` is summed apart, so that a tiny tail keeps its digits.
  let exactly = [1, ...Array.from({ length: count - 1 }, () => 0)]
  let tail = 0
  for (const p of probabilities) {
    tail += (exactly.at(-1) ?? 0) * p
    exactly = exactly.map((chance, k) => chance * (1 - p) + (exactly[k - 1] ?? 0) * p)
  }
  return Math.min(1, tail)
}

/** The latest result of one workflow, to be seen beside those of the others. */
export interface Neighbour {
  /** How often it fails otherwise, from 0 to 1. */
  rate: number
  red: boolean
  sha: string
  /** What its failure says of the infrastructure: the first of `infrastructureSigns`. */
  sign?: string
}

export interface CoFailure {
  red: number
  of: number
  /** The chance that as many or more are red together when nothing connects them. */
  chance: number
  /** Too rare for chance, and no commit that they have in common explains it. */
  suspected: boolean
}

const rare = 1e-4

/** Whether the workflows that are red at one time point to the infrastructure. */
export function coFailure(neighbours: readonly Neighbour[]): CoFailure {
  const red = neighbours.filter((one) => one.red)
  const rates = neighbours.map(({ rate }) => rate)
  const chance = atLeast(red.length, rates)
  return { red: red.length, of: neighbours.length, chance, suspected: chance < rare && (shareSign(red) || differ(red)) }
}

const shareSign = (red: readonly Neighbour[]) => red.every(({ sign }) => sign !== undefined && sign === red[0]?.sign)

const differ = (red: readonly Neighbour[]) => new Set(red.map(({ sha }) => sha)).size > 1
