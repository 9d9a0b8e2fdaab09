import { expect, test } from '@jest/globals'
import * as z from 'zod/mini'
import { anyOf, refusal } from './refusal.ts'

const rows: [schema: z.ZodMiniType, value: unknown, text: string][] = [
  [z.string(), 1, 'must be text, not 1'],
  [z.number(), 'x', 'must be a number, not "x"'],
  [z.int(), 1.5, 'must be a whole number, not 1.5'],
  [z.boolean(), 'yes', 'must be true or false, not "yes"'],
  [z.array(z.string()), {}, 'must be a list, not a map'],
  [z.object({}), [], 'must be a map, not a list'],
  [z.record(z.string(), z.string()), 'x', 'must be a map, not "x"'],
  [z.null(), 1, 'must be empty, not 1'],
  [z.enum(['a', 'b']), 'c', 'must be one of a, b, not "c"'],
  [z.enum(['alpha', 'beta']), 'bata', 'must be one of alpha, beta, not "bata" (did you mean "beta"?)'],
  [z.literal('a'), 'b', 'must be a, not "b"'],
  [z.string().check(z.minLength(1)), '', 'must not be empty'],
  [z.array(z.string()).check(z.minLength(1)), [], 'must not be empty'],
  [z.string().check(z.minLength(3)), 'ab', 'must be at least 3 characters long, not "ab"'],
  [z.string().check(z.maxLength(1)), 'ab', 'must be at most 1 character long, not "ab"'],
  [z.array(z.string()).check(z.maxLength(1)), ['a', 'b'], 'must be at most 1 item long, not a list'],
  [z.number().check(z.minimum(1)), 0, 'must be at least 1, not 0'],
  [z.number().check(z.maximum(5)), 6, 'must be at most 5, not 6'],
  [z.union([z.string(), z.array(z.string())]), 1, 'must be text or a list, not 1'],
  [z.union([z.string('must be an id'), z.boolean()]), 1, 'must be an id or true or false, not 1'],
  [z.union([z.string('needs quotes'), z.boolean()]), 1, 'is not valid: 1'],
  [z.union([z.string(), z.never()]), null, 'must be text or never, not nothing'],
  [z.email(), 'x', 'must be a valid email, not "x"'],
  [z.string('is not what I asked for'), 1, 'is not what I asked for, not 1'],
  [z.string().check(z.maxLength(1, 'must be short')), 'ab', 'must be short'],
  [z.number().check(z.multipleOf(2)), 3, 'is not valid: 3'],
  [z.number(), 'Zx9-qW_7kLmN0pQrStUvWxYz1234567890', 'must be a number, not text that may be secret']
]
test.each(rows)('%#: in words', (schema, value, text) => {
  expect(z.safeParse(schema, value).error?.issues.map((issue) => refusal(issue, value))).toEqual([text])
})

test('one word needs no choice', () => {
  expect([anyOf(['a']), anyOf(['a', 'b'])]).toEqual(['a', 'one of a, b'])
})
