import { expect, test } from '@jest/globals'
import { advance } from './advance.ts'
import { noAlerts } from './alert-state.ts'
import { type Drawn, endpoint, everyMs, minuteMs, monday, type Play, play, roundsOf, rules, said } from './drawn.fixture.ts'
import type { LatencyReport, SloRule } from './round.ts'

const names = (...given: string[]) => given.map((name) => endpoint(name))
const well = (count: number, ...given: string[]): Drawn => Object.fromEntries(given.map((name) => [name, '✓'.repeat(count)]))

const incidents: [name: string, Drawn, Parameters<typeof endpoint>[1], string[]][] = [
  ['no cause in common', { api: '✗✗', web: '✗✗' }, {}, ['1 alert! P2 api down', '1 alert! P2 web down']],
  ['one group', { api: '✗✗', web: '✗✗' }, { group: 'shop' }, ['1 alert! P2 api down, web down']],
  ['one host', { api: '✗✗', web: '✗✗' }, { shownUrl: 'https://x.test/a' }, ['1 alert! P2 api down, web down']],
  ['one joins a round later', { api: '✗✗✗', web: '✓✗✗' }, { group: 'shop' }, ['1 alert! P2 api down', '2 joined P2 web down']],
  ['one is bad much later', { api: '✗✗✗✗✗✗✗✗', web: '✓✓✓✓✓✓✗✗' }, { group: 'shop' }, ['1 alert! P2 api down', '7 alert! P2 web down']],
  [
    'they recover one by one',
    { api: '✗✗✓✓✓✓', web: '✗✗✗✗✓✓' },
    { group: 'shop' },
    ['1 alert! P2 api down, web down', '3 updated P2 api up', '5 recovered! P2 web up']
  ],
  [
    'one of them is down again',
    { api: '✗✗✓✓✗✗', web: '✗✗✗✗✗✗' },
    { group: 'shop' },
    ['1 alert! P2 api down, web down', '3 updated P2 api up', '5 joined P2 api down']
  ],
  [
    'one is slow, then another is down',
    { api: '~~~~', web: '✓✓✗✗' },
    { group: 'shop' },
    ['1 alert! P3 api degraded', '3 escalated! P2 web down']
  ]
]

test.each(incidents)('one cause is one alert: %s', (_, drawn, given, expected) => {
  const endpoints = [endpoint('api', given), endpoint('web', given), ...names('a', 'b', 'c')]
  const length = Math.max(...Object.values(drawn).map((marks) => marks.length))
  expect(said(play({ ...drawn, ...well(length, 'a', 'b', 'c') }, { endpoints }))).toEqual(expected)
})

test('more than half at once is one alert, whatever each of them says', () => {
  expect(said(play({ api: '✗✗', web: '✗✗', mail: '✗✗', docs: '✓✓' }))).toEqual(['1 alert! P1 api down, web down, mail down'])
})

test('the name of an alert stays when its first member is well', () => {
  const endpoints = [endpoint('api', { group: 'g' }), endpoint('web', { group: 'g' })]
  const { told } = play({ api: '✗✗✓✓✓✓', web: '✗✗✗✗✓✓' }, { endpoints })
  expect(new Set(told.flat().map(({ alert }) => alert.id))).toEqual(new Set(['health:api:2026-01-05T09:05:00.000Z']))
  expect(told.flat().map(({ turn }) => turn)).toEqual([1, 2, 3])
})

const held: [name: string, Drawn, string[]][] = [
  ['both are down', { db: '✗✗✗', api: '✗✗✗' }, ['1 alert! P2 db down']],
  ['the dependent is seen first', { db: '✓✗✗✗', api: '✗✗✗✗' }, ['2 alert! P2 db down']],
  ['both are well again', { db: '✗✗✓✓', api: '✗✗✓✓' }, ['1 alert! P2 db down', '3 recovered! P2 db up']],
  ['only the cause is', { db: '✗✗✓✓✓', api: '✗✗✗✗✗' }, ['1 alert! P2 db down', '3 alert! P2 api down', '3 recovered! P2 db up']],
  [
    'the dependent is in maintenance by then',
    { db: '✗✗✓✓m', api: '✗✗mm✗' },
    ['1 alert! P2 db down', '3 recovered! P2 db up', '4 alert! P2 api down']
  ],
  ['the cause was no outage', { db: '✗✓✓', api: '✗✗✗' }, ['1 alert! P2 api down']],
  ['the dependent was told before', { db: '✓✓✗✗', api: '✗✗✗✗' }, ['1 alert! P2 api down', '3 alert! P2 db down']],
  [
    'and its recovery is never held back',
    { db: '✓✓✗✗', api: '✗✗✓✓' },
    ['1 alert! P2 api down', '3 alert! P2 db down', '3 recovered! P2 api up']
  ],
  ['the cause is slow', { db: '~~', api: '✗✗' }, ['1 alert! P3 db degraded', '1 alert! P2 api down']],
  ['the cause is down for maintenance', { db: 'MMM✓', api: '✗✗✗✓' }, []],
  ['the cause is well in maintenance', { db: 'mmm', api: '✗✗✗' }, ['1 alert! P2 api down']]
]

test.each(held)('depends-on: %s', (_, drawn, expected) => {
  const endpoints = [endpoint('db'), endpoint('api', { dependsOn: ['db'] }), ...names('a', 'b', 'c')]
  const length = Math.max(...Object.values(drawn).map((marks) => marks.length))
  const lines = said(play({ ...drawn, ...well(length, 'a', 'b', 'c') }, { endpoints }))
  expect(lines.toSorted()).toEqual(expected.toSorted())
})

test('what was held back is told with its own beginning, and before that beside its cause', () => {
  const endpoints = [endpoint('db'), endpoint('api', { dependsOn: ['db'] }), ...names('a', 'b', 'c')]
  const { told, state } = play({ db: '✗✗✓✓', api: '✗✗✗✗', ...well(4, 'a', 'b', 'c') }, { endpoints })
  expect(told[1]).toMatchObject([{ alert: { dependents: ['api'] } }])
  expect(state.alerts).toMatchObject([{ members: [{ endpoint: 'api', since: monday }], startedAt: monday }])
})

test('in a circle of dependencies nothing is held back', () => {
  const endpoints = [endpoint('db', { dependsOn: ['api'] }), endpoint('api', { dependsOn: ['db'] }), ...names('a', 'b', 'c')]
  expect(said(play({ db: '✗✗', api: '✗✗', ...well(2, 'a', 'b', 'c') }, { endpoints }))).toHaveLength(2)
})

const flaps: [marks: string, string[]][] = [
  ['✓✗✓✗✓✗✓✗', ['5 alert! P1 api flapping']],
  ['✓✗✓✗✓✗✓✓✓✓', ['5 alert! P1 api flapping', '9 recovered! P1 api up']],
  ['✓✗✓✗✓✗✗✗✗✗', ['5 alert! P1 api flapping', '8 updated P1 api down']],
  ['✓~✓~✓~✓~', ['5 alert! P3 api flapping']],
  [
    '✓✗✗✓✓✗✗✓✓✗✗✓✓✗✗',
    ['2 alert! P1 api down', '4 recovered! P1 api up', '6 alert! P1 api down', '8 recovered! P1 api up', '9 alert! P1 api flapping']
  ],
  ['✗✗✓✗✓✗✓✗', ['1 alert! P1 api down', '6 updated P1 api flapping']]
]

test.each(flaps)('flapping: %s', (api, expected) => expect(said(play({ api, ...well(api.length, 'web') }))).toEqual(expected))

test('changes that are further apart than the window are no flapping', () => {
  const once = '✗✓✓✓✓✓✓✓✓✓✓✓'
  expect(said(play({ api: once.repeat(6), ...well(72, 'web') }))).toEqual([])
})

test('what flaps and is then steady for less than is believed flaps on', () => {
  const endpoints = [endpoint('api', { failAfter: 5, recoverAfter: 1 }), endpoint('web')]
  const lines = said(play({ api: '✓✗✓✗✓✗✗✗✗✗', ...well(10, 'web') }, { endpoints }))
  expect(lines).toEqual(['5 alert! P1 api flapping', '9 updated P1 api down'])
})

test('one that begins to flap again and again calls four times an hour, and not for the end of what it did not call for', () => {
  const endpoints = [endpoint('api', { everyMs: minuteMs, failAfter: 1, recoverAfter: 1 }), endpoint('web')]
  const { told } = play({ api: '✗✓✗✓✗✓✓'.repeat(8), ...well(56, 'web') }, { endpoints, apartMs: minuteMs })
  const alerts = told.flat().filter(({ kind }) => kind === 'alert')
  expect(alerts.map(({ calls, damped }) => [calls, damped])).toEqual(
    alerts.map((_, index) => (index < 4 ? [true, undefined] : [false, true]))
  )
  expect(told.flat().filter(({ kind, calls }) => kind === 'recovered' && calls)).toHaveLength(4)
})

test('one that flaps for a day calls a few times, and not hundreds', () => {
  const storm = '✗✓✗✗✓✓~✗✓'.repeat(32)
  const { told } = play({ api: storm, ...well(storm.length, 'web') })
  expect(told.flat().filter(({ calls }) => calls).length).toBeLessThan(10)
})

const report = (endpointName: string, ms: number): LatencyReport => ({
  endpoint: endpointName,
  percentile: 'p95',
  ms,
  limitMs: 400,
  windowMs: 3_600_000
})
const latencies = (...each: number[]): Play => ({ also: (index) => ({ latencies: [report('api', each[index] ?? 0)] }) })

const slow: [name: string, api: string, number[], string[]][] = [
  ['one round is none', '✓✓✓', [500, 300, 500], []],
  ['two are', '✓✓✓', [300, 500, 500], ['2 alert! P3 api degraded']],
  ['at the limit is within it', '✓✓', [400, 400], []],
  ['twice the limit', '✓✓', [900, 900], ['1 alert! P2 api degraded']],
  ['it gets worse', '✓✓✓', [500, 500, 900], ['1 alert! P3 api degraded', '2 escalated! P2 api degraded']],
  ['and better', '✓✓✓', [900, 900, 500], ['1 alert! P2 api degraded', '2 updated P3']],
  ['one round within it ends nothing', '✓✓✓✓', [500, 500, 300, 500], ['1 alert! P3 api degraded']],
  ['two do', '✓✓✓✓', [500, 500, 300, 300], ['1 alert! P3 api degraded', '3 recovered! P3 api up']],
  ['not in maintenance', 'mmmm', [900, 900, 900, 900], []],
  ['who knows that it is degraded hears no more', '~~~~', [300, 300, 500, 500], ['1 alert! P3 api degraded']],
  [
    'nor once it is well, as long as that is what was measured',
    '~~✓✓✓',
    [500, 500, 500, 500, 500],
    ['1 alert! P3 api degraded', '3 recovered! P3 api up']
  ],
  [
    'but an hour later',
    `~~✓✓${'✓'.repeat(11)}`,
    Array.from({ length: 15 }, () => 500),
    ['1 alert! P3 api degraded', '3 recovered! P3 api up', '13 alert! P3 api degraded']
  ]
]

test.each(slow)('latency: %s', (_, api, each, expected) => {
  const lines = said(play({ api, ...well(api.length, 'web') }, latencies(...each)))
  expect(lines.map((line) => line.replace('escalated! P2', 'escalated! P2 api degraded'))).toEqual(expected)
})

test('a limit that is gone ends its alert', () => {
  const { told } = play({ api: '✓✓✓✓' }, { also: (index) => ({ latencies: index < 2 ? [report('api', 900)] : [] }) })
  expect(said({ told })).toEqual(['1 alert! P2 api degraded', '3 recovered! P2 api up'])
})

const burning: [name: string, (SloRule | '')[], string[]][] = [
  ['a ticket', ['ticket-slow'], ['0 alert! P3']],
  ['a page', ['page-quick'], ['0 alert! P1']],
  ['it gets worse', ['ticket-slow', 'page-quick'], ['0 alert! P3', '1 escalated! P1']],
  ['and better', ['page-quick', 'ticket-slow'], ['0 alert! P1', '1 updated P3']],
  ['one round without', ['page-slow', '', 'page-slow'], ['0 alert! P2']],
  ['two', ['page-slow', '', ''], ['0 alert! P2', '2 recovered! P2']]
]

test.each(burning)('objective: %s', (_, fires, expected) => {
  const objectives = (index: number) => [
    { name: 'all', endpoints: ['api', 'web'], firing: [fires[index] ?? ''].filter((rule) => rule !== ''), budgetLeft: 0.4 }
  ]
  const { told } = play(well(fires.length, 'api', 'web'), { also: (index) => ({ objectives: objectives(index) }) })
  expect(said({ told }).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(expected)
})

test.each([
  ['of no endpoint is not told', { endpoints: [] }, []],
  ['that is gone ends its alert', undefined, ['0 alert! P2', '2 recovered! P2']],
  ['that could not be looked at stays as it was', 'nothing', ['0 alert! P2']]
])('objective: one %s', (_, later, expected) => {
  const base = { name: 'all', endpoints: ['api'], firing: ['page-slow' as const] }
  const also = (index: number) => {
    if (typeof later === 'object') return { objectives: [{ ...base, ...later }] }
    return index === 0 ? { objectives: [base] } : later === 'nothing' ? {} : { objectives: [] }
  }
  const { told } = play(well(4, 'api', 'web'), { also })
  expect(said({ told }).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(expected)
})

test('an objective that burns because of an outage that was just told does not call for it', () => {
  const also = (index: number) => ({ objectives: [{ name: 'all', endpoints: ['api'], firing: index < 2 ? [] : ['page-slow' as const] }] })
  expect(said(play({ api: '✗✗✗', ...well(3, 'a', 'b') }, { also }))).toEqual(['1 alert! P2 api down', '2 alert P2 api degraded'])
})

const certificates: [name: string, days: (number | undefined)[], string[]][] = [
  ['far away', [30], []],
  ['soon', [20], ['0 alert! P3']],
  ['told once', [20, 20, 19], ['0 alert! P3']],
  ['each step once', [20, 8, 7, 6, 1, 0, -3], ['0 alert! P3', '2 escalated! P2', '4 escalated! P1']],
  ['renewed', [5, 90, 90, 90], ['0 alert! P2', '3 recovered! P2']],
  ['one of many servers is', [5, 90, 5, 90, 5, 90], ['0 alert! P2']],
  ['not seen', [5, undefined, undefined, undefined], ['0 alert! P2']]
]

test.each(certificates)('certificate: %s', (_, days, expected) => {
  const dayMs = 86_400_000
  const drawn = well(days.length, 'api', 'web')
  const endpoints = ['api', 'web'].map((name) => endpoint(name, { shownUrl: 'https://example.com/', everyMs: dayMs }))
  const { told } = play(drawn, {
    endpoints,
    apartMs: dayMs,
    also: (index) => {
      const at = monday + index * dayMs
      const left = days[index]
      const expiry = left === undefined ? {} : { certificateExpiresAt: at + left * dayMs }
      return { results: ['api', 'web'].map((name) => ({ endpoint: name, at, verdict: 'up' as const, tries: 1, ...expiry })) }
    }
  })
  expect(said({ told }).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(expected)
})

test.each([
  ['as usual', everyMs, []],
  ['half an hour late', 30 * minuteMs, []],
  ['later', 31 * minuteMs, ['1 stale P2']]
])('monitoring was silent: %s', (_, apartMs, expected) => expect(said(play({ api: '✓✓' }, { apartMs }))).toEqual(expected))

test('a silence says from when to when, and how many rounds in it saw nothing', () => {
  const hourMs = 60 * minuteMs
  const { told } = play(
    { api: '✓✓✓✓' },
    { apartMs: hourMs, also: (index) => (index === 1 || index === 2 ? { inconclusive: 'offline' } : {}) }
  )
  expect(told.flat()).toMatchObject([{ kind: 'stale', silence: { from: monday, to: monday + 3 * hourMs, blindRounds: 2 } }])
})

test('reminders come as often as they are asked for, and not in maintenance', () => {
  const endpoints = [endpoint('api', { remindEveryMs: 20 * minuteMs }), endpoint('web')]
  const lines = said(play({ api: '✗✗✗✗✗✗✗✗✗✗mmmmmm✗', ...well(17, 'web') }, { endpoints }))
  expect(lines).toEqual(['1 alert! P1 api down', '5 reminded! P1', '9 reminded! P1', '16 reminded! P1'])
})

test('what was seen of one that is degraded is not told of it once it is down', () => {
  const slowThenGone = roundsOf({ api: '✓~~✗✗', web: '✓✓✓✓✓' }).map((round, index) => ({
    ...round,
    results: round.results.map((result) => (result.endpoint === 'api' && index < 3 ? { ...result, status: 200, ms: 1_200 } : result))
  }))
  const last = slowThenGone.reduce((state, round) => advance(state, round, rules, round.at).state, noAlerts)
  expect(last.alerts[0]?.members[0]).not.toHaveProperty('status')
  expect(last.alerts[0]?.members[0]).not.toHaveProperty('ms')
})
