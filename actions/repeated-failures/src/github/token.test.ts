import { expect, test } from '@jest/globals'
import { outlivesJob } from './token.ts'

test.each([
  ['ghs_0123456789', false],
  ['ghp_0123456789', true],
  ['github_pat_0123456789', true],
  ['0123456789abcdef', true]
])('%s is the same in the next job: %s', (token, lasts) => {
  expect(outlivesJob(token)).toBe(lasts)
})
