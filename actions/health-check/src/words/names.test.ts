import { expect, test } from '@jest/globals'
import { listed, named, took } from './names.ts'

test.each([
  [0.2, '0 ms'],
  [812.4, '812 ms'],
  [999.4, '999 ms'],
  [1_249, '1.2 s'],
  [60_000, '60 s']
])('%d ms', (ms, words) => expect(took(ms)).toBe(words))

test('names are one line, and not too long', () => {
  expect(named('a\nb\u202e')).not.toMatch(/[\n\u202e]/)
  expect(named('x'.repeat(80)).length).toBeLessThanOrEqual(60)
})

test.each<[names: string[], words: string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a', 'b', 'c', 'd'], 'a, b, c and 1 other'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 others']
])('%j', (names, words) => expect(listed(names)).toBe(words))
