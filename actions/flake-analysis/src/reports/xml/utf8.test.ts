import { expect, test } from '@jest/globals'
import { wholeEnd } from './characters.ts'
import { utf8Check } from './utf8.ts'

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))))

const wrong: [what: string, document: Buffer, at: number, words?: string][] = [
  ['a byte that begins nothing', bytes('abc', 0xff, 'd'), 3],
  ['a byte that goes on with nothing', bytes('abcdefghijkl', 0x80), 12],
  ['Latin-1', bytes('gr', 0xfc, 'n'), 2],
  ['an overlong form', bytes('a', 0xc0, 0x80, 'b'), 1],
  ['half of a pair', bytes('a', 0xed, 0xa0, 0x80, 'b'), 1],
  ['beyond the last character', bytes('a', 0xf4, 0x90, 0x80, 0x80), 1],
  ['a character cut by a letter', bytes('grün €', 0xe2, 0x82, 'x'), 9],
  ['U+FFFE', bytes('a€\ufffd\ufffe'), 7, 'U+FFFE'],
  ['U+FFFF', bytes('\uffff'), 0, 'U+FFFF'],
  ['one of many', bytes('ü'.repeat(5000), 0xfe, 'ü'.repeat(5000)), 10_000]
]
test.each(wrong)('%s is found where it is', (_, document, at, words = 'no UTF-8') => {
  expect(utf8Check()(document)).toEqual({ at, words: expect.stringContaining(words) })
})

test.each(['', 'plain', 'grün', '€', '🎉', 'a🎉b€cüd', '\u{10ffff}'])('%j is right in pieces of any size', (text) => {
  const document = Buffer.from(text)
  for (let size = 1; size <= document.length; size += 1) {
    const check = utf8Check()
    for (let at = 0; at < document.length; at += size) expect(check(document.subarray(at, at + size))).toBeUndefined()
  }
})

test.each(wrong)('%s is found in pieces of any size as well', (_, document) => {
  const whole = Buffer.concat([document, Buffer.from('aaaa')])
  for (const size of [1, 2, 3, 5, 7]) {
    const check = utf8Check()
    const found = []
    for (let at = 0; at < whole.length; at += size) found.push(check(whole.subarray(at, at + size)))
    expect(found.some((place) => place !== undefined)).toBe(true)
  }
})

test.each([
  ['abc', 3],
  ['abü', 4],
  ['€', 3],
  ['🎉', 4]
])('%j ends with a whole character, and no shorter part of its last one does', (text, length) => {
  const document = Buffer.from(text)
  expect(wholeEnd(document, 0, length)).toBe(length)
  const last = length - Buffer.byteLength([...text].at(-1) ?? '')
  for (let to = last + 1; to < length; to += 1) expect(wholeEnd(document, 0, to)).toBe(last)
})
