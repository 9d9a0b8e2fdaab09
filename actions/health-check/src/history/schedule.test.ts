import { expect, test } from '@jest/globals'
import { dayMs, hourMs, minuteMs } from './calendar.ts'
import { type History, historyOf } from './history.ts'
import { withRound } from './round.ts'
import { drawn, monday } from './rows.fixture.ts'
import { punctuality, punctualityOf, roundsBetween, staleAt, staleSince } from './schedule.ts'

const everyMs = 5 * minuteMs
const window = (minutes: number) => ({ from: monday, to: monday + minutes * minuteMs, everyMs })
const at = (...minutes: number[]) => minutes.map((minute) => monday + minute * minuteMs)

test.each([
  ['on time', at(0, 5, 10, 15), 20, { rounds: 4, expected: 4, dropped: 0, coverage: 1, intervalMs: everyMs, latenessMs: 0 }],
  ['early or late by a minute', at(1, 4.5, 11, 14), 20, { coverage: 1, dropped: 0, intervalMs: 3.5 * minuteMs, latenessMs: 0 }],
  ['every other one dropped', at(0, 10), 20, { rounds: 2, expected: 4, dropped: 2, coverage: 0.5, longestGapMs: 2 * everyMs }],
  ['a cron that drifts', at(0, 12, 24, 36, 48), 60, { coverage: 5 / 12, dropped: 7, intervalMs: 12 * minuteMs, latenessMs: 7 * minuteMs }],
  ['one that stopped', at(0, 5), 60, { coverage: 2 / 12, longestGapMs: 55 * minuteMs }],
  ['none at all', [], 20, { rounds: 0, coverage: 0, dropped: 4, longestGapMs: 20 * minuteMs }],
  ['more than expected', at(0, 3, 6, 9), 10, { coverage: 1, dropped: 0 }],
  ['too short a window', [], 4, { expected: 0, dropped: 0 }]
])('%s', (_, rounds, minutes, expected) => {
  expect(punctuality(rounds, window(minutes))).toMatchObject(expected)
})

test('where nothing was due, nothing is told as covered, and without two rounds there is no interval', () => {
  expect(punctuality([], window(4))).not.toHaveProperty('coverage')
  expect(punctuality(at(0), window(20))).not.toHaveProperty('intervalMs')
  expect(punctuality([], window(0))).toEqual({ rounds: 0, expected: 0, dropped: 0 })
})

function known(rows: Parameters<typeof withRound>[1], now = monday + 2 * dayMs): History {
  return historyOf(withRound({}, rows, { now, holding: {} }), { now })
}

test('shards and vantage points of a round are one round', () => {
  const rows = [...drawn('✓✓✓', { vantage: 'eu' }), ...drawn('✗?✓', { vantage: 'us', from: monday + minuteMs, endpoint: 'web' })]
  expect(roundsBetween(known(rows), window(60))).toEqual(at(0, 5, 10))
})

test('what was before the first round of all is no fault of the schedule', () => {
  const history = known(drawn('✓'.repeat(12), { from: monday + dayMs - hourMs }))
  const day = { from: monday, to: monday + dayMs, everyMs }
  expect(punctualityOf(history, day)).toMatchObject({ coverage: 1, expected: 12 })
  const older = historyOf({ ...{ 'health/hours/2025-12': ['05 "api" 0 a'] } }, { now: monday + dayMs })
  expect(punctualityOf(older, day)).toMatchObject({ coverage: 0, expected: 288 })
})

test('before the first round nothing was dropped', () => {
  const [only] = at(0)
  for (const history of [known([]), known(drawn('✓', { from: only ?? 0 }))])
    expect(punctualityOf(history, { from: monday - dayMs, to: monday, everyMs })).toMatchObject({ expected: 0, dropped: 0, rounds: 0 })
})

test.each([
  ['twice the declared interval after the last', at(0, 5, 10), 20],
  ['twice the one that is kept in truth', at(0, 12, 24), 48],
  ['no longer than two hours, however rare rounds are', at(0, 300), 420],
  ['a single round', at(0), 10]
])('results end to hold: %s', (_, rounds, minutes) => {
  const [end = 0] = at(minutes)
  expect(staleAt(rounds, everyMs)).toBe(end)
  expect(staleSince(rounds, { now: end - 1, everyMs })).toBeUndefined()
  expect(staleSince(rounds, { now: end + hourMs, everyMs })).toBe(end)
})

test('before the first round nothing is stale', () => {
  expect(staleSince([], { now: monday, everyMs })).toBeUndefined()
})
