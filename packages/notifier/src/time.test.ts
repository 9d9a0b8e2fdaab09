import { expect, test } from '@jest/globals'
import { duration, msBetween, parseDuration } from './time.ts'

const written: [text: string, ms: number | undefined][] = [
  ['400ms', 400],
  ['30s', 30_000],
  ['10m', 600_000],
  ['4h', 14_400_000],
  ['7d', 604_800_000],
  ['2w', 1_209_600_000],
  ['1h30m', 5_400_000],
  ['1.5h', 5_400_000],
  [' 5m ', 300_000],
  ['0m', 0],
  ['5', undefined],
  ['5 m', undefined],
  ['m', undefined],
  ['-5m', undefined],
  ['5M', undefined],
  ['', undefined],
  ['1m'.repeat(30), undefined]
]
test.each(written)('%j is %p ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms)
})

const told: [ms: number, text: string][] = [
  [0, '0 ms'],
  [-5, '0 ms'],
  [412.4, '412 ms'],
  [999.9, '1 s'],
  [1000, '1 s'],
  [59_600, '1 m'],
  [61_000, '1 m 1 s'],
  [3_600_000, '1 h'],
  [3_605_000, '1 h'],
  [7_380_000, '2 h 3 m'],
  [90_000_000, '1 d 1 h'],
  [86_400_000 * 400, '400 d']
]
test.each(told)('%d ms is told as %s', (ms, text) => {
  expect(duration(ms)).toBe(text)
})

const spans: [from: string | undefined, to: string | undefined, ms: number | undefined][] = [
  ['2026-01-01T10:00:00Z', '2026-01-01T10:03:00Z', 180_000],
  ['2026-01-01T10:00:00Z', '2026-01-01T10:00:00Z', 0],
  ['2026-01-01T10:03:00Z', '2026-01-01T10:00:00Z', undefined],
  ['2026-01-01T10:00:00Z', undefined, undefined],
  [undefined, '2026-01-01T10:00:00Z', undefined],
  ['', 'soon', undefined]
]
test.each(spans)('from %s to %s', (from, to, ms) => {
  expect(msBetween(from, to)).toBe(ms)
})
