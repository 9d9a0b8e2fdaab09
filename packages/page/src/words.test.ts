import { expect, test } from '@jest/globals'
import { listed, named, short } from './words.ts'

test.each<[names: string[], most: number | undefined, words: string]>([
  [[], undefined, ''],
  [['a'], undefined, 'a'],
  [['a', 'b'], undefined, 'a and b'],
  [['a', 'b', 'c'], undefined, 'a, b and c'],
  [['a', 'b', 'c', 'd'], undefined, 'a, b and 2 others'],
  [['a', 'b', 'c'], 2, 'a and 2 others'],
  [['a', 'b', 'c'], 1, '3 others'],
  [['a', ''], undefined, 'a and unnamed'],
  [['a\nb'], undefined, 'a b']
])('%j, at most %p, is %j', (names, most, words) => expect(listed(names, most)).toBe(words))

test.each<[text: string, most: number, words: string]>([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  [' a \n b ', 9, 'a b'],
  [`${' '.repeat(23)}x`, 3, 'x'],
  [`${' '.repeat(24)}x`, 3, ''],
  ['', 3, '']
])('%j in at most %i characters is %j', (text, most, words) => expect(short(text, most)).toBe(words))

test('a name is never empty nor longer than 80 characters', () => {
  expect([named(''), named('\n'), named('x'.repeat(80)).length, named('x'.repeat(99)).length]).toEqual(['unnamed', 'unnamed', 80, 80])
})
