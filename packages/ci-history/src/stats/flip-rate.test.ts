import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changesOf, flipRate } from './flip-rate.ts'

const rows: [marks: string, changes: number, rate: number][] = [
  ['', 0, 0],
  ['P', 0, 0],
  ['PP', 0, 0],
  ['PF', 1, 1],
  ['PFP', 2, 1],
  ['PPFFP', 2, 0.5]
]
test.each(rows)('%j changes %i times', (marks, changes, rate) => {
  const outcomes = [...marks].map((mark) => mark === 'P')
  expect([changesOf(outcomes), flipRate(outcomes)]).toEqual([changes, rate])
})

test('it is a share, and the same from either end and for the opposite outcomes', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (outcomes) => {
      const rate = flipRate(outcomes)
      expect(rate >= 0 && rate <= 1).toBe(true)
      expect([flipRate(outcomes.toReversed()), flipRate(outcomes.map((one) => !one))]).toEqual([rate, rate])
    })
  )
})
