import { expect, test } from '@jest/globals'
import { budgetLeftOf } from './gate.ts'

const rows: [name: string, left: (number | undefined)[], expected: number | undefined][] = [
  ['no objective', [], undefined],
  ['no probe yet', [undefined], undefined],
  ['the least of them', [0.9, 0.25, undefined, 1], 25],
  ['overspent', [1, -0.041666], -4.17],
  ['nothing left', [0], 0],
  ['never more than there is', [0.099999], 9.99],
  ['a number that binary has no place for', [0.58], 58]
]
test.each(rows)('%s', (_, left, expected) => {
  expect(budgetLeftOf(left.map((budgetLeft) => (budgetLeft === undefined ? {} : { budgetLeft })))).toBe(expected)
})
