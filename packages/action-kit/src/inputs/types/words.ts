import * as z from 'zod/mini'
import { optionalTextField, textField } from '../field.ts'
import { oneOf } from '../issue-text.ts'

const booleans = new Map(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'].map((word) => [word, word.toLowerCase() === 'true']))

/** A boolean of YAML 1.2. */
export function flag() {
  return textField((text, refuse) => booleans.get(text) ?? refuse('must be true or false'))
}

/** One of a few words. */
export function choice<const W extends readonly [string, ...string[]]>(words: W) {
  return z.enum(words, { error: `must be ${oneOf(words)}` })
}

/** Values separated by commas or line breaks, without empty ones; none when unset. */
export function lines({ max = 100 } = {}) {
  return optionalTextField((text, refuse): readonly string[] => {
    const values = splitList(text)
    return values.length > max ? refuse(`must have at most ${max} entries`) : values
  })
}

export function splitList(text: string): string[] {
  const values = text.split(/[\n,]/).map((value) => value.trim())
  return values.filter((value) => value !== '')
}
