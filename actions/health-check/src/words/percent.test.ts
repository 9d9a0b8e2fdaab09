import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decimalsOf, percent, targetPercent } from './percent.ts'

const rows: [share: number, words: string][] = [
  [1, '100 %'],
  [0.99996, '99.99 %'],
  [0.999999999999, '99.99 %'],
  [1 - Number.EPSILON, '99.99 %'],
  [0.9999, '99.99 %'],
  [0.999, '99.9 %'],
  [0.57, '57 %'],
  [0.285, '28.5 %'],
  [0.00001, '0 %'],
  [0, '0 %'],
  [-0.38, '−38 %']
]
test.each(rows)('%d is %s', (share, words) => expect(percent(share)).toBe(words))

test('what is not all is never 100 %, and nothing is rounded up', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.integer({ min: 0, max: 5 }), (share, decimals) => {
      const shown = Number(percent(share, decimals).replace(' %', ''))
      expect(shown).toBeLessThan(100)
      expect(shown).toBeLessThanOrEqual(share * 100 + 1e-6)
    })
  )
})

const targets: [target: number, words: string, decimals: number][] = [
  [0.999, '99.9 %', 2],
  [0.99995, '99.995 %', 3],
  [0.99, '99 %', 2],
  [0.999999, '99.9999 %', 4],
  [0.9999999, '99.99999 %', 5],
  [0.99999999, '99.999999 %', 5],
  [0.5, '50 %', 2]
]
test.each(targets)('the target %d is %s, and its actual share has %d decimals', (target, words, decimals) => {
  expect(targetPercent(target)).toBe(words)
  expect(decimalsOf(target)).toBe(decimals)
})
