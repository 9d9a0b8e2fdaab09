import type * as z from 'zod/mini'
import { nearest } from '../nearest.ts'
import type { Path, Written } from './document.ts'
import { hint, type Problem, shown } from './problem.ts'

type Issue = z.core.$ZodIssue

/** What the schema refuses, in words and at the place where it was written. */
export const problemsOf = (issues: readonly Issue[], written: Written): readonly Problem[] =>
  issues.flatMap((issue) => (issue.code === 'invalid_union' ? ofUnion(issue, written) : ofIssue(issue, written)))

/** A value that may be of several kinds: what counts is the kind it was meant to be, which is the one whose own type fits. */
function ofUnion(issue: z.core.$ZodIssueInvalidUnion, written: Written): readonly Problem[] {
  if (hasWords(issue)) return ofIssue(issue, written)
  const meant = issue.errors.find((branch) => branch.every(({ path }) => path.length > 0)) ?? issue.errors.find(fits) ?? issue.errors[0]
  if (!meant) return ofIssue(issue, written)
  return problemsOf(
    meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
    written
  )
}

const fits = (branch: readonly Issue[]) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0)

function ofIssue(issue: Issue, written: Written): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, written)
  const value = valueAt(written.value, issue.path)
  if (value === undefined) return [{ offset: written.keyOffset(issue.path), what: `${named(issue.path)} is missing${options(issue)}` }]
  if (issue.code === 'invalid_key')
    return [{ offset: written.keyOffset(issue.path), what: `the name ${named(issue.path)} ${issue.issues[0]?.message ?? 'is not valid'}` }]
  return [{ offset: written.valueOffset(issue.path), what: `${named(issue.path)} ${refusal(issue, value)}` }]
}

/** `section` wrote one line for each unknown key. */
const unknownKeys = ({ keys, path, message }: z.core.$ZodIssueUnrecognizedKeys, written: Written): readonly Problem[] =>
  message.split('\n').map((what, index) => ({ offset: written.keyOffset([...path, keys[index] ?? '']), what }))

const hasWords = ({ message }: Issue) => message !== 'Invalid input'

function refusal(issue: Issue, value: unknown): string {
  if (hasWords(issue)) return issue.code === 'invalid_type' ? `${issue.message}, not ${shown(value)}` : issue.message
  const known = knownWords(issue)
  if (known.length > 0) {
    const guess = typeof value === 'string' ? nearest(value, known) : undefined
    return `must be ${anyOf(known)}, not ${shown(value)}${hint(guess)}`
  }
  return issue.code === 'invalid_type'
    ? `must be ${kinds[issue.expected] ?? issue.expected}, not ${shown(value)}`
    : `is not valid: ${shown(value)}`
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  number: 'a number',
  boolean: 'true or false'
}

function knownWords(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  if (issue.code === 'invalid_union') return ('options' in issue ? (issue.options ?? []) : []).map(String)
  return []
}

const options = (issue: Issue) => (knownWords(issue).length > 0 ? `; it must be ${anyOf(knownWords(issue))}` : '')

const anyOf = (known: readonly string[]) => (known.length === 1 ? known[0] : `one of ${known.join(', ')}`)

/** `routes[2].to`. */
function named(path: Path): string {
  if (path.length === 0) return 'the file'
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${plainKey(String(key))}`)).join('')
}

const plainKey = (key: string) => (/^[\w-]{1,64}$/.test(key) ? key : shown(key))

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce(
    (found: unknown, key) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, key) ? (found as Record<PropertyKey, unknown>)[key] : undefined,
    value
  )
