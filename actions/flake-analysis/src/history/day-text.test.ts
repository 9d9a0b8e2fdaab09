import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dayText, fromDayText } from './day-text.ts'
import { most } from './sheet.ts'

test('durations come back to half a percent, and then stay as they are', () => {
  const seconds = fc.option(fc.double({ min: 0, max: 2_678_400, noNaN: true }), { nil: undefined })
  fc.assert(
    fc.property(fc.array(seconds, { maxLength: most.days }), (durations) => {
      const read = fromDayText(dayText(durations))
      const from = durations.length - read.length
      expect(durations.slice(0, from).filter((one) => one !== undefined)).toEqual([])
      for (const [index, one] of durations.slice(from).entries()) {
        if (one === undefined) expect(read[index]).toBeUndefined()
        else expect(Math.abs((read[index] ?? 0) - one)).toBeLessThanOrEqual(one * 0.005 + 0.0005)
      }
      expect(dayText(read)).toBe(dayText(durations))
    })
  )
})

test.each<[what: string, durations: (number | undefined)[], text: string]>([
  ['nothing', [], ''],
  ['none that is known', [undefined, undefined], ''],
  ['nothing at all', [0], 'AB'],
  ['the longest', [2_678_400], '__'],
  ['longer than anything', [1e12], '__'],
  ['unknown days between', [undefined, 0, undefined, 0, undefined], 'ABAAABAA']
])('%s is %j', (_, durations, text) => expect(dayText(durations)).toBe(text))

test.each<[text: string, count: number]>([
  ['', 0],
  ['A', 0],
  ['😀', 0],
  ['"]}', 0],
  ['ABA', 1],
  ['AB'.repeat(10_000), most.days]
])('of %j no more is read than there can be', (text, count) => expect(fromDayText(text)).toHaveLength(count))
