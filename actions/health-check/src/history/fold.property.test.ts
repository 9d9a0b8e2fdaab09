import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countsBetween, dailySpans, latencyBetween, spansBetween } from './between.ts'
import { dateOf, dayMs, hourMs } from './calendar.ts'
import type { History } from './history.ts'
import { historyOf } from './history.ts'
import { type Lists, listsOfRound, withRound } from './round.ts'
import type { Row } from './row.ts'
import { anyRows, drawn, monday } from './rows.fixture.ts'

const days = 4
const holding = { everyMs: (endpoint: string) => (endpoint === 'api' ? hourMs : undefined) }

/** A round on a ledger: it sees and changes only what it has asked for. */
function round(lists: Lists, rows: readonly Row[], now: number): Lists {
  const asked = listsOfRound(Object.keys(lists), rows, now)
  const changed = withRound(Object.fromEntries(asked.map((key) => [key, lists[key] ?? []])), rows, { now, holding })
  expect(asked).toEqual(expect.arrayContaining(Object.keys(changed)))
  return Object.fromEntries(Object.entries({ ...lists, ...changed }).filter(([, lines]) => lines.length > 0))
}

/** All that is told of the days, hour by hour. */
function told(history: History) {
  const [from, to] = [monday, monday + (days + 1) * dayMs]
  return ['api', 'Büro "1"', '__proto__'].map((endpoint) => ({
    daily: dailySpans(history, endpoint, 60).filter(({ date }) => date >= dateOf(from) && date < dateOf(to)),
    hourly: Array.from({ length: (to - from) / hourMs }, (_, index) => {
      const [start, end] = [from + index * hourMs, from + (index + 1) * hourMs]
      return {
        counts: countsBetween(history, endpoint, start, end),
        spans: spansBetween(history, endpoint, start, end),
        latencies: Object.fromEntries(latencyBetween(history, endpoint, start, end))
      }
    })
  }))
}

const vantages = fc.constantFrom<(string | undefined)[]>([undefined], ['eu', 'us', 'ap'])

test('a fold changes nothing of what is told, whenever it happens and in as many steps as it may', () => {
  fc.assert(
    fc.property(
      vantages.chain((some) => anyRows({ days, vantages: some })),
      fc.array(fc.integer({ min: 34, max: 40 }), { maxLength: 4 }),
      (rows, pauses) => {
        const raw = round({}, rows, monday + 5 * dayMs)
        const now = monday + 45 * dayMs
        const before = told(historyOf(raw, { now, holding }))
        let lists = raw
        for (const pause of pauses.toSorted((one, other) => one - other)) {
          lists = round(lists, [], monday + pause * dayMs)
          expect(told(historyOf(lists, { now, holding }))).toEqual(before)
        }
        // Twice, since what holds on into a day without rows is folded a round later.
        const folded = round(round(lists, [], now), [], now)
        expect(Object.keys(folded).every((key) => key === 'health/hours/2026-01')).toBe(true)
        expect(told(historyOf(folded, { now, holding }))).toEqual(before)
        expect(round(folded, [], now)).toEqual(folded)
      }
    ),
    { numRuns: 25 }
  )
})

test('rows that come after their day was folded are added to it', () => {
  const now = monday + 45 * dayMs
  const first = round(round({}, drawn('✓✗'), now), [], now)
  const late = round(round(first, drawn('~', { from: monday + hourMs }), now), [], now)
  const history = historyOf(late, { now, holding })
  expect(countsBetween(history, 'api', monday, monday + dayMs)).toEqual({ up: 1, down: 1, degraded: 1, maintenance: 0, inconclusive: 0 })
})

test('an endpoint that nobody probes any more goes after a year, one that is probed after 400 days, and damaged lines with them', () => {
  const month = 'health/hours/2026-01'
  const start = { [month]: ['05 "old" 0 a', '05 "api" 0 a', 'damaged', '20 "old" 0 a'] }
  const foldedAt = (day: number) => {
    const now = monday + day * dayMs
    return round({ ...start, ...withRound({}, drawn('✓', { from: now - 36 * dayMs }), { now: now - 30 * dayMs, holding }) }, [], now)[month]
  }
  expect(foldedAt(365)).toEqual(start[month])
  expect(foldedAt(366)).toEqual(['05 "api" 0 a', 'damaged', '20 "old" 0 a'])
  expect(foldedAt(400)).toEqual(['05 "api" 0 a', 'damaged'])
  expect(foldedAt(401)).toEqual(['damaged'])
  expect(foldedAt(427)).toBeUndefined()
})
