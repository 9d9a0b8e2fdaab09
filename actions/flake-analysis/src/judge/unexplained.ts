import type { Rate } from '../model/subject-report.ts'
import type { Facts } from './facts.ts'
import type { Sample } from './regime.ts'
import { isFail, isPass, type Seen } from './seen.ts'
import { isOnDefault } from './verdict.ts'

/** Tries that failed together, and that nothing contradicts: each by chance, or all by one break of the code. */
export interface Episode {
  tries: number
  /** How many runs the code would have been broken for. */
  runs: number
  /** Where one break may be seen again: passes since the episode before, on any branch. */
  gap?: number
}

/** Where code breaks equally often. */
export interface Stratum {
  passes: number
  /** How much of what is broken fails one run and no more, before another passes. */
  alone: number
  /** The share of versions of the code that are broken at most, where that is more than for the subject alone. */
  mostBroken?: number
  episodes: readonly Episode[]
}

/**
 * The failures since the rate last changed that `proven` does not count: of the default branch, and of everywhere else, where code breaks
 * more often, and where a pull request that works passes between two pushes of one that does not.
 */
export function unexplainedOf({ counted, regime: { samples } }: Facts, proven: Rate): Stratum[] {
  const first = samples[0]?.seen.index ?? Number.POSITIVE_INFINITY
  const since = counted.filter(({ index }) => index >= first)
  const found = new Set(samples.flatMap(({ seen, finding }) => (finding ? [seen.index] : [])))
  const isOpen = (seen: Seen) => isFail(seen) && !found.has(seen.index)
  const passes = samples.filter(({ finding }) => !finding).map(({ seen }) => seen)
  return [
    {
      passes: passes.filter(isOnDefault).length,
      alone: 0.5,
      episodes: [...streaksOf(since.filter(isOnDefault), isOpen).map(episodeOf), ...aloneOf(samples, proven)]
    },
    {
      passes: passes.filter((seen) => !isOnDefault(seen)).length,
      alone: 1,
      mostBroken: 0.3,
      episodes: withGaps(
        streaksOf(
          since.filter((seen) => !isOnDefault(seen)),
          isOpen
        ),
        since
      )
    }
  ]
}

/** Between two passes all that fails may be one break. */
function streaksOf(branch: readonly Seen[], isOpen: (seen: Seen) => boolean): Seen[][] {
  const streaks: Seen[][] = [[]]
  for (const seen of branch) {
    if (isPass(seen)) streaks.push([])
    else if (isOpen(seen)) streaks.at(-1)?.push(seen)
  }
  return streaks.filter(({ length }) => length > 0)
}

/** A pull request that does not work is pushed again while others pass: what fails soon after may be the same break. */
function withGaps(streaks: readonly Seen[][], all: readonly Seen[]): Episode[] {
  let passes = 0
  const before = new Map(all.map((seen) => [seen.index, isPass(seen) ? passes++ : passes]))
  const passesBefore = (seen: Seen | undefined) => before.get(seen?.index ?? -1) ?? Number.NEGATIVE_INFINITY
  return streaks.map((streak, index) => ({ ...episodeOf(streak), gap: passesBefore(streak[0]) - passesBefore(streaks[index - 1]?.at(-1)) }))
}

const episodeOf = (streak: readonly Seen[]): Episode => ({
  tries: streak.length,
  runs: new Set(streak.map(({ execution }) => execution.run)).size
})

/** Isolated failures, unless they count as proof. */
function aloneOf(samples: readonly Sample[], proven: Rate): Episode[] {
  const findings = samples.filter(({ finding }) => finding)
  const isolated = findings.filter(({ finding }) => finding?.tier === 'T4')
  return findings.length > proven.failures ? isolated.map(() => ({ tries: 1, runs: 1 })) : []
}
