import * as z from 'zod/mini'
import { factsOf, type InputFacts, type Inputs, isExpression } from './field.ts'

export interface InputSection {
  description: string
  required: boolean
  default?: string
  deprecationMessage?: string
}

/** The `inputs:` section of action.yml for a schema. Throws when a field cannot be documented. */
export function inputsSection(schema: Inputs): Record<string, InputSection> {
  return Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, sectionOf(name, field, factsOf(schema, name))]))
}

function sectionOf(name: string, field: z.core.$ZodType, facts: InputFacts | undefined): InputSection {
  if (!facts?.description) throw new Error(`Input "${name}" is missing a description: wrap its schema in input(…)`)
  const { description, default: fallback, deprecated } = facts
  if (fallback !== undefined) checkDefault(name, field, fallback)
  return {
    description,
    required: fallback === undefined && !z.safeParse(field, undefined).success,
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(deprecated ? { deprecationMessage: deprecated } : {})
  }
}

function checkDefault(name: string, field: z.core.$ZodType, text: string): void {
  if (text === '') throw new Error(`Input "${name}" has an empty default, which is the same as none: leave it out`)
  if (isExpression(text) || z.safeParse(field, text).success) return
  throw new Error(`Input "${name}" has the default "${text}", which its own schema refuses`)
}
