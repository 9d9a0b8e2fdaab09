import type { Stretches } from './stretches.ts'

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

/** Places of a history, the first included, the last excluded. */
export type Range = readonly [from: number, to: number]

export interface Cut {
  cut: number
  gain: number
}

/** For each place within the range, how much better it explains the results to cut there than not to. */
export function gains({ logLikelihood }: Stretches, [from, to]: Range): Cut[] {
  const whole = logLikelihood(from, to)
  return Array.from({ length: to - from - 1 }, (_, index) => {
    const cut = from + 1 + index
    return { cut, gain: logLikelihood(from, cut) + logLikelihood(cut, to) - whole }
  })
}

/** What a cut within the range says, and how sure it is that it belongs there. */
export function splitOf(stretches: Stretches, range: Range, cut: number): Split {
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
