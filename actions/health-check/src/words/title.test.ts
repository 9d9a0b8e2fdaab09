import { expect, test } from '@jest/globals'
import type { OpenAlert } from '../decide/alert-state.ts'
import type { Telling } from '../decide/telling.ts'
import { member, minute, noon, telling } from './telling.fixture.ts'
import { titleOf } from './title.ts'

const members = (...states: (readonly [string, 'down' | 'degraded' | 'flapping' | 'up' | 'removed'])[]) => ({
  members: states.map(([name, state]) => member(name, { state }))
})
const day = 1_440 * minute
const latency = [
  { endpoint: 'api', percentile: 'p50', ms: 210, limitMs: 200, windowMs: 60 * minute },
  { endpoint: 'api', percentile: 'p95', ms: 1_234, limitMs: 400, windowMs: 60 * minute }
] as const
const shard = { kind: 'stale', part: { kind: 'shard', name: '2/4' }, startedAt: noon - 65 * minute } as const
const place = { kind: 'stale', part: { kind: 'vantage', name: 'eu-west' }, startedAt: noon - 65 * minute } as const
const ipv6 = 'this machine has no IPv6, so that the endpoint could not be tried'
const blind = (...names: string[]) => ({
  kind: 'blind' as const,
  members: names.map((name) => member(name, { state: 'degraded', fault: 'no-ipv6', words: ipv6 }))
})
const slo = { objective: 'API availability', rule: 'page-quick', budgetLeft: 0.4567 } as const

test.each<[title: string, changes: Partial<Telling>, alert: Partial<OpenAlert>]>([
  ['api is down', {}, {}],
  ['api is degraded', {}, members(['api', 'degraded'])],
  ['api is flapping', {}, members(['api', 'flapping'])],
  ['2 endpoints are down: api and web', {}, members(['api', 'down'], ['web', 'down'])],
  ['5 endpoints are down: a, b, c and 2 others', {}, members(['a', 'down'], ['b', 'down'], ['c', 'down'], ['d', 'down'], ['e', 'down'])],
  ['api is down, 1 more is degraded', {}, members(['web', 'degraded'], ['api', 'down'])],
  [
    '2 endpoints are down: a and b, 2 more are flapping or degraded',
    {},
    members(['a', 'down'], ['c', 'degraded'], ['b', 'down'], ['d', 'flapping'])
  ],
  ['api is down', { kind: 'updated' }, members(['web', 'up'], ['api', 'down'])],
  ['Still: api is down', { kind: 'reminded' }, {}],
  ['api is up again after 8 m', { kind: 'recovered' }, { members: [member('api', { state: 'up', recoveredAt: noon - 2 * minute })] }],
  ['api and web are up again after 10 m', { kind: 'recovered' }, members(['api', 'up'], ['web', 'up'])],
  ['api is up again after 10 m', { kind: 'recovered' }, members(['api', 'up'], ['web', 'removed'])],
  ['No longer watched: api', { kind: 'closed' }, {}],
  ['An alert that cannot be read is over', {}, { kind: 'unknown', members: [] }],
  [
    'No checks for 3 h',
    { kind: 'stale', silence: { from: noon - 180 * minute, to: noon, blindRounds: 0 } },
    { kind: 'stale', members: [] }
  ],
  [
    'The certificate of a.example expires in 5 d',
    {},
    { kind: 'certificate', certificate: { host: 'a.example', expiresAt: noon + 5 * day } }
  ],
  ['The certificate of a.example has expired', {}, { kind: 'certificate', certificate: { host: 'a.example', expiresAt: noon - 1 } }],
  [
    'The certificate of a.example was renewed',
    { kind: 'recovered' },
    { kind: 'certificate', certificate: { host: 'a.example', expiresAt: noon } }
  ],
  ['api is slow: p95 1.2 s, limit 400 ms', {}, { kind: 'latency', latency }],
  ['api is fast again after 10 m', { kind: 'recovered' }, { kind: 'latency', latency }],
  [`api cannot be judged: ${ipv6}`, {}, blind('api')],
  [`Still: api and web cannot be judged: ${ipv6}`, { kind: 'reminded' }, blind('api', 'web')],
  [
    `web cannot be judged: ${ipv6}`,
    { kind: 'updated' },
    { ...blind('api', 'web'), members: [member('api', { state: 'up', words: 'gone' }), ...blind('web').members] }
  ],
  ['api cannot be judged: no cause was kept', {}, { kind: 'blind', members: [{ endpoint: 'api', state: 'degraded', since: noon }] }],
  [`api cannot be judged: ${'x'.repeat(119)}…`, {}, { kind: 'blind', members: [member('api', { words: 'x'.repeat(2_000) })] }],
  ['api can be judged again after 10 m', { kind: 'recovered' }, { ...members(['api', 'up']), kind: 'blind' }],
  ['No longer watched: api', { kind: 'closed' }, { ...members(['api', 'removed']), kind: 'blind' }],
  ['No checks by shard 2/4 for 1 h 5 m', {}, { ...shard, ...members(['api', 'degraded']) }],
  ['Still: No checks by shard 2/4 for 1 h 5 m', { kind: 'reminded' }, { ...shard, ...members(['api', 'degraded']) }],
  ['The endpoints of shard 2/4 are checked again after 1 h 5 m', { kind: 'recovered' }, { ...shard, ...members(['api', 'up']) }],
  ['No checks by place eu-west for 1 h 5 m', {}, { ...place, ...members(['api', 'degraded']) }],
  ['Place eu-west checks again after 1 h 5 m', { kind: 'recovered' }, { ...place, ...members(['api', 'up']) }],
  ['No longer watched: place eu-west', { kind: 'closed' }, { ...place, ...members(['api', 'removed']) }],
  ['API availability: the error budget is burning, 45.67 % left', {}, { kind: 'slo', slo }],
  ['API availability: the error budget is spent and still burning', {}, { kind: 'slo', slo: { ...slo, budgetLeft: -0.1 } }],
  ['API availability: the error budget is no longer burning, after 10 m', { kind: 'recovered' }, { kind: 'slo', slo }]
])('%s', (title, changes, alert) => {
  expect(titleOf(telling(changes, alert))).toBe(title)
})
