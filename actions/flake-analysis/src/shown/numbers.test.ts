import { expect, test } from '@jest/globals'
import {
  between,
  count,
  counted,
  days,
  failedWords,
  likelyWords,
  min,
  minutes,
  money,
  oneIn,
  percent,
  rateWords,
  seconds
} from './numbers.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [1_204, '1,204'],
  [488_310, '488,310'],
  [1_234_567.6, '1,234,568']
])('%d is %s', (value, words) => expect(count(value)).toBe(words))

test.each([
  [0, '0 tests'],
  [1, '1 test'],
  [1_204, '1,204 tests']
])('%d tests are %s', (value, words) => expect(counted(value, 'test')).toBe(words))

test.each([
  [0, '0 %'],
  [0.0004, '< 0.1 %'],
  [0.034, '3.4 %'],
  [0.04, '4 %'],
  [0.099, '9.9 %'],
  [0.0996, '10 %'],
  [0.124, '12 %'],
  [0.9951, '99.5 %'],
  [0.99951, '> 99.9 %'],
  [1, '100 %'],
  [1.5, '100 %'],
  [-1, '0 %'],
  [Number.NaN, '0 %']
])('a share of %d is %s', (share, words) => expect(percent(share)).toBe(words))

test.each([
  [0.084, 0.167, '8.4–17 %'],
  [0.12, 0.12, '12 %'],
  [0, 0.02, '0–2 %']
])('between %d and %d is %s', (low, high, words) => expect(between(low, high)).toBe(words))

test.each([
  [0.0705, '1 in 14'],
  [0.5, '1 in 2'],
  [0.1, '1 in 10'],
  [0.0005, '1 in 2,000'],
  [1, '1 in 1'],
  [2, '1 in 1']
])('a rate of %d is %s: never rarer than what would be seen', (rate, words) => expect(oneIn(rate)).toBe(words))

test.each([
  [0, '0 minutes', '0 min'],
  [0.2, 'less than a minute', '< 1 min'],
  [0.6, '1 minute', '1 min'],
  [84.2, '84 minutes', '84 min'],
  [299.4, '299 minutes', '299 min'],
  [312, '5.2 hours', '5.2 h'],
  [2_100, '35 hours', '35 h'],
  [120_000, '2,000 hours', '2,000 h']
])('%d minutes are %s, or %s', (value, long, short) => expect([minutes(value), min(value)]).toEqual([long, short]))

test.each([
  [0, '0 s'],
  [8.44, '8.4 s'],
  [99.9, '99.9 s'],
  [240, '4 min'],
  [36_000, '10 h']
])('%d seconds are %s', (value, words) => expect(seconds(value)).toBe(words))

test.each<[mean: number, q05: number, q95: number, words: string]>([
  [0.12, 0.08, 0.16, '12 % ± 4'],
  [0.031, 0.02, 0.044, '3.1 % ± 1.2'],
  [0.12, 0.116, 0.124, '12 % ± 0.4'],
  [0.12, 0.114, 0.126, '12 % ± 1'],
  [0.5, 0.5, 0.5, '50 %'],
  [0.12, 0.16, 0.08, '12 %'],
  [0.0002, 0.0001, 0.002, '< 0.1 % (< 0.1–0.2 %)'],
  [0.14, 0.02, 0.33, '14 % (2–33 %)'],
  [0.75, 0.2, 1, '75 % (20–100 %)']
])('%d from %d to %d is %s', (mean, q05, q95, words) => expect(rateWords({ mean, q05, q95 })).toBe(words))

test.each<[failures: number, runs: number, likely: number | undefined, words: string]>([
  [9, 194, undefined, '9 of 194 tries'],
  [1, 1, 0.4, '1 of 1 try'],
  [9, 194, 0.5, '9 of 194 tries, likely 1 more'],
  [1200, 4000, 1300.2, '1,200 of 4,000 tries, likely 1,300 more']
])('%d failures of %d, with %d that are likely: %s', (failures, runs, likely, words) => {
  const rate = { failures, runs, ...(likely !== undefined && { likely }) }
  expect(failedWords(rate)).toBe(words)
  expect(words.endsWith(likelyWords(rate))).toBe(true)
})

test.each<[cost: number, currency: string | undefined, words: string]>([
  [1.7, undefined, '$1.70'],
  [1.7, 'EUR', '€1.70'],
  [1.705, 'CHF', '1.71 CHF'],
  [0.004, 'USD', 'less than $0.01'],
  [0, 'USD', '$0.00'],
  [12_345.6, 'USD', '$12,346'],
  [1, '<b>"', '1.00 b']
])('%d %s is %s', (cost, currency, words) => expect(money(cost, currency)).toBe(words))

test.each([
  [1, 'a day'],
  [30, '30 days']
])('%d', (value, words) => expect(days(value)).toBe(words))
