import { expect, test } from '@jest/globals'
import { advance } from './advance.ts'
import { type Drawn, endpoint, everyMs, minuteMs, monday, type Play, play, roundsOf, rules, said } from './drawn.fixture.ts'

const well = (api: string): Drawn => ({ api, web: '✓'.repeat(api.length) })
const six = '6'.repeat(6)

const rows: [name: string, api: string, given: Play, string[]][] = [
  ['six rounds are less than half an hour', `✓${six}`, {}, []],
  ['half an hour is enough', `✓${six}6`, {}, ['7 alert! P2 api degraded']],
  ['from the first round on', `${six}6`, {}, ['6 alert! P2 api degraded']],
  ['it is told once', `✓${six}${six}${six}`, {}, ['7 alert! P2 api degraded']],
  ['six rounds of ten minutes', `✓${six}`, { apartMs: 10 * minuteMs }, ['6 alert! P2 api degraded']],
  ['five that are hours apart are too few', '✓66666', { apartMs: 25 * minuteMs }, []],
  ['a good round ends it', `${six}66✓`, {}, ['6 alert! P2 api degraded', '8 recovered! P2 api up']],
  ['and so does a bad one', `${six}66✗`, {}, ['6 alert! P2 api degraded', '8 recovered! P2 api up']],
  ['and one that is slow', `${six}66~`, {}, ['6 alert! P2 api degraded', '8 recovered! P2 api up']],
  [
    'what is down after it is told as ever',
    `${six}6✗✗`,
    {},
    ['6 alert! P2 api degraded', '7 recovered! P2 api up', '8 alert! P1 api down']
  ],
  ['one that tells breaks the row', '66666✓66666', {}, []],
  ['also a bad one', '66666✗66666', {}, []],
  ['what is in maintenance can be judged', '6m66666m666666', {}, []],
  ['and is told to be blind after it', `6M${six}6`, {}, ['8 alert! P2 api degraded']],
  ['maintenance ends nothing', `${six}6mmmm`, {}, ['6 alert! P2 api degraded']],
  ['what was down is told to be blind, too', `✗✗${six}6`, {}, ['1 alert! P1 api down', '8 alert! P2 api degraded']],
  ['another cause is the same blindness', '666???6', {}, ['6 alert! P2 api degraded']],
  ['rounds in which it was not due', '6 6 6 6 6 6 6', {}, ['10 alert! P2 api degraded']],
  ['twice', `${six}6✓${six}6`, {}, ['6 alert! P2 api degraded', '7 recovered! P2 api up', '14 alert! P2 api degraded']]
]
test.each(rows)('an endpoint that cannot be judged: %s', (_, api, given, expected) => {
  expect(said(play(well(api), given))).toEqual(expected)
})

test('several places tell of one round: so many results alone are not enough', () => {
  const endpoints = [endpoint('api', { everyMs: 60 * minuteMs }), endpoint('web')]
  const lines = said(play(well('6'.repeat(18)), { endpoints, apartMs: 20 * minuteMs }))
  expect(lines).toEqual(['14 alert! P2 api degraded'])
})

const causes: [name: string, Drawn, string[]][] = [
  ['one cause', { api: '6666666', web: '6666666' }, ['6 alert! P2 api degraded, web degraded']],
  ['two causes', { api: '6666666', web: '???????' }, ['6 alert! P2 api degraded', '6 alert! P2 web degraded']],
  ['one joins later', { api: '66666666', web: '✓6666666' }, ['6 alert! P2 api degraded', '7 joined P2 web degraded']],
  [
    'one by one they can be told again',
    { api: '6666666✓✓', web: '66666666✓' },
    ['6 alert! P2 api degraded, web degraded', '7 updated P2 api up', '8 recovered! P2 web up']
  ]
]
test.each(causes)('blind: %s', (_, drawn, expected) => expect(said(play(drawn))).toEqual(expected))

test('the alert says what keeps it from being judged, and from when on', () => {
  const { state } = play(well('✓6666666'))
  const member = { endpoint: 'api', state: 'degraded', since: monday + everyMs, fault: 'no-ipv6', words: 'this machine has no IPv6' }
  expect(state.alerts).toEqual([expect.objectContaining({ kind: 'blind', startedAt: monday + everyMs, members: [member] })])
  expect(state.alerts[0]?.id).toBe('blind:api:2026-01-05T09:05:00.000Z')
  expect(state.alerts[0]?.reason).toBe('an endpoint cannot be judged')
})

test('the cause is that of the newest round; where another shard looked, the one that was told stays', () => {
  const before = play(well('666666666'))
  const words = (api: string) =>
    play({ api, web: '✓' }, { state: before.state, start: monday + 9 * everyMs }).state.alerts.flatMap(({ members }) => members[0]?.words)
  expect([words('?'), words(' ')]).toEqual([['the round was over before it answered'], ['this machine has no IPv6']])
})

test('rounds of a runner that is offline do not count', () => {
  const offline = roundsOf(well('?'.repeat(20)), { also: () => ({ inconclusive: 'the runner is offline' }) })
  const state = offline.reduce(
    (before, round) => advance(before, round, rules, round.at).state,
    play(well('✓'), { start: monday - everyMs }).state
  )
  expect([state.alerts, state.watches]).toEqual([[], []])
})

test('what depends on something that is down is not told', () => {
  const endpoints = [endpoint('db'), endpoint('api', { dependsOn: ['db'] }), ...['a', 'b'].map((name) => endpoint(name))]
  const drawn = { db: '✗✗✗✗✗✗✗✓✓', api: '666666666', a: '✓✓✓✓✓✓✓✓✓', b: '✓✓✓✓✓✓✓✓✓' }
  expect(said(play(drawn, { endpoints })).toSorted()).toEqual(['1 alert! P2 db down', '8 alert! P2 api degraded', '8 recovered! P2 db up'])
})

test('what is no longer configured is closed', () => {
  const { state } = play(well('6666666'))
  expect(said(play({ web: '✓' }, { state, start: monday + 7 * everyMs }))).toEqual(['0 closed! P2 api removed'])
})

test('it is reminded as others are', () => {
  const endpoints = [endpoint('api', { remindEveryMs: 60 * minuteMs }), endpoint('web')]
  expect(said(play(well('6'.repeat(32)), { endpoints }))).toEqual(['6 alert! P2 api degraded', '18 reminded! P2', '30 reminded! P2'])
})
