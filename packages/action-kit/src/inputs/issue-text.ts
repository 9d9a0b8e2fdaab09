import type * as z from 'zod/mini'

// zod/mini brings no texts of its own: without a message of the schema it says "Invalid input".
const generic = 'Invalid input'

/** What is wrong, in words, without the value. */
export function issueText(issue: z.core.$ZodIssue): string {
  return issue.message === generic ? wordsFor(issue) : issue.message
}

function wordsFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `must be ${oneOf(issue.values.map(String))}`
    case 'unrecognized_keys':
      return `must not have ${issue.keys.map((key) => `"${key}"`).join(', ')}`
    case 'too_small':
      return issue.minimum === 1 && units[issue.origin]
        ? 'must not be empty'
        : `must be ${sizeOf(issue.origin, `at least ${issue.minimum}`)}`
    case 'too_big':
      return `must be ${sizeOf(issue.origin, `at most ${issue.maximum}`)}`
    case 'invalid_union':
      return alternatives(issue)
    case 'invalid_format':
      return `must be a valid ${issue.format}`
    default:
      return 'is not valid'
  }
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  null: 'empty'
}

const units: Record<string, string> = { string: ' characters long', array: ' entries long', set: ' entries long' }

const sizeOf = (origin: string, bound: string) => `${bound}${units[origin] ?? ''}`

/** `one of a, b, c`. */
export function oneOf(words: readonly string[]): string {
  return words.length === 1 ? String(words[0]) : `one of ${words.join(', ')}`
}

function alternatives(issue: z.core.$ZodIssueInvalidUnion): string {
  const texts = issue.errors.flatMap((branch) => branch.slice(0, 1).map(issueText))
  return [...new Set(texts)].join(' or ').replaceAll(' or must be ', ' or ') || 'is not valid'
}
