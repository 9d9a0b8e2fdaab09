import { expect, test } from '@jest/globals'
import { isoOf, mondayOf } from './time.ts'

test.each([
  ['2026-11-16T00:00:00.000Z', '2026-11-16'],
  ['2026-11-21T12:00:00.000Z', '2026-11-16'],
  ['2026-11-22T23:59:59.000Z', '2026-11-16'],
  ['2026-11-23T00:00:00.000Z', '2026-11-23'],
  ['2027-01-01T00:00:00.000Z', '2026-12-28'],
  ['1970-01-01T00:00:00.000Z', '1969-12-29']
])('%s is in the week of %s', (at, monday) => {
  expect(isoOf(Date.parse(at) / 1000)).toBe(at)
  expect(mondayOf(Date.parse(at) / 1000)).toBe(monday)
})
