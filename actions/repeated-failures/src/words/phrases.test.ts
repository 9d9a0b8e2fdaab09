import { expect, test } from '@jest/globals'
import { every, longFor, named, oneIn, people, percent, subject } from './phrases.ts'

const hourMs = 3_600_000

test.each<[number, string]>([
  [0, '0 %'],
  [0.004, 'under 1 %'],
  [0.789, '79 %'],
  [0.99, '99 %'],
  [0.999, 'over 99 %'],
  [1, 'over 99 %']
])('%d is %s', (share, words) => expect(percent(share)).toBe(words))

test.each<[number, string]>([
  [0.5, '1 in 2'],
  [0.0115, '1 in 87'],
  [6.4e-5, '1 in 16,000'],
  [1e-12, 'less than 1 in a billion'],
  [0, 'less than 1 in a billion']
])('%d is %s', (chance, words) => expect(oneIn(chance)).toBe(words))

test.each<[string[], string]>([
  [[], ''],
  [['ada'], 'ada'],
  [['ada', 'lin'], 'ada and lin'],
  [['ada', 'lin', 'kim'], 'ada, lin and kim'],
  [['ada', 'lin', 'kim', 'bo'], 'ada, lin, kim and 1 other'],
  [['ada', 'lin', 'kim', 'bo', 'eve'], 'ada, lin, kim and 2 others']
])('%j is "%s"', (names, words) => expect(people(names)).toBe(words))

test.each<[number, string, string]>([
  [24, '1 day', 'every day'],
  [80, '3 days', 'every 3 days'],
  [6, '6 hours', 'every 6 hours'],
  [1, '1 hour', 'every hour'],
  [0.5, '30 minutes', 'every 30 minutes'],
  [0, '1 minute', 'every minute']
])('%d hours: for %s, %s', (hours, long, often) => expect([longFor(hours * hourMs), every(hours * hourMs)]).toEqual([long, often]))

test('names and subjects are one short line', () => {
  expect(named('a\n\u202eb\tc')).toBe('a b c')
  expect(named('x'.repeat(999))).toHaveLength(60)
  expect(subject('x'.repeat(1e6))).toHaveLength(80)
})
