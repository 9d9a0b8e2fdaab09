import type { Rate } from '../model/subject-report.ts'
import type { Episode, Stratum } from './unexplained.ts'

/** Looked up once, as in `beta.ts`: they are called for each cell. */
const { abs, exp, log, log1p, max } = Math

/** How often one version of the code breaks the subject: nobody knows, so every order of magnitude from `least` on is as likely. */
const breaks = { least: 0.0003, steps: 10 }

/** What fails next is of the same break with a chance of a third after one pass and a ninth after two; after more than so many it is another. */
const mostGap = 5

/** Cells of the rate, and how many standard deviations around it they reach. */
const grid = { cells: 64, reach: 4 }

/**
 * The rate where failures may be a flake's or the code's, beside those that are proven: a mixture of both, by how well each explains them.
 * `mostBroken`: the share of versions of the code that break the subject at most, on the default branch. The lower end stays that of the proof.
 */
export function likelyRate(proven: Rate, strata: readonly Stratum[], mostBroken: number): Rate {
  const open = strata.flatMap(({ episodes }) => episodes).reduce((sum, { tries }) => sum + tries, 0)
  if (open === 0) return proven
  const cells = cellsFor(proven, open)
  const likelihoods = [logOf(proven), ...strata.map((stratum) => logOfStratum(stratum, mostBroken))]
  const logs = cells.map(({ rate }) => likelihoods.reduce((sum, of) => sum + of(rate), 0))
  const top = Math.max(...logs)
  return summed(
    proven,
    cells.map((cell, index) => ({ ...cell, weight: exp((logs[index] ?? 0) - top) }))
  )
}

interface Cell {
  from: number
  rate: number
  to: number
}

/** From what the proof alone says to what all failures together do. Jeffreys' prior is even in the angle whose squared sine is the rate. */
function cellsFor({ failures, runs }: Rate, open: number): Cell[] {
  const angle = (failed: number, of: number, sign: number) =>
    Math.asin(Math.sqrt((failed + 0.5) / (of + 1))) + (sign * grid.reach) / (2 * Math.sqrt(of + 1))
  const low = Math.max(0, angle(failures, runs, -1))
  const high = Math.min(Math.PI / 2, angle(failures + open, runs + open, 1))
  const at = (step: number) => Math.sin(low + ((high - low) * step) / grid.cells) ** 2
  return Array.from({ length: grid.cells }, (_, index) => ({ from: at(index), rate: at(index + 0.5), to: at(index + 1) }))
}

const logOf =
  ({ failures, runs }: Rate) =>
  (rate: number) =>
    failures * log(rate) + (runs - failures) * log1p(-rate)

/** Over all that the share of broken versions may be. */
function logOfStratum({ passes, episodes, alone, mostBroken = 0 }: Stratum, most: number): (rate: number) => number {
  if (episodes.length === 0) return () => 0
  const chains = countedOnce(chainsOf(episodes)).map(({ chain, times }) => ({ times, links: chain.map((one) => linkOf(one, alone)) }))
  const shares = sharesUpTo(max(most, mostBroken))
  return (rate) => {
    const ofOne = log(rate)
    const ofShare = (broken: number) =>
      chains.reduce((sum, { links, times }) => sum + times * logOfChain(links, ofOne, log(broken)), passes * log1p(-broken))
    return shares.map(ofShare).reduce(logSum)
  }
}

/** Episodes that one break may last for. */
function chainsOf(episodes: readonly Episode[]): Episode[][] {
  const chains: Episode[][] = []
  for (const one of episodes) {
    if ((one.gap ?? Number.POSITIVE_INFINITY) <= mostGap) chains.at(-1)?.push(one)
    else chains.push([one])
  }
  return chains
}

/** Most are alike. */
const countedOnce = (chains: readonly Episode[][]): { chain: Episode[]; times: number }[] =>
  [...Map.groupBy(chains, wordOf).values()].flatMap((group) => group.slice(0, 1).map((chain) => ({ chain, times: group.length })))

const wordOf = ([first, ...others]: readonly Episode[]) =>
  [`${first?.tries}/${first?.runs}`, ...others.map(({ tries, runs, gap }) => `${tries}/${runs}/${gap}`)].join()

/** What of an episode is the same whatever the rate is. */
interface Link {
  tries: number
  /** That the break of the episode before goes on after so many passes. */
  again: number
  length: number
}

const linkOf = ({ tries, runs, gap = Number.POSITIVE_INFINITY }: Episode, alone: number): Link => ({
  tries,
  again: -gap * log(3),
  length: logOfLength(runs, alone)
})

/** An episode is so many failures of a flake, or one break of the code: a new one, or that of the episode before. */
function logOfChain(chain: readonly Link[], ofOne: number, anew: number): number {
  let [flake, code] = [0, Number.NEGATIVE_INFINITY]
  for (const { tries, again, length } of chain)
    [flake, code] = [logSum(flake, code) + tries * ofOne, logSum(flake + anew, code + max(anew, again)) + length]
  return logSum(flake, code)
}

const sharesUpTo = (most: number): number[] =>
  Array.from({ length: breaks.steps }, (_, step) => breaks.least * (most / breaks.least) ** (step / (breaks.steps - 1)))

/** The longer it has been broken, the less likely the next run mends it: of what is broken for ten runs, half is for twenty. */
const logOfLength = (runs: number, alone: number) => log(alone) - log((runs * (runs + 1)) / 2)

/** The first of both is finite. */
const logSum = (a: number, b: number) => max(a, b) + log1p(exp(-abs(a - b)))

type Weighed = Cell & { weight: number }

function summed(proven: Rate, cells: readonly Weighed[]): Rate {
  const all = cells.reduce((sum, { weight }) => sum + weight, 0)
  const mean = cells.reduce((sum, { rate, weight }) => sum + rate * weight, 0) / all
  const { failures, runs } = proven
  // So many more failures make the same mean.
  const likely = Math.round((10 * (mean * (runs + 1) - failures - 0.5)) / (1 - mean)) / 10
  return { ...proven, mean, q50: quantileOf(cells, 0.5 * all), q95: quantileOf(cells, 0.95 * all), ...(likely > 0 && { likely }) }
}

/** Within a cell the weight is spread evenly. */
function quantileOf(cells: readonly Weighed[], wanted: number): number {
  let before = 0
  for (const { from, to, weight } of cells) {
    if (before + weight >= wanted) return from + ((to - from) * (wanted - before)) / weight
    before += weight
  }
  return cells.at(-1)?.to ?? 1
}
