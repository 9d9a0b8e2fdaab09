import type { Rule } from '../rule.ts'
import { compilerRules } from './compilers.ts'
import { genericRules } from './generic.ts'
import { platformRules } from './platform.ts'
import { testRules } from './tests.ts'
import { toolRules } from './tools.ts'

/** Every shape, best score first: the first that matches is the best. */
export const rules: readonly Rule[] = [...testRules, ...compilerRules, ...toolRules, ...platformRules, ...genericRules].toSorted(
  (a, b) => b.score - a.score
)
