import type { FlakeReport } from '../model/report.ts'
import { type Level, levels } from '../model/subject.ts'
import { levelsToFix } from './groups.ts'
import { count, oneIn, triesWords } from './numbers.ts'

export interface Sight {
  levels: readonly Level[]
  /** `With 41 tries of each, a flake of 1 in 14 or more would have shown itself (95 % sure); a rarer one may hide.` */
  words: string
}

/** How small a flake could hide: levels of which the same can be said are together. */
export function sightOf({ power }: FlakeReport): readonly Sight[] {
  const seen = levels.flatMap((level) => (power[level] ? [{ level, words: wordsOf(power[level]) }] : []))
  const groups = Map.groupBy(seen, ({ words }) => words)
  return [...groups].map(([words, own]) => ({ levels: own.map(({ level }) => level), words }))
}

const wordsOf = ({ runs, leastRate }: { runs: number; leastRate: number }): string =>
  runs > 0 && leastRate > 0 && leastRate <= 0.5
    ? `With ${count(runs)} tries of each, a flake of ${oneIn(leastRate)} or more would have shown itself (95 % sure); a rarer one may hide.`
    : `${triesWords(runs)} of each ${runs === 1 ? 'is' : 'are'} too few to see any flake.`

/** Of the most specific level that was seen, for a headline; '' where none was. */
export function sightWords({ power }: FlakeReport): string {
  const level = levelsToFix.find((one) => power[one] !== undefined)
  const seen = level && power[level]
  return seen ? wordsOf(seen) : ''
}
