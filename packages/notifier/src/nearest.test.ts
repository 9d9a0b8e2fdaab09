import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { distance, nearest } from './nearest.ts'

const known = ['channels', 'routes', 'severity', 'repeated-failures', 'avatar-url', 'slo', 'P0', 'P1']

const rows: [word: string, expected: string | undefined][] = [
  ['chanels', 'channels'],
  ['channel', 'channels'],
  ['cahnnels', 'channels'],
  ['Channels', 'channels'],
  ['route', 'routes'],
  ['repeated_failures', 'repeated-failures'],
  ['repeatedFailures', 'repeated-failures'],
  ['avatarUrl', 'avatar-url'],
  ['avatar url', 'avatar-url'],
  ['sla', 'slo'],
  ['oncall', undefined],
  ['P7', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined]
]
test.each(rows)('%.20j is meant to be %j', (word, expected) => {
  expect(nearest(word, known)).toBe(expected)
})

const distances: [a: string, b: string, expected: number][] = [
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 1],
  ['abcd', 'acbd', 1]
]
test.each(distances)('%j and %j are %i apart', (a, b, expected) => {
  expect(distance(a, b)).toBe(expected)
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

test('a distance is the same both ways, and nothing but equal words are 0 apart', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a))
      expect(distance(a, b) === 0).toBe(a === b)
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
    })
  )
})
