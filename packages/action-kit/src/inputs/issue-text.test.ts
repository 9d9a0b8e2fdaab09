import { expect, test } from '@jest/globals'
import * as z from 'zod/mini'
import { issueText, oneOf } from './issue-text.ts'

const rows: [schema: z.ZodMiniType, value: unknown, text: string][] = [
  [z.string(), 1, 'must be text'],
  [z.number(), 'x', 'must be a number'],
  [z.int(), 1.5, 'must be a whole number'],
  [z.boolean(), 'yes', 'must be true or false'],
  [z.array(z.string()), {}, 'must be a list'],
  [z.object({}), [], 'must be a map'],
  [z.record(z.string(), z.string()), 'x', 'must be a map'],
  [z.null(), 1, 'must be empty'],
  [z.enum(['a', 'b']), 'c', 'must be one of a, b'],
  [z.literal('a'), 'b', 'must be a'],
  [z.strictObject({}), { a: 1, b: 2 }, 'must not have "a", "b"'],
  [z.string().check(z.minLength(1)), '', 'must not be empty'],
  [z.string().check(z.minLength(3)), 'ab', 'must be at least 3 characters long'],
  [z.string().check(z.maxLength(1)), 'ab', 'must be at most 1 characters long'],
  [z.array(z.string()).check(z.maxLength(1)), ['a', 'b'], 'must be at most 1 entries long'],
  [z.number().check(z.minimum(1)), 0, 'must be at least 1'],
  [z.number().check(z.maximum(5)), 6, 'must be at most 5'],
  [z.union([z.string(), z.array(z.string())]), 1, 'must be text or a list'],
  [z.email(), 'x', 'must be a valid email'],
  [z.string('is not what I asked for'), 1, 'is not what I asked for'],
  [z.number().check(z.multipleOf(2)), 3, 'is not valid']
]
test.each(rows)('%#: in words', (schema, value, text) => {
  expect(z.safeParse(schema, value).error?.issues.map(issueText)).toEqual([text])
})

test('one word needs no choice', () => {
  expect([oneOf(['a']), oneOf(['a', 'b'])]).toEqual(['a', 'one of a, b'])
})
