import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { difference, exact, floorOf, inverse, isAbove, numberOf, product } from './exact.ts'

const written = [0, 1, 12.5, 99.9, 0.001, 1e-7, 1.5e-9, 2.5e21, 2_592_000_000, -3.25]
test.each(written)('%p is what its digits say', (number) => expect(numberOf(exact(number))).toBe(number))

test('a burn rate of exactly 14.4 is not above 14.4, as it is not below', () => {
  const burn = product(exact(18), inverse(exact(125)), inverse(exact(0.01)))
  expect([18 / 125 / 0.01 < 14.4, isAbove(burn, exact(14.4)), isAbove(exact(14.4), burn)]).toEqual([true, false, false])
  expect(numberOf(burn)).toBe(14.4)
})

test('what binary numbers cannot subtract', () => {
  expect([100 - 99.9, numberOf(difference(exact(100), exact(99.9)))]).toEqual([0.09999999999999432, 0.1])
})

test('whole numbers are counted down', () => {
  const thirds = [2, 3, 7].map((count) => floorOf(product(exact(count), inverse(exact(3)))))
  expect(thirds).toEqual([0, 1, 2])
})

test('of two decimals, one is above the other as their texts are', () => {
  const decimal = fc
    .tuple(fc.nat(9999), fc.nat(999))
    .map(([whole, part]) => ({ text: `${whole}.${String(part).padStart(3, '0')}`, sort: whole * 1000 + part }))
  void fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      expect(isAbove(exact(Number(a.text)), exact(Number(b.text)))).toBe(a.sort > b.sort)
    })
  )
})
