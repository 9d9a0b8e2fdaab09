import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { percentile } from './percentile.ts'

test.each<[ascending: number[], share: number, value: number]>([
  [[], 0.5, 0],
  [[7], 0, 7],
  [[7], 1, 7],
  [[1], 0.99, 1],
  [[1, 2], 0, 1],
  [[1, 2], 0.5, 1],
  [[1, 2, 3], 0.5, 2],
  [[1, 2, 3, 4], 0.5, 2],
  [[1, 2, 3, 4, 5], 0.5, 3],
  [[1, 2, 3, 4], 0.75, 3],
  [[1, 2, 3, 4], 0.76, 4],
  [[1, 2, 3, 4], 0.99, 4],
  [Array.from({ length: 100 }, (_, at) => at + 1), 0.99, 99]
])('of %j, %d do not exceed %d', (ascending, share, value) => expect(percentile(ascending, share)).toBe(value))

test('so many do not exceed it, and fewer any smaller one', () => {
  const values = fc.array(fc.integer(), { minLength: 1, maxLength: 50 })
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 100 }), (list, percent) => {
      const found = percentile(
        list.toSorted((a, b) => a - b),
        percent / 100
      )
      const needed = Math.ceil(list.length * (percent / 100))
      expect(list.filter((one) => one <= found).length).toBeGreaterThanOrEqual(needed)
      expect(list.filter((one) => one < found).length).toBeLessThan(needed)
    })
  )
})
