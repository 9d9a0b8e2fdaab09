import { type Cut, gains, type Range, type Split, splitOf } from './split.ts'
import { type Observation, type Priors, type Stretches, stretchesOf } from './stretches.ts'

export interface ChangePointOptions extends Priors {
  /** How likely a change is at a position before any result is seen. 0.01 by default, which suits histories of some hundred runs. */
  likelihood?: number
}

/** A stretch of results with one rate; positions are inclusive. */
interface Segment {
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

/** The first of the best, as in LUCI. */
function bestCut(stretches: Stretches, range: Range): Cut | undefined {
  return gains(stretches, range).reduce<Cut | undefined>((best, one) => (best && best.gain >= one.gain ? best : one), undefined)
}

function segmentOf({ positions, counts }: Stretches, [from, to]: Range): Segment {
  const { runs, failures } = counts(from, to)
  return { from: positions[from] ?? Number.NaN, to: positions[to - 1] ?? Number.NaN, runs, failures }
}
