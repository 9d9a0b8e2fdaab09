import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { countUntil, type Interval, merged, overlapWith, within } from './interval.ts'

const interval = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })).map(([from, to]): Interval => ({ from, to }))
const intervals = fc.array(interval, { maxLength: 8 })

/** Moment by moment. */
const isCovered = (all: readonly Interval[], time: number) => all.some(({ from, to }) => from <= time && time < to)

test('a time is within intervals when it is within one of them', () => {
  void fc.assert(
    fc.property(intervals, fc.integer({ min: -2, max: 55 }), (all, time) => {
      expect(within(all)(time)).toBe(isCovered(all, time))
    })
  )
})

test('the overlap counts each moment once', () => {
  void fc.assert(
    fc.property(intervals, interval, (all, { from, to }) => {
      const moments = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
      expect(overlapWith(all)(from, to)).toBe(moments.filter((time) => isCovered(all, time)).length)
    })
  )
})

const rows: [name: string, given: Interval[], Interval[]][] = [
  ['none', [], []],
  [
    'in order',
    [
      { from: 5, to: 6 },
      { from: 1, to: 2 }
    ],
    [
      { from: 1, to: 2 },
      { from: 5, to: 6 }
    ]
  ],
  [
    'that touch',
    [
      { from: 1, to: 2 },
      { from: 2, to: 3 }
    ],
    [{ from: 1, to: 3 }]
  ],
  [
    'one in the other',
    [
      { from: 1, to: 9 },
      { from: 2, to: 3 }
    ],
    [{ from: 1, to: 9 }]
  ],
  [
    'empty ones',
    [
      { from: 3, to: 3 },
      { from: 5, to: 4 }
    ],
    []
  ]
]
test.each(rows)('intervals are merged: %s', (_, given, expected) => {
  const before = structuredClone(given)
  expect(merged(given)).toEqual(expected)
  expect(given).toEqual(before)
})

test('how many come first', () => {
  const counts = [-1, 0, 3, 4, 9].map((limit) => countUntil([0, 1, 2, 3, 4], (one) => one < limit))
  expect(counts).toEqual([0, 0, 3, 4, 5])
  expect(countUntil([], () => true)).toBe(0)
})
