import { expect, test } from '@jest/globals'
import { endpointOf } from '../endpoint.fixture.ts'
import { dateOf, minuteMs, startOf } from '../history/calendar.ts'
import { historyOf } from '../history/history.ts'
import { rawKey } from '../history/keys.ts'
import { addRows } from '../history/raw/add.ts'
import { latenciesOf } from './latencies.ts'

const now = Date.UTC(2026, 0, 5, 9)

/** The last probes, five minutes apart, the newest last. */
function after(...ms: number[]) {
  const rows = ms.map((each, index) => ({
    at: now - (ms.length - 1 - index) * 5 * minuteMs,
    endpoint: 'api',
    verdict: 'up' as const,
    ms: each
  }))
  const lines = addRows([], { start: startOf(dateOf(now)), rows })
  const history = historyOf({ [rawKey(dateOf(now))]: lines }, { now })
  return latenciesOf([endpointOf('api', { latency: { p50: 200, p95: 400 } })], history).map(({ percentile, ms: is }) => [
    percentile,
    is > 300
  ])
}

const quick = (count: number) => Array.from({ length: count }, () => 100)

const rows: [what: string, ms: number[], ReturnType<typeof after>][] = [
  ['too few say nothing', [900, 900, 900, 900], []],
  [
    'all are quick',
    quick(12),
    [
      ['p50', false],
      ['p95', false]
    ]
  ],
  [
    'one slow answer of an hour is no percentile',
    [...quick(11), 900],
    [
      ['p50', false],
      ['p95', false]
    ]
  ],
  [
    'two are',
    [...quick(10), 900, 900],
    [
      ['p50', false],
      ['p95', true]
    ]
  ],
  [
    'what is slow for half the time',
    [...quick(5), 900, 900, 900, 900, 900, 900, 900],
    [
      ['p50', true],
      ['p95', true]
    ]
  ],
  [
    'what was an hour ago counts no more',
    [900, 900, ...quick(13)],
    [
      ['p50', false],
      ['p95', false]
    ]
  ]
]
test.each(rows)('%s', (_, ms, expected) => {
  expect(after(...ms)).toEqual(expected)
})

test('without a limit there is nothing to tell', () => {
  expect(latenciesOf([endpointOf('api')], historyOf({}, { now }))).toEqual([])
})
