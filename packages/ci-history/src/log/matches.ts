import { prefiltered } from './prefilter.ts'
import literals from './required-literals.generated.json' with { type: 'json' }

export const matches = prefiltered(literals)
