import { expect, test } from '@jest/globals'
import { plain } from '@tocsin/notifier'
import type { OpenAlert } from '../decide/alert-state.ts'
import type { Telling } from '../decide/telling.ts'
import { summaryOf } from './summary.ts'
import { member, minute, noon, telling } from './telling.fixture.ts'

const urls = new Map([['api', 'https://api.example/health']])

test.each<[name: string, changes: Partial<Telling>, alert: Partial<OpenAlert>, lines: string[]]>([
  ['one says why, and where', {}, {}, ['status 503, expected 200-299', 'https://api.example/health']],
  [
    'several say it each, the worst first',
    {},
    {
      members: [member('web', { state: 'degraded', words: 'latency 812 ms, limit 400 ms' }), member('api'), member('db', { state: 'up' })]
    },
    ['api down: status 503, expected 200-299', 'web degraded: latency 812 ms, limit 400 ms', 'db is up again']
  ],
  [
    'what is no longer configured is not said to be well',
    { kind: 'updated' },
    { members: [member('api'), member('db', { state: 'removed' })] },
    ['api down: status 503, expected 200-299', 'db is no longer watched']
  ],
  [
    'many are counted',
    {},
    { members: Array.from({ length: 11 }, (_, index) => member(`e${index}`)) },
    [...Array.from({ length: 8 }, (_, index) => `e${index} down: status 503, expected 200-299`), '… and 3 more']
  ],
  [
    'those that depend on it',
    {},
    { dependents: ['cart', 'shop'], members: [member('db')] },
    ['status 503, expected 200-299', 'Affected as well, through what they depend on: cart and shop']
  ],
  [
    'an end says how long each was bad',
    { kind: 'recovered' },
    { members: [member('api', { state: 'up', recoveredAt: noon }), member('web', { state: 'up', recoveredAt: noon - 5 * minute })] },
    ['api was bad for 10 m: status 503, expected 200-299', 'web was bad for 5 m: status 503, expected 200-299']
  ],
  [
    'a latency',
    {},
    { kind: 'latency', latency: [{ endpoint: 'api', percentile: 'p95', ms: 812.4, limitMs: 400, windowMs: 60 * minute }] },
    ['api: p95 of the last 1 h is 812 ms, limit 400 ms']
  ],
  [
    'a budget',
    {},
    { kind: 'slo', slo: { objective: 'o', rule: 'ticket-slow', budgetLeft: 0.5 } },
    ['It burns a little faster than it should. It is no emergency. It counts the probes of api.']
  ],
  [
    'a certificate',
    {},
    { kind: 'certificate', certificate: { host: 'h', expiresAt: noon }, members: [member('api'), member('web')] },
    ['Used by api and web.']
  ],
  [
    'one that cannot be judged',
    {},
    { kind: 'blind', members: [member('api', { fault: 'no-ipv6' })] },
    [
      'Nobody can tell whether api is up: an outage of it would go unnoticed. Probe it from a runner that has IPv6, or give its name an IPv4 address.'
    ]
  ],
  [
    'several',
    {},
    { kind: 'blind', members: [member('api', { fault: 'runner' }), member('web', { fault: 'runner' }), member('db', { state: 'up' })] },
    [
      'Nobody can tell whether api and web are up: an outage of them would go unnoticed. Mend what the cause names: pass a secret that is empty, give the round more time with round-budget or fewer endpoints with shard.'
    ]
  ],
  [
    'what too few places see',
    {},
    { kind: 'blind' },
    [
      'Nobody can tell whether api is up: an outage of it would go unnoticed. Too few places tell of it to agree: see whether all of them still check, and that health.vantages says how many they are.'
    ]
  ],
  [
    'a cause that was lost',
    {},
    { kind: 'blind', members: [{ endpoint: 'api', state: 'degraded', since: noon }] },
    ['Nobody can tell whether api is up: an outage of it would go unnoticed. See the log of the run.']
  ],
  [
    'one that can be judged again',
    { kind: 'recovered' },
    { kind: 'blind', members: [member('api', { state: 'up' })] },
    ['What was in between is unknown, and counts as neither up nor down.']
  ],
  [
    'a shard that is silent',
    {},
    { kind: 'stale', part: { kind: 'shard', name: '2/4' }, members: [member('api'), member('web')] },
    [
      'Nobody checks api and web, while other shards go on. Alerts that are open for them stay open. See whether the matrix still has a job for this shard, and how it ends.'
    ]
  ],
  [
    'a place that is silent',
    {},
    { kind: 'stale', part: { kind: 'vantage', name: 'eu' } },
    [
      'Other places go on checking api, without its word. See whether its runner is online and how its job ends; of a place that is gone for good, lower `of` under health.vantages.'
    ]
  ],
  ['one that is closed', { kind: 'closed' }, {}, ['Nobody can tell how it ended: it is no longer configured, or its record was damaged.']]
])('%s', (_, changes, alert, lines) => {
  expect(plain(summaryOf(telling(changes, alert), { urls })).split('\n')).toEqual(lines)
})

test('a silence says what it means', () => {
  const silence = { from: noon - 180 * minute, to: noon, blindRounds: 4 }
  expect(plain(summaryOf(telling({ kind: 'stale', silence }, { kind: 'stale', members: [] }), { urls }))).toMatch(
    /^What was then is unknown, and counts as neither up nor down\. 4 rounds in between saw nothing/
  )
})
