import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { minuteField, minutesOf, offTheHour } from './cron-minutes.ts'

test.each<[field: string, minutes: number[] | undefined]>([
  ['0', [0]],
  ['00', [0]],
  ['30,0', [0, 30]],
  ['*/20', [0, 20, 40]],
  ['5/20', [5, 25, 45]],
  ['0-4', [0, 1, 2, 3, 4]],
  ['0-10/5', [0, 5, 10]],
  ['50-99', [50, 51, 52, 53, 54, 55, 56, 57, 58, 59]],
  ['*/0', Array.from({ length: 60 }, (_, minute) => minute)],
  ['', undefined],
  ['x', undefined],
  ['0,x', undefined],
  ['-1', undefined]
])('%s are the minutes %j', (field, minutes) => expect(minutesOf(field)).toEqual(minutes))

test.each<[minutes: number[], field: string]>([
  [[7], '7'],
  [[4, 34], '4/30'],
  [[4, 35], '4,35'],
  [[1, 2], '1,2'],
  [[1, 2, 3, 9], '1-3,9'],
  [[4, 19, 34, 49], '4/15']
])('%j is written as %s', (minutes, field) => expect(minuteField(minutes)).toBe(field))

test.each<[minutes: number[], shift: number, shifted: number[] | undefined]>([
  [[0], 40, [40]],
  [[0, 30], 34, [4, 34]],
  [[0, 30], 30, [1, 31]],
  [[0, 45], 20, [5, 20]],
  [Array.from({ length: 60 }, (_, minute) => minute), 7, undefined]
])('%j by %i are %j', (minutes, shift, shifted) => expect(offTheHour(minutes, shift)).toEqual(shifted))

test('what is written is read as the same minutes, and a shift keeps their number', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 59 }), { minLength: 1 }), fc.integer({ min: 7, max: 52 }), (any, shift) => {
      const minutes = any.toSorted((a, b) => a - b)
      expect(minutesOf(minuteField(minutes))).toEqual(minutes)
      const shifted = offTheHour(minutes, shift)
      expect([shifted?.includes(0) ?? false, shifted?.length ?? 60]).toEqual([false, minutes.length])
    })
  )
})
