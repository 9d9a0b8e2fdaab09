import { expect, test } from '@jest/globals'
import { daysOf } from '../drawn.fixture.ts'
import type { PageDay } from '../model.ts'
import { barsLabel, dayWords, troubledDays } from './days.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const dayOf = (spans: Partial<PageDay>): PageDay => ({
  date: '2026-01-05',
  up: 0,
  degraded: 0,
  down: 0,
  maintenance: 0,
  unknown: 0,
  ...spans
})

const rows: [spans: Partial<PageDay>, words: string][] = [
  [{ up: day }, ''],
  [{ up: day, down: 2 * hour + 12 * minute }, '2 h 12 m down'],
  [{ up: day, down: 20 }, '1 s down'],
  [{ up: day, down: hour, degraded: 35 * minute }, '1 h down, 35 m degraded'],
  [{ up: day, maintenance: hour }, '1 h maintenance'],
  [{ up: day, unknown: minute }, ''],
  [{ up: 20 * hour, unknown: 4 * hour }, '4 h not watched'],
  [{ unknown: day }, 'not watched'],
  [{}, 'not watched']
]
test.each(rows)('a day of %j: %j', (spans, words) => expect(dayWords(dayOf(spans))).toBe(words))

const lines = (odd: Parameters<typeof daysOf>[0], most = 90) =>
  [...troubledDays(daysOf(odd), most).html.matchAll(/<(?:li|p)[^>]*>(.*?)<\/(?:li|p)>/g)].map(([, text]) => text?.replace(/<\/?b>/g, ''))

test('the newest first; days in a row that nobody watched are one', () => {
  const unwatched = { up: 0, unknown: day }
  expect(lines({ 2: { down: hour }, 50: unwatched, 51: unwatched, 52: unwatched, 60: unwatched })).toEqual([
    '19 Nov 2026 1 h down',
    '30 Sep 2026 to 2 Oct 2026 not watched',
    '22 Sep 2026 not watched'
  ])
})

test('what is too much is counted', () => {
  const odd = Object.fromEntries([1, 3, 5, 7].map((ago) => [ago, { down: hour }]))
  expect(lines(odd, 3).at(-1)).toBe('and 1 earlier entry')
  expect(lines(odd, 2).at(-1)).toBe('and 2 earlier entries')
  expect(troubledDays(daysOf(odd), 2).html).not.toContain('data-complete')
  expect(troubledDays(daysOf(odd), 4).html).toContain('data-complete')
})

test('a good quarter says so', () => expect(lines({})).toEqual(['No trouble in the last 90 days.']))

test('what a screen reader says of the bars', () => {
  const days = daysOf({ 1: { down: hour }, 2: { down: hour, degraded: hour }, 9: { up: 0, unknown: day } })
  expect(barsLabel(days, '99.9 % up')).toBe(
    'Last 90 days: 99.9 % up, 2 days with an outage, 1 day degraded, 1 day not or partly not watched.'
  )
})
