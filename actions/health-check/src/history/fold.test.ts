import { expect, test } from '@jest/globals'
import { minuteMs } from './calendar.ts'
import { carry, foldDay } from './fold.ts'
import { addRows } from './raw/add.ts'
import { parseDay } from './raw/day.ts'
import { rowsOf } from './raw/series.ts'
import type { Row } from './row.ts'
import { drawn, monday } from './rows.fixture.ts'

const date = '2026-01-05'
const at = (hours: number, minutes = 0) => ({ from: monday + (hours * 60 + minutes) * minuteMs })
const folded = (rows: readonly Row[]) => foldDay(date, addRows([], { start: monday, rows }), {})

const rows: [name: string, Row[], lines: string[]][] = [
  ['nothing', [], []],
  ['an hour that was up', drawn('✓'.repeat(12)).map((row) => ({ ...row, ms: 100 })), ['05 "api" 117 a12 @u300']],
  ['the hour that follows holds what was before', drawn('✓✓', at(0, 50)), ['05 "api" 117 ab@u600 @u300']],
  ['what holds on into an hour without a result', drawn('✗', at(0, 55)), ['05 "api" 0 !d1@d300 @d300']],
  ['only what nobody could tell', drawn('?', at(2)), ['05 "api" 0 - - !i1@']],
  ['the last hour of the day', drawn('✗', at(23, 58)), [`05 "api" 0 ${'- '.repeat(23)}!d1@d120`]],
  [
    'endpoints by their names',
    [...drawn('✗', { endpoint: 'web' }), ...drawn('✗', { endpoint: 'api' })],
    ['05 "api" 0 !d1@d600', '05 "web" 0 !d1@d600']
  ]
]

test.each(rows)('a day is folded to hours: %s', (_, given, lines) => {
  expect(folded(given).lines).toEqual(lines)
})

test('what a day leaves to the next is the last row of each endpoint and vantage point', () => {
  const given = [...drawn('✓✗~'), ...drawn('✓✗', { vantage: 'eu' }), ...drawn('✓', { endpoint: 'web' })]
  const last = [given[2], given[4], given[5]]
  expect(folded(given).carried.toSorted((a, b) => b.at - a.at)).toEqual(last)
})

test('what only was carried into a day is not carried on', () => {
  const lines = addRows([], { start: monday, rows: drawn('✗', at(-1, 55)) })
  expect(foldDay(date, lines, {})).toEqual({ lines: ['05 "api" 0 @d300'], carried: [] })
})

test('it stands in front of the rows of the next day, once', () => {
  const next = addRows([], { start: monday, rows: drawn('✓') })
  const last = drawn('✗', at(-1, 55))
  const once = carry('2026-01-04', next, last)
  expect(carry('2026-01-04', next, [])).toBe(next)
  expect(carry('2026-01-04', once, last)).toEqual(once)
  const day = parseDay(monday, once)
  const read = (which: 'own' | 'carried') => [...day.series.values()].flat().flatMap((series) => rowsOf(day, series, which))
  expect([read('carried'), read('own')]).toEqual([last, drawn('✓')])
})
