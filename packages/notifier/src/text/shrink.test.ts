import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { largest, shrink } from './shrink.ts'

test('the largest that fits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: -1, max: 1200 }), (max, limit) => {
      expect(largest(max, (n) => n <= limit)).toBe(Math.min(max, limit))
    })
  )
})

const double = (text: string) => text.replace(/\*/g, '\\*')

test.each([
  ['abcdef', 4, 'abc…'],
  ['abcd', 4, 'abc…'],
  ['****', 4, '\\*…'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 14, '👩‍👩‍👧‍👦…'],
  ['abc', 1, ''],
  ['abc', -3, ''],
  ['', 5, '']
])('%j in %d is %j', (text, room, shown) => {
  expect(shrink(text, room, double)).toBe(shown)
})
