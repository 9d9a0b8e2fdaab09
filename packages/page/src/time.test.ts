import { expect, test } from '@jest/globals'
import { dateOf, day, iso, moment, monthName, monthOf, span, time } from './time.ts'

const at = (text: string) => Date.parse(text)

test.each([
  [0, '1970-01-01T00:00:00.000Z'],
  [-1, '1970-01-01T00:00:00.000Z'],
  [Number.NaN, '1970-01-01T00:00:00.000Z'],
  [Number.POSITIVE_INFINITY, '+275760-09-13T00:00:00.000Z']
])('what no clock shows is the nearest time that one does: %d is %s', (ms, expected) => {
  expect([iso(ms), dateOf(ms).toISOString()]).toEqual([expected, expected])
})

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

test('each month has its names', () => {
  const long = months.map((_, index) => monthName(`2026-${String(index + 1).padStart(2, '0')}`))
  expect(months.map((_, index) => day(Date.UTC(2026, index, 3)))).toEqual(months.map((name) => `3 ${name} 2026`))
  expect(long.map((name) => name.slice(0, 3))).toEqual(months)
  expect([long[0], long[8], long[11]]).toEqual(['January 2026', 'September 2026', 'December 2026'])
})

test('a time is told in UTC', () => {
  const late = at('2026-11-30T23:59:59Z')
  expect([day(late), monthOf(late), moment(late)]).toEqual(['30 Nov 2026', '2026-11', '30 Nov 2026, 23:59 UTC'])
  expect(time(late).html).toBe('<time datetime="2026-11-30T23:59:59.000Z">30 Nov 2026, 23:59 UTC</time>')
  expect(time(late, 'then').html).toContain('>then<')
})

test.each([
  ['2026-11-03T10:00Z', '2026-11-03T12:12Z', '3 Nov 2026, 10:00 to 12:12 UTC'],
  ['2026-11-03T23:00Z', '2026-11-04T00:12Z', '3 Nov 2026, 23:00 UTC to 4 Nov 2026, 00:12 UTC']
])('from %s to %s', (start, end, words) => {
  expect(
    span(at(start), at(end))
      .map(({ html }) => html.replace(/<[^>]+>/g, ''))
      .join('')
  ).toBe(words)
})
