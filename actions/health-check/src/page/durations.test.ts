import { expect, test } from '@jest/globals'
import { lasting, response } from './durations.ts'

test.each([
  [0, '0 ms'],
  [288, '288 ms'],
  [1_000, '1.0 s'],
  [1_900, '1.9 s'],
  [9_949, '9.9 s'],
  [9_950, '10 s'],
  [61_000, '1 m 1 s']
])('%d ms took %s', (ms, words) => expect(response(ms)).toBe(words))

test.each([
  [0, '1 s'],
  [400, '1 s'],
  [90_000, '1 m 30 s']
])('%d ms lasted %s', (ms, words) => expect(lasting(ms)).toBe(words))
