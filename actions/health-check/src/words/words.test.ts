import { expect, test } from '@jest/globals'
import { plain } from '@tocsin/notifier'
import type { Member, OpenAlert } from '../decide/alert-state.ts'
import { minuteMs, monday } from '../decide/drawn.fixture.ts'
import type { Telling } from '../decide/telling.ts'
import { fieldsOf } from './fields.ts'
import { lasting } from './names.ts'
import { summaryOf } from './summary.ts'
import { titleOf } from './title.ts'

const at = monday + 20 * minuteMs + 8_000
const member = (endpoint: string, given: Partial<Member> = {}): Member => ({
  ...{
    endpoint,
    state: 'down',
    since: monday,
    lastGoodAt: monday - 5 * minuteMs,
    fault: 'status',
    words: 'status 503, expected 200',
    status: 503
  },
  ...given
})

function telling(kind: Telling['kind'], alert: Partial<OpenAlert>, more: Partial<Telling> = {}): Telling {
  const open: OpenAlert = {
    ...{ id: 'health:api', kind: 'health', severity: 'P2', worst: 'P2', reason: 'an endpoint is down', startedAt: monday },
    ...{ openedAt: monday, toldAt: monday, turn: 1, members: [member('api')] },
    ...alert
  }
  return { kind, turn: 1, at, alert: open, severity: 'P2', reason: open.reason, changes: [], calls: true, ...more }
}

const known = { urls: new Map([['api', 'https://api.example.com/health']]) }
const fields = (one: Telling) =>
  Object.fromEntries(fieldsOf(one, { uptime: 0.99957 }).map(({ name, value }) => [name, typeof value === 'string' ? value : plain(value)]))

const up: Partial<Member> = { state: 'up', recoveredAt: at }
const slo = { objective: 'API availability', rule: 'page-quick', budgetLeft: 0.8367 } as const

const rows: [what: string, Telling, title: string, summary: string, fields: string[]][] = [
  [
    'one that is down',
    telling('alert', {}),
    'api is down',
    'status 503, expected 200\nhttps://api.example.com/health',
    ['Since', 'Up in 30 days']
  ],
  [
    'one of which nobody knows when it went down',
    telling('alert', { members: [member('api', { lastGoodAt: monday - 60 * minuteMs })] }),
    'api is down',
    'status 503, expected 200\nhttps://api.example.com/health',
    ['Since', 'Last good', 'Up in 30 days']
  ],
  [
    'one that answers, and not as it should',
    telling('alert', {
      members: [member('api', { fault: 'json', words: '$.status is "starting", expected "healthy"', status: 200, ms: 312.2 })]
    }),
    'api is down',
    '$.status is "starting", expected "healthy"\nhttps://api.example.com/health',
    ['Since', 'Status', 'Took', 'Up in 30 days']
  ],
  [
    'several, and what depends on them',
    telling('alert', {
      members: [member('api'), member('shop', { state: 'degraded', words: 'latency 1220 ms, limit 1000 ms' })],
      dependents: ['login']
    }),
    'api is down, 1 more is degraded',
    'api down: status 503, expected 200\nshop degraded: latency 1220 ms, limit 1000 ms\nAffected as well, through what they depend on: login',
    ['Since', 'Up in 30 days']
  ],
  [
    'one that is up again',
    telling('recovered', { members: [member('api', up)] }),
    'api is up again after 20 m',
    'was bad for 20 m: status 503, expected 200',
    ['Began', 'Over', 'Up in 30 days']
  ],
  [
    'a certificate',
    telling('alert', { kind: 'certificate', certificate: { host: 'mail.example.com:465', expiresAt: at + 6.2 * 86_400_000 } }),
    'The certificate of mail.example.com:465 expires in 6 d 4 h',
    'Used by api.',
    ['Expires']
  ],
  [
    'a budget',
    telling('alert', { kind: 'slo', slo }),
    'API availability: the error budget is burning, 83.67 % left',
    'It burns so fast that all of it would be gone within days. It counts the probes of api.',
    []
  ],
  [
    'a budget that burns no longer',
    telling('recovered', { kind: 'slo', slo, members: [member('api', up)] }),
    'API availability: the error budget is no longer burning, after 20 m',
    'It counts the probes of api.',
    ['Began']
  ],
  [
    'one that cannot be judged',
    telling('alert', {
      kind: 'blind',
      members: [member('api', { state: 'degraded', fault: 'no-ipv6', words: 'this machine has no IPv6' })]
    }),
    'api cannot be judged: this machine has no IPv6',
    'Nobody can tell whether api is up: an outage of it would go unnoticed. Probe it from a runner that has IPv6, or give its name an IPv4 address.',
    ['Since']
  ],
  [
    'a shard that looks again',
    telling('recovered', { kind: 'stale', part: { kind: 'shard', name: '2/4' }, members: [member('api', up)] }),
    'The endpoints of shard 2/4 are checked again after 20 m',
    'What was in between is unknown, and counts as neither up nor down.',
    ['Began']
  ],
  [
    'a time without checks',
    telling('stale', { kind: 'stale', members: [] }, { silence: { from: monday - 195 * minuteMs, to: monday, blindRounds: 1 } }),
    'No checks for 3 h 15 m',
    'What was then is unknown, and counts as neither up nor down. One round in between saw nothing, since the runner was in trouble. GitHub delays and drops scheduled runs when it is busy; see whether the workflow is enabled and not queued behind others.',
    []
  ]
]
test.each(rows)('%s', (_, one, title, summary, names) => {
  expect([titleOf(one), plain(summaryOf(one, known)), Object.keys(fields(one))]).toEqual([title, summary, names])
})

test('the share of uptime is never rounded up', () => {
  expect(fields(telling('alert', {}))['Up in 30 days']).toBe('99.95 %')
})

test.each([
  [45_000, '45 s'],
  [90_000, '1 m 30 s'],
  [20 * minuteMs + 8_000, '20 m'],
  [61 * minuteMs + 40_000, '1 h 2 m']
])('%i ms lasted %s', (ms, words) => {
  expect(lasting(ms)).toBe(words)
})
