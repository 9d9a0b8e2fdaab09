import { expect, test } from '@jest/globals'
import { isCount, isText, isTime, jsonOf } from './json-checks.ts'

test.each<[value: unknown, text: boolean, time: boolean, count: boolean]>([
  ['2026-11-09T06:00:00.000Z', false, true, false],
  ['2026-13-09', true, false, false],
  ['', true, false, false],
  [`2026-11-09T06:00:00Z${' '.repeat(40)}`, false, false, false],
  [0, false, false, true],
  [12, false, false, true],
  [-1, false, false, false],
  [1.5, false, false, false],
  [2 ** 53, false, false, false],
  [Number.NaN, false, false, false],
  ['12', true, true, false],
  [null, false, false, false],
  [undefined, false, false, false],
  [['a'], false, false, false],
  [{}, false, false, false]
])('%j', (value, text, time, count) => expect([isText(value, 20), isTime(value), isCount(value)]).toEqual([text, time, count]))

test('what is undefined is left out', () => expect(jsonOf({ a: undefined, b: [1, null] })).toEqual({ b: [1, null] }))
