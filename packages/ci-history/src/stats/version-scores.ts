import { flipRate } from './flip-rate.ts'

/** Two scores of flakiness, each from 0 to 1. */
export interface VersionScore {
  /** How undecided the outcome is, in bits. */
  entropy: number
  flipRate: number
}

/** Whether each run of one version passed, in the order of time. */
export type Outcomes = readonly boolean[]

/** The score of the runs of one version. Entropy is 0 for a single run: it needs versions that ran more than once. */
export function versionScore(outcomes: Outcomes): VersionScore {
  const share = outcomes.filter(Boolean).length / Math.max(1, outcomes.length)
  return { entropy: bits(share) + bits(1 - share), flipRate: flipRate(outcomes) }
}

const bits = (share: number) => (share === 0 ? 0 : -share * Math.log2(share))

/** Every version counts the same. "Modeling and Ranking Flaky Tests at Apple", ICSE-SEIP 2020. */
export const meanScore = (versions: readonly Outcomes[]): VersionScore => weightedScore(versions, 0)

/** The newest version counts most, each older one less by `decay`, from 0 to 1. Oldest first; of no versions, 0. */
export function weightedScore(versions: readonly Outcomes[], decay = 0.1): VersionScore {
  const weights = versions.map((_, index) => (1 - decay) ** (versions.length - 1 - index))
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const scores = versions.map(versionScore)
  const mean = (name: keyof VersionScore) => scores.reduce((sum, score, index) => sum + (weights[index] ?? 0) * score[name], 0) / total
  return { entropy: mean('entropy'), flipRate: mean('flipRate') }
}
