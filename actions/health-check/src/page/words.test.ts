import { expect, test } from '@jest/globals'
import { large, sample } from './sample.fixture.ts'
import { endpointsOf, titleOf } from './words.ts'

test('a title is never empty nor longer than 100 characters', () => {
  expect(titleOf({ ...sample, title: '' })).toBe('Status')
  expect(titleOf({ ...sample, title: 'x'.repeat(150) })).toHaveLength(100)
})

test('the endpoints of all groups, in their order', () => {
  expect(
    endpointsOf(sample)
      .map(({ id }) => id)
      .slice(0, 4)
  ).toEqual(['shop', 'checkout', 'search', 'login'])
  expect(endpointsOf(large(20))).toHaveLength(20)
})
