import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clean, oneLine, withoutTerminalCodes } from './line.ts'

const lines: [text: string, expected: string][] = [
  ['  a  b  ', 'a b'],
  ['fix: a\n\nbody', 'fix: a body'],
  ['a\r\nb\u2028c\u2029d\u0085e', 'a b c de'],
  ['a\tb', 'a b'],
  ['\u0000a\u0007\u007f', 'a'],
  ['\u202egnp.exe\u2066x\u2069', 'gnp.exex'],
  ['\u001b[1;31mred\u001b[0m', 'red'],
  ['\u001b]8;;https://evil.example\u0007text\u001b]8;;\u0007', 'text'],
  ['lone \ud83d half', 'lone \ufffd half'],
  ['👨‍👩‍👧 stays', '👨‍👩‍👧 stays'],
  ['\u00a0\u3000', '']
]
test.each(lines)('%j on one line is %j', (text, expected) => {
  expect(oneLine(text)).toBe(expected)
})

test('clean keeps line breaks and tabs', () => {
  expect(clean('a\r\n\tb\rc\u001b[K')).toBe('a\n\tb\nc')
})

test('text without an escape is not touched', () => {
  expect(withoutTerminalCodes('[31m [K')).toBe('[31m [K')
})

test('one line holds no control character, no line break and no lone surrogate', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('\u001b', '[', ']', '0', 'm', ';', '\n', '\ud83d', '\u202e') })
      ),
      (text) => {
        const line = oneLine(text)
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
        expect(line.isWellFormed()).toBe(true)
        expect(oneLine(line)).toBe(line)
      }
    ),
    { numRuns: 500 }
  )
})

test.each(['\u001b[', '\u001b]', '\u001b', ' ', '\r', '\u001b[0'])('a megabyte of %j is read in linear time', (unit) => {
  const begun = process.cpuUsage()
  oneLine(unit.repeat(1_000_000 / unit.length))
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1000)
})
