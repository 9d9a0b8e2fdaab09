import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { afterReturns, cleanText, splitTimestamp } from './clean.ts'

describe('cleanText', () => {
  const rows: [name: string, raw: string, clean: string][] = [
    ['colours', '\u001b[31m\u001b[1mError\u001b[0m: no', 'Error: no'],
    ['256 colours', '\u001b[38;5;196mred\u001b[m', 'red'],
    ['colon separated colours', '\u001b[38:2::255:0:0mred', 'red'],
    ['cursor moves', '\u001b[2K\u001b[1Gdone\u001b[A', 'done'],
    ['titles', '\u001b]0;title\u0007text', 'text'],
    ['links', '\u001b]8;;https://example.com\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['an unfinished sequence', 'text\u001b[', 'text'],
    ['single byte CSI', '\u009b31mred', 'red'],
    ['character sets', '\u001b(Btext', 'text'],
    ['byte order mark', '\ufefftext', 'text'],
    ['bells and backspaces', 'a\u0007b\u0008c\u0000', 'abc'],
    ['marks of direction that make text lie', 'a\u202eb\u2066c\u200f', 'abc'],
    ['tabs, accents and emoji stay', '\tü 🟥 ✕ 👩‍🚀', '\tü 🟥 ✕ 👩‍🚀']
  ]

  test.each(rows)('%s', (_name, raw, clean) => {
    expect(cleanText(raw)).toBe(clean)
  })

  test('leaves no control code, whatever comes', () => {
    const hostile = fc.string({ unit: fc.constantFrom('\u001b', '[', ']', '0', ';', 'm', '\\', '\u0007', '\u009b', 'a', '\u202e', '(') })
    fc.assert(
      fc.property(hostile, (raw) => {
        expect(cleanText(raw)).not.toMatch(/[\p{Cc}\u202e]/u)
      })
    )
  })

  test.each(['\u001b[', '\u001b]', '\u001b[0', '\u001b]a', '\u009b;', '\u001b('])('takes linear time on %j', (part) => {
    const text = part.repeat(200_000)
    const started = performance.now()
    cleanText(text)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

test.each([
  ['2026-01-01T10:00:00.1234567Z hello', { time: '2026-01-01T10:00:00.1234567Z', rest: 'hello' }],
  ['\ufeff2026-01-01T10:00:00Z hello', { time: '2026-01-01T10:00:00Z', rest: 'hello' }],
  ['2026-01-01T10:00:00.1234567Z', { time: '2026-01-01T10:00:00.1234567Z', rest: '' }],
  ['2026-01-01T10:00:00.1234567Z   indented', { time: '2026-01-01T10:00:00.1234567Z', rest: '  indented' }],
  ['2026-01-01 10:00:00 hello', { rest: '2026-01-01 10:00:00 hello' }],
  ['hello', { rest: 'hello' }]
])('the timestamp of %j', (line, expected) => {
  expect(splitTimestamp(line)).toEqual(expected)
})

test.each([
  ['10%\r50%\r100%', '100%'],
  ['windows\r', 'windows'],
  ['10%\r100%\r', '100%'],
  ['plain', 'plain']
])('%j shows as %j', (line, shown) => {
  expect(afterReturns(line)).toBe(shown)
})
