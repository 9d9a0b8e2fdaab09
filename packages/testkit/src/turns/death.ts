import type { Kill } from './turns.ts'

/** A death before or after one of the first effects, by chance. */
export const deathWithin = (effects: number, random: () => number): Kill => ({
  nth: 1 + Math.floor(random() * effects),
  moment: random() < 0.5 ? 'before' : 'after'
})

const moments: readonly Kill['moment'][] = ['before', 'after']

/** Every death there is at the first effects. */
export const deathsAt = (effects: number): readonly Kill[] =>
  Array.from({ length: effects }, (_, index) => moments.map((moment) => ({ nth: index + 1, moment }))).flat()
