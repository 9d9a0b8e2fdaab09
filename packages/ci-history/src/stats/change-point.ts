import { type Observation, type Priors, type Stretches, stretchesOf } from './stretches.ts'

export interface ChangePointOptions extends Priors {
  /** How likely a change is at a position before any result is seen. 0.01 by default, which suits histories of some hundred runs. */
  likelihood?: number
}

/** A place where the rate changed, or would have. */
export interface Split {
  /** The first position of the new rate, and the last of the old one. */
  position: number
  before: number
  /** How much better two rates explain the results than one: a difference of log-likelihoods. */
  gain: number
  /** How likely the change is at each position, given that there is exactly one; the sum is 1. */
  posterior: readonly { position: number; probability: number }[]
  /** The change is after the one position and not after the other, with a probability of 99 %. */
  interval: { after: number; upTo: number }
}

/** A stretch of results with one rate; positions are inclusive. */
export interface Segment {
  from: number
  to: number
  runs: number
  failures: number
}

export interface ChangePoints {
  /** Oldest first, one more than splits; none without observations. */
  segments: readonly Segment[]
  /** Each judged between its neighbours. */
  splits: readonly Split[]
}

type Range = readonly [from: number, to: number]

/**
 * Where the failure rate of a history changed; oldest first. Observations at one position are never torn apart.
 * The Bayesian method of LUCI: luci-go, analysis/internal/changepoints/bayesian.
 */
export function changePoints(history: readonly Observation[], { likelihood = 0.01, ...priors }: ChangePointOptions = {}): ChangePoints {
  const stretches = stretchesOf(history, priors)
  if (history.length === 0) return { segments: [], splits: [] }
  const cuts = cutsOf(stretches, -Math.log(likelihood))
  const bounds = [0, ...cuts, stretches.positions.length]
  const ranges = bounds.slice(1).map((to, index): Range => [bounds[index] ?? 0, to])
  return {
    segments: ranges.map((range) => segmentOf(stretches, range)),
    splits: cuts.map((cut, index) => splitOf(stretches, [bounds[index] ?? 0, bounds[index + 2] ?? cut], cut))
  }
}

/** The best split of a whole history into two, be it worth one or not; absent for fewer than two positions. */
export function bestSplit(history: readonly Observation[], priors: Priors = {}): Split | undefined {
  const stretches = stretchesOf(history, priors)
  const all: Range = [0, stretches.positions.length]
  const best = bestCut(stretches, all)
  return best && splitOf(stretches, all, best.cut)
}

/** The places to cut at, in order. A list of ranges and no recursion, for a history may be cut at every place. */
function cutsOf(stretches: Stretches, leastGain: number): number[] {
  const open: Range[] = [[0, stretches.positions.length]]
  const cuts: number[] = []
  for (let range = open.pop(); range; range = open.pop()) {
    const best = bestCut(stretches, range)
    if (!best || best.gain <= leastGain) continue
    cuts.push(best.cut)
    open.push([range[0], best.cut], [best.cut, range[1]])
  }
  return cuts.toSorted((a, b) => a - b)
}

interface Cut {
  cut: number
  gain: number
}

/** The first of the best, as in LUCI. */
function bestCut(stretches: Stretches, range: Range): Cut | undefined {
  return gains(stretches, range).reduce<Cut | undefined>((best, one) => (best && best.gain >= one.gain ? best : one), undefined)
}

/** For each place within the range, how much better it explains the results to cut there than not to. */
function gains({ logLikelihood }: Stretches, [from, to]: Range): Cut[] {
  const whole = logLikelihood(from, to)
  return Array.from({ length: to - from - 1 }, (_, index) => {
    const cut = from + 1 + index
    return { cut, gain: logLikelihood(from, cut) + logLikelihood(cut, to) - whole }
  })
}

function splitOf(stretches: Stretches, range: Range, cut: number): Split {
  const position = (place: number) => stretches.positions[place] ?? Number.NaN
  const all = gains(stretches, range)
  const posterior = softmax(all.map(({ gain }) => gain)).map((probability, index) => ({
    position: position(range[0] + 1 + index),
    probability
  }))
  const passing = (share: number) => range[0] + 1 + quantileIndex(posterior, share)
  return {
    position: position(cut),
    before: position(cut - 1),
    gain: all[cut - range[0] - 1]?.gain ?? 0,
    posterior,
    interval: { after: position(passing(0.005) - 1), upTo: position(passing(0.995)) }
  }
}

/** Logarithms of weights as shares of 1. */
function softmax(logs: readonly number[]): number[] {
  const highest = logs.reduce((high, log) => Math.max(high, log), Number.NEGATIVE_INFINITY)
  const weights = logs.map((log) => Math.exp(log - highest))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

function quantileIndex(posterior: Split['posterior'], share: number): number {
  let sum = 0
  return posterior.findIndex(({ probability }) => {
    sum += probability
    return sum >= share
  })
}

function segmentOf({ positions, counts }: Stretches, [from, to]: Range): Segment {
  const { runs, failures } = counts(from, to)
  return { from: positions[from] ?? Number.NaN, to: positions[to - 1] ?? Number.NaN, runs, failures }
}
