import { expect, test } from '@jest/globals'
import { plural } from './plural.ts'

test.each([
  [0, '0 jobs'],
  [1, '1 job'],
  [2, '2 jobs'],
  [1.5, '1.5 jobs']
])('%d is told as %s', (count, expected) => {
  expect(plural(count, 'job')).toBe(expected)
})
