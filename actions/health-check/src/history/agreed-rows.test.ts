import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { type Agreement, agreedRows } from './agreed-rows.ts'
import { minuteMs, secondMs } from './calendar.ts'
import type { Row } from './row.ts'
import { drawn, monday } from './rows.fixture.ts'

const everyMs = 5 * minuteMs
const marks: Readonly<Record<string, string>> = { up: '✓', degraded: '~', down: '✗', maintenance: 'm', inconclusive: '?' }

/** Each place some seconds after the one before. */
const places = (all: readonly string[], apartMs = 3 * secondMs): Row[] =>
  all.flatMap((one, index) => drawn(one, { vantage: `v${index}`, from: monday + index * apartMs }))

const shown = (rows: readonly Row[]) => rows.map(({ verdict }) => marks[verdict]).join('')

const cases: [what: string, all: string[], expected: string, given?: Agreement][] = [
  ['nothing', [], ''],
  ['all say the same', ['✓✗✓', '✓✗✓', '✓✗✓'], '✓✗✓'],
  ['one lies', ['✗✗✗', '✓✓✓', '✓✓✓'], '✓✓✓'],
  ['another place fails each round', ['✗✓✓', '✓✗✓', '✓✓✗'], '✓✓✓'],
  ['two of three', ['✓✗✓', '✓✗✓', '✓✓✓'], '✓✗✓'],
  ['two of three from different rounds', ['✓✗✗✗✓', '✓✓✗✗✗', '✓✓✓✓✓'], '✓✓✗✗✓'],
  ['one is enough', ['✓✗✓', '✓✓✓', '✓✓✓'], '✓✗✓', { agree: 1 }],
  ['two of three are not enough', ['✓✗✓', '✓✗✓', '✓✓✓'], '✓✓✓', { agree: 3 }],
  ['one is down and one degraded', ['✓✗✓', '✓~✓', '✓✓✓'], '✓~✓'],
  ['one that cannot tell has no say', ['✓✗✓', '✓?✓', '✓✗✓'], '✓✗✓'],
  ['in maintenance it is when one says so', ['✓m✓', '✓✗✓', '✓✗✓'], '✓m✓'],
  ['a place that dies stands for two rounds by its last word', ['✗✗✗✗✗', '✗', '✓'], '✗✗✗??', { agree: 2 }],
  ['and is gone after six', ['✗✗✗✗✗✗✗✗✗', '✓'], '✓✓✓????✗✗', { agree: 2 }],
  ['two of three that are left', ['✓✓✗✗', '✓✓✗✗', '✓'], '✓✓✗✗', { agree: 2 }],
  ['rounds in which nobody looked are none', ['✓·✓', '✓·✓'], '✓✓'],
  ['a round in which one looked', ['✓✗✓', '✓·✓', '✓✗✓'], '✓✗✓']
]
test.each([0, 3, 30].flatMap((seconds) => cases.map(([what, ...rest]) => [what, seconds, ...rest] as const)))(
  '%s (%i s apart)',
  (_, seconds, all, expected, given = {}) => {
    const rows = agreedRows(places(all, seconds * secondMs), { agree: 2, everyMs, ...given })
    expect(shown(rows)).toBe(expected)
    expect(rows.every(({ at }) => (at - monday) % everyMs < 2 * 30 * secondMs + 1)).toBe(true)
  }
)

test('rows of a single place stay as they are', () => {
  for (const rows of [drawn('✓✗?m~'), drawn('✓✗✓', { vantage: 'eu' }), []]) expect(agreedRows(rows, { agree: 2, everyMs })).toBe(rows)
})

test('a row has the time of the first place, the median of the latencies and the newest fault of its verdict, and no place', () => {
  const at = (seconds: number) => monday + seconds * secondMs
  const rows: Row[] = [
    { at: at(6), endpoint: 'api', verdict: 'up', ms: 300, vantage: 'c' },
    { at: at(0), endpoint: 'api', verdict: 'up', ms: 100, vantage: 'a' },
    { at: at(3), endpoint: 'api', verdict: 'degraded', ms: 200, fault: 'latency', vantage: 'b' },
    { at: at(300), endpoint: 'api', verdict: 'down', fault: 'dns', vantage: 'a' },
    { at: at(303), endpoint: 'api', verdict: 'down', fault: 'refused', vantage: 'b' },
    { at: at(306), endpoint: 'api', verdict: 'up', ms: 5, vantage: 'c' }
  ]
  expect(agreedRows(rows, { agree: 2, everyMs })).toEqual([
    { at: at(0), endpoint: 'api', verdict: 'up', ms: 200 },
    { at: at(300), endpoint: 'api', verdict: 'down', fault: 'refused' }
  ])
})

test.each<[what: string, all: string[], seconds: number, expected: string]>([
  ['one place has looked, and nothing is decided', ['✓✓', '✓·', '✓·'], 300, '✓'],
  ['whatever the others said before', ['✗✓', '✗·', '✗·'], 300, '✗'],
  ['two have, and say the same', ['✓✗', '✓✗', '✓·'], 303, '✓✗'],
  ['two have, and do not', ['✓✗', '✓✓', '✓·'], 303, '✓'],
  ['half an interval later it is over: the last word of the others stands', ['✓✗', '✓·', '✓·'], 450, '✓✓'],
  ['likewise of an outage', ['✓✗✗', '✓✗·', '✓✓·'], 750, '✓✗✗'],
  ['all have', ['✓✗', '✓✓', '✓✗'], 306, '✓✗']
])('a round that lasts: %s', (_, all, seconds, expected) => {
  expect(shown(agreedRows(places(all), { agree: 2, everyMs, now: monday + seconds * secondMs }))).toBe(expected)
})

test('without a quorum more than half must agree, and without an interval it is the one of the first place', () => {
  expect(shown(agreedRows(places(['✓✗✓', '✓✗✓', '✓✓✓']), {}))).toBe('✓✗✓')
  expect(shown(agreedRows(places(['✓✗✓', '✓✓✓', '✓✓✓']), {}))).toBe('✓✓✓')
  expect(shown(agreedRows(places(['✓', '✓']), {}))).toBe('✓')
})

test('thousands of places that somebody forged take linear time', () => {
  const forged = (count: number) =>
    Array.from(
      { length: count },
      (_, index): Row => ({ at: monday + index * minuteMs, endpoint: 'api', verdict: 'up', vantage: `v${index}` })
    )
  const agreed = (count: number) => agreedRows(forged(count), { agree: 2, everyMs })
  expect(agreed(30)).toHaveLength(10)
  expect(growth(agreed, 1_000)).toBeLessThan(linear)
})
