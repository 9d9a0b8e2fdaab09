import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clip, clipBytes } from './clip.ts'

const family = '👨‍👩‍👧‍👦'

const rows: [text: string, max: number, expected: string][] = [
  ['', 0, ''],
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['abcd', 1, '…'],
  ['abcd', 0, ''],
  ['abcd', -1, ''],
  ['hello world', 7, 'hello…'],
  ['ab😀', 4, 'ab😀'],
  ['ab😀c', 4, 'ab…'],
  ['ab😀cd', 5, 'ab😀…'],
  [`a${family}bc`, 8, 'a…'],
  [`a${family}bc`, 13, `a${family}…`],
  ['cafe\u0301s', 5, 'caf…'],
  ['🇩🇪🇫🇷x', 6, '🇩🇪…'],
  ['äöüß', 3, 'äö…']
]
test.each(rows)('%j in %i units is %j', (text, max, expected) => {
  expect(clip(text, max)).toBe(expected)
})

const byteRows: [text: string, max: number, expected: string][] = [
  ['abc', 3, 'abc'],
  ['abcdef', 5, 'ab…'],
  ['abcdef', 2, ''],
  ['ääää', 8, 'ääää'],
  ['äääää', 8, 'ää…'],
  ['a😀bcd', 7, 'a…'],
  ['a😀bcd', 8, 'a😀bcd'],
  ['a😀bcde', 8, 'a😀…']
]
test.each(byteRows)('%j in %i bytes is %j', (text, max, expected) => {
  expect(clipBytes(text, max)).toBe(expected)
})

const graphemes = (text: string) => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment)
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', ' ', 'é', 'e\u0301', '😀', family, '🇩🇪', '\r\n', '각'),
    fc.string({ unit: 'grapheme', maxLength: 1 })
  ),
  maxLength: 60
})

test('a clipped text fits, starts like the whole and ends between graphemes', () => {
  fc.assert(
    fc.property(text, fc.nat(80), (whole, max) => {
      const clipped = clip(whole, max)
      expect(clipped.length).toBeLessThanOrEqual(max)
      if (clipped === whole || clipped === '') return
      const kept = clipped.slice(0, -1)
      expect(whole.startsWith(kept)).toBe(true)
      expect(graphemes(whole).slice(0, graphemes(kept).length).join('').trimEnd()).toBe(kept)
    }),
    { numRuns: 500 }
  )
})

test('a text clipped to bytes fits and stays well-formed', () => {
  fc.assert(
    fc.property(text, fc.nat(120), (whole, max) => {
      expect(Buffer.byteLength(clipBytes(whole, max))).toBeLessThanOrEqual(max)
      expect(clipBytes(whole, max).isWellFormed()).toBe(whole.isWellFormed())
    })
  )
})

test('a grapheme without end is cut between code points', () => {
  const zalgo = `e${'\u0301'.repeat(10_000)}`
  expect(clip(zalgo, 100)).toHaveLength(100)
  const joined = '😀\u200d'.repeat(5000)
  expect(clip(joined, 101).slice(0, -1).isWellFormed()).toBe(true)
})
