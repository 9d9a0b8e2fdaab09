import { changesOf, flipRate } from './flip-rate.ts'
import type { RowResult } from './row-result.ts'

/** How a row of results goes up and down. Shares are from 0 to 1; what is neither good, bad nor flaky is left out. */
export interface TimelineScores {
  runs: number
  /** docs.flakiness.io/concepts/flip-rate */
  flipRate: number
  /** Changes for every run, as Buildkite's test engine counts them. */
  transitionScore: number
  /** Flips to failing for every run, without outages of three and more failures in a row. TestGrid, flipanalyzer.go */
  flipFlakiness: number
  /** The share that passes, less for each change, as Testkube rates a workflow. */
  health: number
}

type Outcome = 'good' | 'bad' | 'flaky'

/** TestGrid takes so many failures in a row for an outage and not for flakes. */
const outage = 3

/** Scores of results in the order of time, from either end. */
export function timelineScores(results: readonly RowResult[]): TimelineScores {
  const outcomes = results.filter((result): result is Outcome => ['good', 'bad', 'flaky'].includes(result))
  const runs = outcomes.length
  const failing = outcomes.map((outcome) => outcome === 'bad')
  const flips = flipRate(failing)
  const passing = failing.filter((one) => !one).length / Math.max(1, runs)
  return {
    runs,
    flipRate: flips,
    transitionScore: changesOf(failing) / Math.max(1, runs),
    flipFlakiness: flipFlakiness(outcomes),
    health: passing * (1 - flips)
  }
}

function flipFlakiness(outcomes: readonly Outcome[]): number {
  const streaks = streakLengths(outcomes)
  const considered = outcomes.filter((_, index) => (streaks[index] ?? 0) < outage)
  // A flake went up and down by itself, and it passed.
  const flips = considered.filter((one, index) => one === 'flaky' || (one === 'bad' && considered[index - 1] !== 'bad'))
  return flips.length / Math.max(1, considered.length)
}

/** For each result how long the streak of failures is that it belongs to; 0 for none. */
function streakLengths(outcomes: readonly Outcome[]): number[] {
  const lengths = outcomes.map(() => 0)
  for (let start = 0, end = 0; start < outcomes.length; start = end + 1) {
    for (end = start; outcomes[end] === 'bad'; ) end += 1
    lengths.fill(end - start, start, end)
  }
  return lengths
}
