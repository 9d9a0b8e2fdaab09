import { expect, test } from '@jest/globals'
import type { Slo } from '@tocsin/notifier'
import { budgetOf } from './budget.ts'
import { exhaustedAt } from './exhaustion.ts'
import type { RolledUp, Series } from './series.ts'
import { tallyOf } from './tally.ts'
import { daysNeeded, isIn, longestMs, nominalMs, periodAt, wordsOf } from './window.ts'

const day = 86_400_000
const hour = day / 24
const now = Date.parse('2026-11-21T12:00Z')
const zone = { timeZone: 'UTC' }

test.each([
  ['week', 7, 7 + 1 / 24, 'this week', '2026-11-16', '2026-11-23'],
  ['month', 30, 31 + 1 / 24, 'this month', '2026-11-01', '2026-12-01'],
  ['quarter', 91, 92 + 1 / 24, 'this quarter', '2026-10-01', '2027-01-01'],
  ['year', 365, 366, 'this year', '2026-01-01', '2027-01-01']
] as const)('a %s is %d days, and %d at most', (kind, usual, longest, words, from, to) => {
  const window = { kind, ...zone }
  expect([nominalMs(window) / day, longestMs(window) / day, wordsOf(window)]).toEqual([usual, longest, words])
  expect(periodAt(window, now)).toEqual({ from: Date.parse(from), to: Date.parse(to), rolling: false })
})

test.each([
  [day, '1 day'],
  [30 * day, '30 days'],
  [36 * hour, '1 d 12 h']
])('a rolling window of %i ms is %s', (ms, words) => {
  const window = { kind: 'rolling' as const, ms }
  expect([nominalMs(window), longestMs(window), wordsOf(window)]).toEqual([ms, ms, words])
  expect(periodAt(window, now)).toEqual({ from: now - ms, to: now, rolling: true })
})

test.each([
  ['rolling', [false, true, true, false]],
  ['calendar', [true, true, false, false]]
])('a %s period has its end, or its beginning', (kind, expected) => {
  const period = { from: 10, to: 20, rolling: kind === 'rolling' }
  expect([10, 11, 20, 21].map((time) => isIn(period, time))).toEqual(expected)
  expect([9, 12].map((time) => isIn(period, time))).toEqual([false, true])
})

const rolled = (from: number, bad: number): RolledUp => ({ endpoint: 'api', from, to: from + 10, total: 10, bad })
const series = (...rolledUp: RolledUp[]): Series => ({ intervalMs: 1, maintenance: [], rolledUp, samples: [] })
const period = { from: 0, to: 1_000, rolling: false }

test('roll-ups of all endpoints and probes make one tally, by time', () => {
  const all = [series(rolled(20, 2), rolled(-10, 9)), series(rolled(10, 1), rolled(1_000, 9))]
  const probes = [
    { at: 50, bad: true },
    { at: 60, bad: false },
    { at: 1_000, bad: true }
  ]
  expect(tallyOf(all, probes, period)).toEqual({
    counts: { total: 22, bad: 4 },
    failures: [
      { at: 20, bad: 1 },
      { at: 30, bad: 2 },
      { at: 50, bad: 1 }
    ],
    since: 10
  })
  expect(tallyOf([series()], probes, period).since).toBe(50)
  expect(tallyOf([], [], period)).toEqual({ counts: { total: 0, bad: 0 }, failures: [], since: undefined })
})

const rows: [name: string, given: Partial<Parameters<typeof exhaustedAt>[0]>, at: number | undefined][] = [
  ['no probes, and no rate', { burn: undefined }, undefined],
  ['no probes, and a rate', { burn: 2 }, 100 + 500],
  ['all good', { counts: { total: 50, bad: 0 }, since: 0, burn: 0 }, undefined],
  [
    'as many failed as may',
    {
      counts: { total: 50, bad: 5 },
      failures: [
        { at: 3, bad: 4 },
        { at: 7, bad: 1 },
        { at: 9, bad: 0 }
      ]
    },
    7
  ],
  [
    'more failed',
    {
      counts: { total: 50, bad: 9 },
      failures: [
        { at: 3, bad: 4 },
        { at: 7, bad: 5 }
      ]
    },
    7
  ],
  ['half of the budget of a tenth of the window is gone', { counts: { total: 50, bad: 2.5 }, since: 0, burn: 2 }, 100 + 475],
  ['it ends with the calendar', { counts: { total: 50, bad: 0 }, since: 0, burn: 1_000 / 900 }, undefined],
  ['just before it', { counts: { total: 50, bad: 0 }, since: 0, burn: 1_000 / 899 }, 999],
  ['a rolling window lasts at a rate of 1', { period: { ...period, rolling: true }, burn: 1 }, undefined],
  ['and not at more', { period: { ...period, rolling: true }, burn: 1.25 }, 100 + 800],
  ['in whole ms', { burn: 3 }, 433]
]

test.each(rows)('when the budget is exhausted: %s', (_, given, at) => {
  const base = { counts: { total: 0, bad: 0 }, failures: [], since: undefined, burn: undefined }
  expect(exhaustedAt({ ...base, budget: budgetOf(90), period, now: 100, ...given })).toBe(at)
})

test.each<[windows: readonly Slo['window'][], days: number]>([
  [[], 0],
  [[undefined], 30],
  [[7 * day, 90 * day], 90],
  [['month'], 32],
  [['quarter', 1.5 * day], 93],
  [['year'], 366]
])('objectives over %j look back %d days', (windows, days) => {
  expect(daysNeeded(windows.map((window) => (window === undefined ? {} : { window })))).toBe(days)
})
