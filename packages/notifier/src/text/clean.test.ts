import { describe, expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { clean, oneLine, visible } from './clean.ts'

const lines: [text: string, expected: string][] = [
  ['  a  b  ', 'a b'],
  ['fix: a\n\nbody', 'fix: a body'],
  ['a\r\nb\u2028c\u2029d\u0085e', 'a b c d e'],
  ['a\tb', 'a b'],
  ['\u0000a\u0007\u007f', 'a'],
  ['\u202egnp.exe\u2066x\u2069', 'gnp.exex'],
  ['\u001b[1;31mred\u001b[0m', 'red'],
  ['\u001b]8;;https://evil.example\u0007text\u001b]8;;\u0007', 'text'],
  ['lone \ud83d half', 'lone \ufffd half'],
  ['half \ud83d\u200b\ude00 emoji', 'half \ufffd\ufffd emoji'],
  ['👨‍👩‍👧 stays', '👨‍👩‍👧 stays'],
  ['\u00a0\u3000', '']
]
test.each(lines)('%j on one line is %j', (text, expected) => {
  expect(oneLine(text)).toBe(expected)
})

const texts: [name: string, raw: string, expected: string][] = [
  ['line breaks and tabs', 'a\r\n\tb\rc\u001b[K', 'a\n\tb\nc'],
  ['brackets without an escape', '[31m [K', '[31m [K'],
  ['colours', '\u001b[31m\u001b[1mError\u001b[0m: no', 'Error: no'],
  ['256 colours', '\u001b[38;5;196mred\u001b[m', 'red'],
  ['colon separated colours', '\u001b[38:2::255:0:0mred', 'red'],
  ['cursor moves', '\u001b[2K\u001b[1Gdone\u001b[A', 'done'],
  ['titles', '\u001b]0;title\u0007text', 'text'],
  ['links', '\u001b]8;;https://example.com\u001b\\link\u001b]8;;\u001b\\', 'link'],
  ['device control', '\u001bPq#0;2\u001b\\text\u001b_app\u001b\\', 'text'],
  ['an unfinished sequence', 'text\u001b[', 'text'],
  ['single byte CSI', '\u009b31mred', 'red'],
  ['character sets', '\u001b(Btext', 'text'],
  ['short sequences', '\u001bctext\u001b7', 'text'],
  ['byte order mark', '\ufefftext', 'text'],
  ['bells and backspaces', 'a\u0007b\u0008c\u0000', 'abc'],
  ['marks of direction that make text lie', 'a\u202eb\u2066c\u200f\u061c', 'abc'],
  ['characters without a width', 'pass\u00ad\u200bwo\u2060rd\u180e\u2063', 'password'],
  ['tabs, accents, emoji and joined letters', '\tü 🟥 ✕ 👩‍🚀 ❤️ می‌خواهم', '\tü 🟥 ✕ 👩‍🚀 ❤️ می‌خواهم'],
  ['the flag of England', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴󠁧󠁢󠁥󠁮󠁧󠁿']
]
test.each(texts)('%s', (_, raw, expected) => {
  expect(clean(raw)).toBe(expected)
})

const shown: [text: string, expected: string][] = [
  ['a\tb\nc', 'a\tb\nc'],
  ['#\u200d#\u200c[', '##['],
  ['git\u034fhub\u115f.com\u3164', 'github.com'],
  ['❤️ 👩‍🚀', '❤ 👩🚀'],
  ['a\u{e0041}b\u{1d173}', 'ab']
]
test.each(shown)('of %j is seen %j', (text, expected) => {
  expect(visible(text)).toBe(expected)
})

const hostile = fc.oneof(
  fc.string({ unit: codePoint }),
  fc.string({
    unit: fc.constantFrom(
      '\u001b',
      '[',
      ']',
      '(',
      '\\',
      '0',
      'm',
      ';',
      '\r',
      '\n',
      '\t',
      '\u0007',
      '\u0085',
      '\u009b',
      '\ud83d',
      '\u202e',
      '\u200b',
      'a'
    )
  })
)
const removed = /(?![\n\t])\p{Cc}|[\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u00ad\u180e\ufeff]/u

describe('whatever comes', () => {
  test('nothing is left that acts, reorders or hides', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(clean(text)).not.toMatch(removed)
        expect(clean(text).isWellFormed()).toBe(true)
        expect(visible(text)).not.toMatch(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u)
        expect(oneLine(text)).not.toMatch(/\s{2}|[^\S ]|^ | $/)
      }),
      { numRuns: 500 }
    )
  })

  test.each([clean, oneLine, visible])('%O of what it gave changes nothing', (strip) => {
    fc.assert(
      fc.property(hostile, (text) => strip(strip(text)) === strip(text)),
      { numRuns: 500 }
    )
  })

  test('each character alone is kept or goes', () => {
    const all = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point))
    expect(all.filter((one) => one.isWellFormed() && !removed.test(one) && clean(one) !== one && !/[\ufff9-\ufffb]/.test(one))).toEqual([])
    expect(
      all.filter((one) => /(?![\t\n\r\u0085])\p{Cc}|\p{Cf}|\p{Default_Ignorable_Code_Point}/u.test(one) && visible(one) !== '')
    ).toEqual([])
  })

  test.each(['\u001b[', '\u001b]', '\u001b]a', '\u001b[0', '\u001b', '\u001b(', '\u009b;', ' ', '\r', '\u200b', '\ud83d', 'ü'])(
    'a megabyte of %j is read in linear time',
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length)
      expect(growth((length) => oneLine(text.slice(0, length)), 100_000)).toBeLessThan(linear)
      expect(growth((length) => visible(text.slice(0, length)), 100_000)).toBeLessThan(linear)
    }
  )
})
