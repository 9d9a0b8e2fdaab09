import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clustersOf } from './clusters.ts'
import { signatureOf } from './signature.ts'

const clustered = (failures: Record<string, string[]>) =>
  clustersOf(Object.entries(failures), ([, lines]) => signatureOf(lines)).map(({ signature, items }) => [
    signature.text.split('\n')[0],
    items.map(([name]) => name)
  ])

const trace = (last: string) => [
  'TypeError: cart.total is not a function',
  ...Array.from({ length: 9 }, (_, index) => `at step${index} (src/shop/cart.ts)`),
  last
]

test('failures are put together by key and by likeness, the most frequent first', () => {
  const clusters = clustered({
    one: ['Error: connect ECONNREFUSED 127.0.0.1:5432'],
    two: trace('at main (src/shop/cart.ts)'),
    three: trace('at start (src/shop/cart.ts)'),
    four: ['Error: connect ECONNREFUSED 127.0.0.1:6379'],
    five: ['Error: out of memory'],
    six: trace('at start (src/shop/cart.ts)'),
    silent: ['Process completed with exit code 1.']
  })
  expect(clusters).toEqual([
    ['TypeError: cart.total is not a function', ['two', 'three', 'six']],
    ['Error: connect ECONNREFUSED <address>', ['one', 'four']],
    ['Error: out of memory', ['five']]
  ])
})

test('short lines that hardly differ stay apart', () => {
  expect(clustered({ one: ['expected value to be true in cart'], two: ['expected value to be true in card'] })).toHaveLength(2)
})

test('nothing makes no clusters', () => {
  expect(clustersOf([], signatureOf)).toEqual([])
})

test('every failure that says something is in exactly one', () => {
  const line = fc.constantFrom('Error: a', 'Error: b 1', 'Error: b 2', '', 'at main', 'exit 7')
  fc.assert(
    fc.property(fc.array(fc.array(line, { maxLength: 4 }), { maxLength: 12 }), (failures) => {
      const clusters = clustersOf(failures, signatureOf)
      const speaking = failures.filter((lines) => signatureOf(lines).key !== '')
      expect(clusters.flatMap(({ items }) => items)).toHaveLength(speaking.length)
      expect(new Set(clusters.flatMap(({ items }) => items))).toEqual(new Set(speaking))
      const sizes = clusters.map(({ items }) => items.length)
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    })
  )
})
