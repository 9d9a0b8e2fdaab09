import { expect, test } from '@jest/globals'
import { dateOf, dayMs } from './calendar.ts'
import { hoursKey, rawKey } from './keys.ts'
import { addRows } from './raw/add.ts'
import { type Lists, listsOfRound, withRound } from './round.ts'
import { drawn, monday } from './rows.fixture.ts'

const on = (day: number) => ({ from: monday + day * dayMs })
const date = (day: number) => dateOf(monday + day * dayMs)
const raw = (day: number) => rawKey(date(day))
const month = (name: string) => hoursKey(name)
const listOf = (day: number, marks = '✓') => ({ [raw(day)]: addRows([], { start: monday + day * dayMs, rows: drawn(marks, on(day)) }) })
const nowOn = (day: number) => monday + day * dayMs
const moment = (day: number) => ({ now: nowOn(day), holding: {} })

const asked: [name: string, there: string[], day: number, expected: string[]][] = [
  ['only today', [], 0, [raw(0)]],
  ['what is young stays', [raw(0)], 35, [raw(35)]],
  ['what is old is folded into its month, and carried into the day after', [raw(0)], 36, [raw(36), raw(0), month('2026-01'), raw(1)]],
  ['at the end of a month into two', [raw(26)], 62, [raw(62), raw(26), month('2026-01'), raw(27), month('2026-02')]],
  ['what is no list of ours is left alone', ['health/raw/2026-13-01', 'health/raw/x', 'other'], 99, [raw(99)]],
  [
    'a month goes with the fold of a day',
    [raw(400), month('2025-12')],
    436,
    [raw(436), raw(400), month('2027-02'), raw(401), month('2025-12')]
  ],
  ['and not without', [month('2025-12')], 436, [raw(436)]],
  ['one that is young stays', [raw(400), month('2026-12')], 436, [raw(436), raw(400), month('2027-02'), raw(401)]]
]

test.each(asked)('a round asks for: %s', (_, there, day, expected) => {
  expect(listsOfRound(there, drawn('✓', on(day)), nowOn(day)).toSorted()).toEqual(expected.toSorted())
})

test('so many days are folded at once, the oldest first', () => {
  const there = Array.from({ length: 70 }, (_, day) => raw(day)).toReversed()
  const days = listsOfRound(there, [], nowOn(200))
    .filter((key) => key.startsWith('health/raw/'))
    .toSorted()
  expect([days.length, days[0], days.at(-1)]).toEqual([61, raw(0), raw(60)])
})

test('rows go to the lists of their days', () => {
  const rows = [...drawn('✓', on(0)), ...drawn('✗', on(1)), ...drawn('~', on(0))]
  const lists = withRound({}, rows, moment(1))
  expect(Object.keys(lists)).toEqual([raw(0), raw(1)])
  expect(lists[raw(1)]).toEqual(listOf(1, '✗')[raw(1)])
  expect(lists[raw(0)]).toHaveLength(3)
})

test('an old day leaves its hours, and its last row to the day after', () => {
  const before: Lists = { ...listOf(0, '✓✗'), [raw(1)]: [], [month('2026-01')]: ['04 "api" 0 a'] }
  const after = withRound(before, [], moment(36))
  expect(after[raw(0)]).toEqual([])
  expect(after[month('2026-01')]).toEqual(['04 "api" 0 a', expect.stringMatching(/^05 "api" /)])
  expect(after[raw(1)]).toEqual([expect.stringMatching(/^r/), expect.stringMatching(/^00:05:00 |^<00:05:00 /)])
})

const years = ['05 "old" 0 a', '05 "api" 0 a', 'damaged', '31 "old" 0 a', '31 "api" 0 a']
const dropped: [name: string, day: number, probed: string, expected: string[]][] = [
  ['nobody is old enough', 365, 'api', years],
  ['who is no longer probed goes after a year', 366, 'api', ['05 "api" 0 a', 'damaged', '31 "old" 0 a', '31 "api" 0 a']],
  ['who is probed stays', 366, 'old', ['05 "old" 0 a', 'damaged', '31 "old" 0 a', '31 "api" 0 a']],
  ['all go after 400 days', 401, 'api', ['damaged', '31 "api" 0 a']],
  ['and what is damaged with the last of its month', 427, 'api', []]
]

test.each(dropped)('hours that are out of date: %s', (_, day, probed, expected) => {
  const rows = drawn('✓', { ...on(day), endpoint: probed })
  const lists = { [month('2026-01')]: years, ...listOf(day - 36), [raw(day - 35)]: [], [month(date(day - 36).slice(0, 7))]: [] }
  const own = Object.entries(lists).map(([key, lines]) => [
    key,
    key === raw(day - 36) ? addRows([], { start: nowOn(day - 36), rows: drawn('✓', { ...on(day - 36), endpoint: probed }) }) : lines
  ])
  expect(withRound(Object.fromEntries(own), rows, moment(day))[month('2026-01')]).toEqual(expected)
})

test('an endpoint of a day that is folded is as good as probed', () => {
  const lists = { [month('2026-01')]: years, ...listOf(330), [raw(331)]: [], [month('2026-12')]: [] }
  expect(withRound(lists, [], moment(366))[month('2026-01')]).toEqual(['05 "api" 0 a', 'damaged', '31 "old" 0 a', '31 "api" 0 a'])
})

test('without a fold nothing is dropped', () => {
  expect(withRound({ [month('2026-01')]: years }, drawn('✓', on(420)), moment(420))[month('2026-01')]).toEqual(years)
})
