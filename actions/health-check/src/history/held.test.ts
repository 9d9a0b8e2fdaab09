import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import fc from 'fast-check'
import { minuteMs, secondMs } from './calendar.ts'
import { agreed, heldOn, knownIn, spansWithin } from './held.ts'
import { addRows } from './raw/add.ts'
import { parseDay } from './raw/day.ts'
import type { Row } from './row.ts'
import { drawn, monday } from './rows.fixture.ts'

const dayOf = (rows: readonly Row[]) => parseDay(monday, addRows([], { start: monday, rows }))

interface Case {
  now?: number
  everyMs?: number
  agree?: number
}

/** Minutes by state, as `0-10 up`. */
function held(rows: readonly Row[], { now = 24 * 60, everyMs, agree }: Case = {}): string[] {
  const holding = { everyMs: () => everyMs, ...(agree !== undefined && { agree }) }
  const spans = heldOn(dayOf(rows), 'api', { now: monday + now * minuteMs, holding })
  return spans.map(({ from, to, state }) => `${(from - monday) / minuteMs}-${(to - monday) / minuteMs} ${state}`)
}

const cases: [what: string, rows: Row[], options: Case, string[]][] = [
  ['a result holds until the next, the last one for twice the interval', drawn('✓✗~'), {}, ['0-5 up', '5-10 down', '10-20 degraded']],
  ['a gap is filled no further than twice the interval', drawn('✓✓✓····✓'), {}, ['0-20 up', '35-45 up']],
  ['what is inconclusive ends what was, and is unknown', drawn('✓?✓'), {}, ['0-5 up', '10-20 up']],
  ['maintenance is a state', drawn('m✓'), {}, ['0-5 maintenance', '5-15 up']],
  ['nothing holds beyond now', drawn('✓✓'), { now: 7 }, ['0-7 up']],
  ['nothing is known of what is yet to come', drawn('✓✓'), { now: 3 }, ['0-3 up']],
  ['a lone result holds for twice what is declared', drawn('✓'), { everyMs: 15 * minuteMs }, ['0-30 up']],
  ['or, when nothing is, for ten minutes', drawn('✓'), {}, ['0-10 up']],
  ['the interval is the one that is kept in truth', drawn('✓·✓·✓·✓'), { everyMs: 5 * minuteMs }, ['0-50 up']],
  [
    'two results hours apart are no interval: each holds for two hours',
    drawn('✓✓', { everyMs: 400 * minuteMs }),
    {},
    ['0-120 up', '400-520 up']
  ],
  ['unless so much is declared', drawn('✓✓', { everyMs: 400 * minuteMs }), { everyMs: 400 * minuteMs }, ['0-1200 up']],
  ['the day ends it', drawn('✓', { from: monday + 1435 * minuteMs }), {}, ['1435-1440 up']],
  ['the last one of the day before holds on', drawn('✗✓', { from: monday - 2 * minuteMs }), {}, ['0-3 down', '3-13 up']]
]
test.each(cases)('%s', (_, rows, options, expected) => {
  expect(held(rows, options)).toEqual(expected)
})

const two = (one: string, other: string) => [...drawn(one, { vantage: 'eu' }), ...drawn(other, { vantage: 'us', from: monday + minuteMs })]

test('several vantage points: more than half of those that know must agree, or as many as are asked for', () => {
  expect(held(two('✗✗', '✓✓'))).toEqual(['0-1 down', '1-16 up'])
  expect(held(two('✗✗', '✓✓'), { agree: 1 })).toEqual(['0-15 down', '15-16 up'])
  expect(held(two('✗✗', '✗?'))).toEqual(['0-15 down'])
})

test('before all of them have looked once, too few cannot agree that it is worse than up', () => {
  expect(held(two('✗✗', '✓✓'), { agree: 2 })).toEqual(['1-16 up'])
  expect(held(two('✗✗', '✗✗'), { agree: 2 })).toEqual(['1-16 down'])
  expect(held(two('✓✓', '✗✗'), { agree: 2 })).toEqual(['0-15 up', '15-16 down'])
  expect(held(drawn('✗', { vantage: 'eu' }), { agree: 2 })).toEqual(['0-10 down'])
})

test.each([
  [['up', 'up', 'down'], undefined, 'up'],
  [['down', 'up', 'down'], undefined, 'down'],
  [['down', 'degraded', 'up'], undefined, 'degraded'],
  [['down', 'degraded', 'up'], 1, 'down'],
  [['down', 'down', 'up'], 3, 'up'],
  [['down'], 3, 'down'],
  [['down', 'maintenance'], undefined, 'maintenance']
] as const)('of %j with %j it is %s', (seen, agree, expected) => {
  expect(agreed(seen, agree)).toBe(expected)
})

test('each second of a day is what the last result before it said, if that is recent enough', () => {
  const row = fc.record({ second: fc.integer({ min: 0, max: 7_199 }), verdict: fc.constantFrom('up', 'down', 'degraded', 'inconclusive') })
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ second }) => second, minLength: 1, maxLength: 15 }), (all) => {
      const rows = all.map(({ second, verdict }): Row => ({ at: monday + second * secondMs, endpoint: 'api', verdict: verdict as 'up' }))
      const seconds = all.map(({ second }) => second).toSorted((one, other) => one - other)
      const gaps = seconds.slice(1).map((second, index) => second - (seconds[index] ?? 0))
      const median = Math.min(3_600, gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 300)
      const expected = { up: 0, degraded: 0, down: 0, maintenance: 0 }
      for (let now = 0; now < 14_400; now++) {
        const last = all.filter(({ second }) => second <= now).toSorted((one, other) => other.second - one.second)[0]
        if (last && last.verdict !== 'inconclusive' && now < last.second + 2 * median) expected[last.verdict as 'up'] += secondMs
      }
      const spans = heldOn(dayOf(rows), 'api', { now: monday + 14_400 * secondMs, holding: {} })
      expect(knownIn(spans, monday, monday + 14_400 * secondMs)).toEqual(expected)
    }),
    { numRuns: 25 }
  )
})

test('what is not known is unknown, and what was counted twice fills no more than there is', () => {
  const known = { up: 30, degraded: 0, down: 10, maintenance: 0 }
  expect(spansWithin(known, 100)).toEqual({ ...known, unknown: 60 })
  expect(spansWithin(known, 20)).toEqual({ up: 15, degraded: 0, down: 5, maintenance: 0, unknown: 0 })
})

/** Rosters and rounds of as many places, as somebody could write them into the ledger. */
const forged = (places: number) =>
  Array.from({ length: places }, (_, index) => {
    const id = `r${(0x100000 + index).toString(16)}`
    const time = new Date(monday + index * secondMs).toISOString().slice(11, 19)
    return [`${id} {"endpoints":["api"],"vantage":"v${index}"}`, `${time} ${id} 5`]
  }).flat()

test('thousands of places that somebody forged take linear time', () => {
  const known = (places: number) => heldOn(parseDay(monday, forged(places)), 'api', { now: monday + 1e8, holding: {} })
  expect(known(50).length).toBeGreaterThan(0)
  expect(growth(known, 1_000)).toBeLessThan(linear)
})
