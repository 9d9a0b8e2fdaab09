import { expect, test } from '@jest/globals'
import { isNoTest } from './no-test.ts'

test.each([
  ['(outside of the tests)', true],
  ['(outside of the tests) #2', true],
  ['(the file failed to run)', true],
  ['(the package failed)', true],
  ['(outside of the tests) and more', false],
  ['adds (outside of the tests)', false],
  ['', false]
])('%j is no test: %s', (name, is) => expect(isNoTest(name)).toBe(is))
