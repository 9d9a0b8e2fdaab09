import { noises } from './noise.ts'
import type { Pattern } from './rule.ts'
import { rules } from './rules/index.ts'

/** Everything that a line of a log is held against. */
export const patterns: readonly Pattern[] = [...rules, ...noises]
