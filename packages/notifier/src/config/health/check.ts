import * as z from 'zod/mini'
import { flag, isAtMost, oneOrMore, section } from '../fields.ts'

/** A user's pattern: its engine takes linear time, and a body is capped. */
const longestPattern = 1_000

const text = z.string('must be text in quotes').check(z.maxLength(10_000, 'must have at most 10000 characters'))
const pattern = z
  .string('must be a regular expression in quotes')
  .check(z.minLength(1, 'must not be empty'), z.maxLength(longestPattern, `must have at most ${longestPattern} characters`))
const number = z.number('must be a number')
const literal = z.union([z.string(), z.number(), z.boolean(), z.null()], 'must be text, a number, true, false or null')

const conditions = section({
  equals: z.optional(literal),
  not: z.optional(literal),
  'one-of': z.optional(oneOrMore(literal)),
  contains: z.optional(oneOrMore(text)),
  excludes: z.optional(oneOrMore(text)),
  matches: z.optional(pattern),
  'not-matches': z.optional(pattern),
  above: z.optional(number),
  below: z.optional(number),
  'at-least': z.optional(number),
  'at-most': z.optional(number),
  'length-at-least': z.optional(number),
  'length-at-most': z.optional(number),
  exists: z.optional(flag)
}).check(
  z.refine((given) => Object.keys(given).length > 0, { error: 'needs a condition, such as { contains: "ok" }' }),
  z.refine(({ atLeast, atMost }) => isAtMost(atLeast, atMost), { error: 'must not be below at-least', path: ['at-most'] })
)

/** All of them have to hold. `matches` is a regular expression in RE2's syntax. */
export type Conditions = z.output<typeof conditions>

/** A plain value has to be there as it is written. */
export const valueSchema = z.union(
  [
    z.pipe(
      literal,
      z.transform((equals): Conditions => ({ equals }))
    ),
    conditions
  ],
  'must be a value, or conditions such as { above: 0 }'
)

/** Plain text has to occur somewhere. */
export const textSchema = z.union(
  [
    z.pipe(
      oneOrMore(text),
      z.transform((contains): Conditions => ({ contains }))
    ),
    conditions
  ],
  'must be text, or conditions such as { matches: "^ok" }'
)
