import { expect, test } from '@jest/globals'
import { z } from 'zod/mini'
import { expectSchema } from './expect.ts'

const statuses: [written: unknown, ranges: unknown][] = [
  [200, [[200, 200]]],
  ['2xx', [[200, 299]]],
  ['200-204', [[200, 204]]],
  [[200], [[200, 200]]],
  [
    [200, '3xx'],
    [
      [200, 200],
      [300, 399]
    ]
  ]
]
test.each(statuses)('status %j is a list of ranges', (status, ranges) => {
  expect(z.parse(expectSchema, { status })).toEqual({ status: ranges })
})

const wrong: [written: unknown, problem: string][] = [
  [600, 'must be a status such as 200, "2xx" or "200-299"'],
  ['299-200', 'must be a status such as 200, "2xx" or "200-299"'],
  [[], 'must not be empty']
]
test.each(wrong)('status %j is none', (status, problem) => {
  expect(JSON.stringify(z.safeParse(expectSchema, { status }).error?.issues)).toContain(JSON.stringify(problem).slice(1, -1))
})
