import type { FlakeReport } from '../model/report.ts'
import { type Level, levels } from '../model/subject.ts'
import { levelsToFix } from './groups.ts'
import { count, oneIn } from './numbers.ts'

export interface Sight {
  level: Level
  /** `With 41 runs of each, a flake of 1 in 14 or more would have been seen.` */
  words: string
}

/** How small a flake could hide, for each level that was seen. */
export const sightOf = ({ power }: FlakeReport): readonly Sight[] =>
  levels.flatMap((level) => {
    const seen = power[level]
    return seen ? [{ level, words: wordsOf(seen) }] : []
  })

const wordsOf = ({ runs, leastRate }: { runs: number; leastRate: number }): string =>
  runs > 0 && leastRate > 0 && leastRate < 1
    ? `With ${count(runs)} runs of each, a flake of ${oneIn(leastRate)} or more would have been seen; a rarer one may hide.`
    : `${count(runs)} runs of each are too few to see any flake.`

/** Of the most specific level that was seen, for a headline; '' where none was. */
export function flakeOf(report: FlakeReport): string {
  const level = levelsToFix.find((one) => report.power[one] !== undefined)
  return sightOf(report).find((one) => one.level === level)?.words ?? ''
}
