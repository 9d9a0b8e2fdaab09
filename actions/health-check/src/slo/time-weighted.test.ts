import { expect, test } from '@jest/globals'
import type { Verdict } from '../probe/observation.ts'
import { budgetOf } from './budget.ts'
import type { RolledUp, Series } from './series.ts'
import { timeWeighted } from './time-weighted.ts'

const minute = 60_000
const hour = 60 * minute

/** A result every 10 minutes: `✓` good, `✗` bad, `m` maintenance, `?` nobody could tell. */
const samples = (marks: string, from = 0): Series['samples'] =>
  [...marks].map((mark, index) => ({
    at: from + index * 10 * minute,
    verdict: ({ m: 'maintenance', '?': 'inconclusive' }[mark] ?? 'up') as Verdict,
    good: { '✓': true, '✗': false }[mark]
  }))

const rolled = (from: number, to: number, spans?: Partial<RolledUp['spans']>): RolledUp => ({
  endpoint: 'api',
  from: from * minute,
  to: to * minute,
  total: 1,
  bad: 0,
  ...(spans && { spans: { up: 0, degraded: 0, down: 0, maintenance: 0, unknown: 0, ...spans } })
})

const series = (given: Partial<Series>): Series => ({ intervalMs: 10 * minute, maintenance: [], rolledUp: [], samples: [], ...given })

interface Given {
  all: readonly Series[]
  from?: number
  to?: number
  now?: number
  rolling?: boolean
}

const weighed = ({ all, from = 0, to = 60, now = to, rolling = false }: Given) => {
  const period = { from: from * minute, to: to * minute, rolling }
  const { up, down, unknown, maintenance, availability } = timeWeighted(all, { period, now: now * minute, budget: budgetOf(90) })
  return [...[up, down, unknown, maintenance].map((ms) => ms / minute), availability]
}

const rows: [
  name: string,
  given: Given,
  up: number,
  down: number,
  unknown: number,
  maintenance: number,
  availability: number | undefined
][] = [
  ['nothing', { all: [series({})] }, 0, 0, 60, 0, undefined],
  ['good and bad', { all: [series({ samples: samples('✓✓✓✓✓✗') })] }, 50, 10, 0, 0, 50 / 60],
  ['what says nothing', { all: [series({ samples: samples('✓m?✓✓✓') })] }, 40, 0, 10, 10, 1],
  ['all of the calendar is not over', { all: [series({ samples: samples('✓✓✗') })], to: 600, now: 30 }, 20, 10, 0, 0, 2 / 3],
  ['and nothing of it after its end', { all: [series({ samples: samples('✓✓✓✓✓✓✗') })], now: 90 }, 60, 0, 0, 0, 1],
  [
    'roll-ups before the samples',
    {
      all: [
        series({
          rolledUp: [rolled(0, 30, { up: 10 * minute, degraded: 5 * minute, down: 15 * minute })],
          samples: samples('✓✓✓', 30 * minute)
        })
      ]
    },
    45,
    15,
    0,
    0,
    0.75
  ],
  [
    'roll-ups that end where the samples begin twice',
    { all: [series({ rolledUp: [rolled(0, 30, { up: 30 * minute })], samples: samples('✗✗✗✓✓✓') })] },
    60,
    0,
    0,
    0,
    1
  ],
  [
    'two roll-ups, and time that nobody knows',
    {
      all: [series({ rolledUp: [rolled(0, 20, { up: 20 * minute }), rolled(20, 40, { unknown: 15 * minute, maintenance: 5 * minute })] })]
    },
    20,
    0,
    35,
    5,
    1
  ],
  [
    'a roll-up without times is unknown',
    { all: [series({ rolledUp: [rolled(0, 30)], samples: samples('✓✓✓', 30 * minute) })] },
    30,
    0,
    30,
    0,
    1
  ],
  [
    'one from before the window does not count',
    { all: [series({ rolledUp: [rolled(-30, 0, { down: 30 * minute })], samples: samples('✓✓✓✓✓✓') })] },
    60,
    0,
    0,
    0,
    1
  ],
  ['only slow is up', { all: [series({ rolledUp: [rolled(0, 60, { degraded: 60 * minute })] })] }, 60, 0, 0, 0, 1],
  ['of two endpoints', { all: [series({ samples: samples('✓✓✓✓✓✓') }), series({ samples: samples('✗✗✗✗✗✗') })] }, 60, 60, 0, 0, 0.5]
]

test.each(rows)('%s', (_, given, up, down, unknown, maintenance, availability) => {
  expect(weighed(given)).toEqual([up, down, unknown, maintenance, availability])
})

test('the budget is a share of the whole window, of each endpoint', () => {
  const period = { from: 0, to: 10 * hour, rolling: false }
  const all = [series({ samples: samples('✗✗✗') }), series({})]
  expect(timeWeighted(all, { period, now: 30 * minute, budget: budgetOf(90) })).toMatchObject({ budgetMs: 2 * hour, consumed: 0.25 })
})
