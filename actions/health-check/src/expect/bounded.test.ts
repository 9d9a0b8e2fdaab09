import { expect, test } from '@jest/globals'
import { bounded } from './bounded.ts'

test('patterns match until they have taken three seconds in all', () => {
  let now = 0
  const matches = bounded(
    (pattern, text) => {
      now += 1_000
      return text.includes(pattern)
    },
    () => now
  )
  expect(['a', 'b', 'a', 'a'].map((pattern) => matches(pattern, 'xax'))).toEqual([true, false, true, true])
  expect(() => matches('a', 'xax')).toThrow('the patterns take too long on this answer: make them simpler')
})

test('what lies between does not count', () => {
  let now = 0
  const matches = bounded(
    () => true,
    () => now
  )
  for (; now < 60_000; now += 1_000) expect(matches('a', 'a')).toBe(true)
})

test('time is spent by a pattern that fails, too', () => {
  let now = 0
  const matches = bounded(
    () => {
      now += 4_000
      throw new Error('broken')
    },
    () => now
  )
  expect(() => matches('a', 'a')).toThrow('broken')
  expect(() => matches('a', 'a')).toThrow('too long')
})
