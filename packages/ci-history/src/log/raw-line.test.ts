import { expect, test } from '@jest/globals'
import { afterReturns, splitTimestamp } from './raw-line.ts'

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
