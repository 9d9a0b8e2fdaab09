import type * as z from 'zod/mini'
import { nearest } from '../nearest.ts'
import { plural } from '../text/plural.ts'
import { hint, shown } from './problem.ts'

export type Issue = z.core.$ZodIssue

/** zod/mini brings no texts: this one it gives where the schema has none of its own. */
const noWords = 'Invalid input'

export const hasWords = ({ message }: Pick<Issue, 'message'>) => message !== noWords

/** What is wrong with a value, to go after its name: `must be text, not 3`. */
export function refusal(issue: Issue, value: unknown): string {
  if (hasWords(issue)) return issue.code === 'invalid_type' ? `${issue.message}, not ${shown(value)}` : issue.message
  const known = knownWords(issue)
  if (known.length > 0) {
    const guess = typeof value === 'string' ? nearest(value, known) : undefined
    return `must be ${anyOf(known)}, not ${shown(value)}${hint(guess)}`
  }
  if (isEmpty(issue)) return 'must not be empty'
  const wanted = demand(issue)
  return wanted === undefined ? `is not valid: ${shown(value)}` : `must be ${wanted}, not ${shown(value)}`
}

/** What goes after `must be`; absent where the issue does not say. */
function demand(issue: Issue): string | undefined {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected
  if (issue.code === 'too_small') return sized(issue.origin, 'at least', issue.minimum)
  if (issue.code === 'too_big') return sized(issue.origin, 'at most', issue.maximum)
  if (issue.code === 'invalid_format') return `a valid ${issue.format}`
  return issue.code === 'invalid_union' ? alternatives(issue) : undefined
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a map',
  record: 'a map',
  array: 'a list',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  null: 'empty'
}

const sized = (origin: string, bound: string, limit: number | bigint) =>
  `${bound} ${units[origin] === undefined ? limit : `${plural(Number(limit), units[origin])} long`}`

const isEmpty = (issue: Issue) => issue.code === 'too_small' && issue.minimum === 1 && units[issue.origin] !== undefined

const units: Readonly<Record<string, string>> = { string: 'character', array: 'item' }

function alternatives({ errors }: z.core.$ZodIssueInvalidUnion): string | undefined {
  const demands = errors.flatMap(([first]) => (first ? [hasWords(first) ? /^must be (.+)/.exec(first.message)?.[1] : demand(first)] : []))
  return demands.every((each) => each !== undefined) ? [...new Set(demands)].join(' or ') || undefined : undefined
}

/** The words that a value may be, where there are few enough to be listed by the schema. */
export function knownWords(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options ?? []).map(String) : []
}

export const anyOf = (known: readonly string[]) => (known.length === 1 ? `${known[0]}` : `one of ${known.join(', ')}`)

/** Each unknown key is compared with every known one. */
const mostUnknownKeys = 100

function unknownKey(key: string, schema: Schema | undefined): string {
  const known = keysOf(schema)
  const owners = ownersOf(key, schema)
  const belongs =
    owners.length > 0 && owners.length <= mostOwners ? ` (it belongs under ${owners.map((one) => shown(one)).join(' or ')})` : ''
  return `unknown key ${shown(key)}${belongs || hint(nearest(key, known), known)}`
}

/** A key that many know says nothing of where it was meant to stand. */
const mostOwners = 2

/** The keys whose maps know it: `expect` for `status`. */
const ownersOf = (key: string, schema: Schema | undefined): readonly string[] =>
  Object.entries(definition(schema).shape ?? {}).flatMap(([owner, inner]) => (keysOf(within(inner)).includes(key) ? [owner] : []))

/** What a value has to be before it is made into something else, where it is given. */
function within(schema: Schema | undefined): Schema | undefined {
  const { innerType, in: from } = definition(schema)
  const inner = innerType ?? from
  return inner === undefined ? schema : within(inner)
}

/** For `safeParse`: a line for each key that a strict object does not know. Only there is the object still at hand. */
export function unknownKeys(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined
  return issue.keys
    .slice(0, mostUnknownKeys)
    .map((key) => unknownKey(key, issue.inst))
    .join('\n')
}

/** A strict object knows the keys of its shape, a record of an enum the words of the enum. */
interface Definition {
  shape?: Readonly<Record<string, Schema>>
  keyType?: { _zod: { def: { entries?: object } } }
  /** Of what may be left out. */
  innerType?: Schema
  /** Of what is made into something else. */
  in?: Schema
}

interface Schema {
  _zod: { def: unknown }
}

const definition = (schema: Schema | undefined): Definition => schema?._zod.def ?? {}

function keysOf(schema: Schema | undefined): readonly string[] {
  const { shape, keyType } = definition(schema)
  return Object.keys(shape ?? keyType?._zod.def.entries ?? {})
}
