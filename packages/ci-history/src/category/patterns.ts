import type { Pattern } from '../log/rule.ts'
import { type Category, categoryNames } from './family.ts'
import { families } from './table.ts'

interface CategoryPattern extends Pattern {
  category: Category
}

/** Everything that a line is held against to know what it is about, in the order in which it is. */
export const patterns: readonly CategoryPattern[] = categoryNames.flatMap((name) =>
  name === 'unknown'
    ? []
    : Object.entries(families[name]).map(([rule, pattern]) => ({ name: `${name}: ${rule}`, pattern, category: { name, rule } }))
)
