import { expect, test } from '@jest/globals'
import { exact, listed, named, short } from './words.ts'

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

test.each<[text: string, most: number, words: string]>([
  ['checkout > pays', 40, 'checkout > pays'],
  ['a\u202eb', 40, 'a⟨U+202E⟩b'],
  ['a\u200b\u0000\u001b[1m', 40, 'a⟨U+200B⟩⟨U+0000⟩⟨U+001B⟩[1m'],
  [' a\n\tb\u2028c\ufeff ', 40, 'a b c'],
  ['\u{e0041}', 40, '⟨U+E0041⟩'],
  ['\ud800', 40, '\ufffd'],
  ['👩‍🚀 ❤️ نمی‌خواهم', 40, '👩‍🚀 ❤️ نمی‌خواهم'],
  ['pay\u200ds 1️⃣', 40, 'pay⟨U+200D⟩s 1️⃣'],
  ['a\uffff\u{1fffe}', 40, 'a⟨U+FFFF⟩⟨U+1FFFE⟩'],
  ['abcdef', 4, 'abc…'],
  ['\u202e'.repeat(9), 10, '⟨U+202E⟩⟨…'],
  ['', 4, '']
])('%j written out in %i characters is %j', (text, most, words) => expect(exact(text, most)).toBe(words))

test('two names that differ in something unseen do not look alike', () => {
  expect(exact('pays\u200b', 40)).not.toBe(exact('pays', 40))
})

test('a name is never empty nor longer than 80 characters', () => {
  expect([named(''), named('\n'), named('x'.repeat(80)).length, named('x'.repeat(99)).length]).toEqual(['unnamed', 'unnamed', 80, 80])
})
