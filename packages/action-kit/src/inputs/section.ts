import { type Field, type Inputs, isExpression, readField } from './field.ts'

export interface InputSection {
  description: string
  required: boolean
  default?: string
  deprecationMessage?: string
}

/** The `inputs:` section of action.yml. Throws when a field cannot be documented. */
export function inputsSection(inputs: Inputs): Record<string, InputSection> {
  return Object.fromEntries(Object.entries(inputs).map(([name, field]) => [name, sectionOf(name, field)]))
}

function sectionOf(name: string, field: Field): InputSection {
  const { description, default: fallback, deprecated } = field
  if (!description) throw new Error(`Input "${name}" is missing a description`)
  if (fallback !== undefined) checkDefault(name, field, fallback)
  return {
    description,
    required: fallback === undefined && 'complaint' in readField(field, undefined),
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(deprecated ? { deprecationMessage: deprecated } : {})
  }
}

function checkDefault(name: string, field: Field, text: string): void {
  if (text === '') throw new Error(`Input "${name}" has an empty default, which is the same as none: leave it out`)
  if (isExpression(text)) return
  const read = readField(field, text)
  if ('complaint' in read) throw new Error(`Input "${name}" has the default "${text}", which it refuses itself: ${read.complaint}`)
}
