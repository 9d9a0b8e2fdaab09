import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import fc from 'fast-check'
import { testVectors } from '../stats/vectors.fixture.ts'
import { alike, alikeLimit, comparable, editDistance, ngramDistance } from './distance.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const edits = (a: string, b: string, most?: number) => editDistance(bytes(a), bytes(b), most)

const rows: [a: string, b: string, distance: number][] = [
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['flaw', 'lawn', 2],
  ['abcdefgh', 'abcXefgh', 1],
  ['ab', 'ba', 2],
  ['ä', 'a', 2]
]
test.each(rows)('%j and %j are %i edits apart', (a, b, distance) => {
  expect(edits(a, b)).toBe(distance)
  expect(edits(b, a)).toBe(distance)
})

test('it gives up beyond the most', () => {
  expect(edits('kitten', 'sitting', 3)).toBe(3)
  expect(edits('kitten', 'sitting', 2)).toBe(Number.POSITIVE_INFINITY)
  expect(edits('a', 'aaaaaaaaaa', 5)).toBe(Number.POSITIVE_INFINITY)
})

/** By the table of all prefixes. */
function levenshtein(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1]
    for (let column = 1; column <= b.length; column += 1) {
      const [left = 0, diagonal = 0, up = 0] = [current[column - 1], above[column - 1], above[column]]
      current.push(Math.min(left + 1, up + 1, diagonal + (b[column - 1] === letter ? 0 : 1)))
    }
    above = current
  }
  return above[b.length] ?? 0
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 25 })

test('it is the edit distance of the textbook', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(edits(a, b)).toBe(levenshtein(a, b))
    }),
    { numRuns: 500 }
  )
})

test('the distance of 4-grams is never more, and the same both ways', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, other] = [comparable(a), comparable(b)]
      // An edit takes four 4-grams away and brings four.
      expect(ngramDistance(one, other)).toBeLessThanOrEqual(2 * edits(a, b))
      expect(ngramDistance(one, other)).toBe(ngramDistance(other, one))
      expect(ngramDistance(one, one)).toBe(0)
    })
  )
})

const digest = (text: string) =>
  createHash('sha1')
    .update(`[${comparable(text).ngrams.join(', ')}]`)
    .digest('hex')
    .slice(0, 20)

test('the counts of 4-grams are those of Kubernetes', () => {
  expect(digest('some string')).toBe('eddb950347d1eb05b5d7')
  expect(ngramDistance(comparable('example text'), comparable('exampl text'))).toBe(1)
})

testVectors<{ s: string; digest: string }>('signature', 'ngram_digest', '$s', (one) => {
  expect(digest(one.s)).toBe(one.digest)
})

interface Pair {
  a: string
  b: string
  ngram_dist: number
  levenshtein: number
  limit: number
  match: boolean
}
testVectors<Pair>('signature', 'pairs', '$a, $b', ({ a, b, ngram_dist, limit, match, ...pair }) => {
  const [one, other] = [comparable(a), comparable(b)]
  expect(ngramDistance(one, other)).toBe(ngram_dist)
  expect(edits(a, b)).toBe(pair.levenshtein)
  expect(alikeLimit(one, other)).toBe(limit)
  expect(alike(one, other)).toBe(match)
})

const long = 'the quick brown fox jumps over the lazy dog '.repeat(10)
const pairs: [name: string, a: string, b: string, expected: boolean][] = [
  ['equal', 'abc', 'abc', true],
  ['both empty', '', '', true],
  ['short, one letter apart', 'abc', 'abd', false],
  ['long, three letters apart', long, `x${long.slice(1, 200)}Y${long.slice(201, 300)}Z${long.slice(301)}`, true],
  ['long, half of it apart', long, `${long.slice(0, 220)}${'something else entirely '.repeat(9)}`, false],
  ['long, turned round', long, [...long].toReversed().join(''), false]
]
test.each(pairs)('%s', (_, a, b, expected) => {
  expect(alike(comparable(a), comparable(b))).toBe(expected)
  expect(alike(comparable(b), comparable(a))).toBe(expected)
})

test('of the worst texts, ten times the length takes about ten times as long', () => {
  const noise = (seed: number, length: number) =>
    Array.from({ length }, (_, index) => 'ab'[(((index + 1) * (index + seed)) % 7) % 2]).join('')
  const texts = (length: number) => [comparable(noise(1, length)), comparable(noise(5, length))] as const
  const made = new Map([1000, 10_000].map((length) => [length, texts(length)]))
  const work = (length: number) => {
    const [a, b] = made.get(length) ?? texts(length)
    return editDistance(a.bytes, b.bytes, 200)
  }
  expect(growth(work, 1000)).toBeLessThan(linear)
})
