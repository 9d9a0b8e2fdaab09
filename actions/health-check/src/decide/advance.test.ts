import { expect, test } from '@jest/globals'
import { advance } from './advance.ts'
import { type Drawn, endpoint, everyMs, minuteMs, monday, play, played, resultOf, roundsOf, rules, said } from './drawn.fixture.ts'
import type { Round } from './round.ts'

const three = [endpoint('api'), endpoint('web'), endpoint('mail')]
const well = { web: '✓', mail: '✓' }

const rows: [name: string, api: string, string[]][] = [
  ['all is well', '✓✓✓', []],
  ['one bad round is in the history alone', '✓✗✓✓', []],
  ['two in a row', '✓✗✗', ['2 alert! P2 api down']],
  ['from the first round on', '✗✗', ['1 alert! P2 api down']],
  ['and it stays told', '✗✗✗✗✗', ['1 alert! P2 api down']],
  ['one good round ends nothing', '✗✗✓✗', ['1 alert! P2 api down']],
  ['two do', '✗✗✓✓', ['1 alert! P2 api down', '3 recovered! P2 api up']],
  ['slow', '~~✓✓', ['1 alert! P3 api degraded', '3 recovered! P3 api up']],
  ['slow, then down', '~~✗✗', ['1 alert! P3 api degraded', '3 escalated! P2 api down']],
  ['down, then slow', '✗✗~~', ['1 alert! P2 api down', '3 updated P3 api degraded']],
  ['who heard of the outage hears of its end', '✗✗~~✓✓', ['1 alert! P2 api down', '3 updated P3 api degraded', '5 recovered! P2 api up']],
  ['slow and down by turns is bad all the time', '~✗~✗', ['1 alert! P3 api degraded']],
  ['a round that saw nothing breaks no row', '✗?✗', ['2 alert! P2 api down']],
  ['nor does it end one', '✗✗✓?✓', ['1 alert! P2 api down', '4 recovered! P2 api up']],
  ['only such', '????', []],
  ['bad within maintenance', '✓MMMM', []],
  ['and two rounds after its end', '✓MM✗✗', ['4 alert! P2 api down']],
  ['which is over by then', '✓MM✗✓', []],
  ['maintenance ends no alert', '✗✗mmmm', ['1 alert! P2 api down']],
  ['which goes on after it', '✗✗mmmm✗', ['1 alert! P2 api down']],
  ['or ends', '✗✗mmmm✓✓', ['1 alert! P2 api down', '7 recovered! P2 api up']]
]

test.each(rows)('%s: %s', (_, api, expected) => {
  const length = [...api].length
  const others = Object.fromEntries(Object.entries(well).map(([name, mark]) => [name, mark.repeat(length)]))
  expect(said(play({ api, ...others }, { endpoints: three }))).toEqual(expected)
})

test('rounds that are hours apart tell an outage by its length', () => {
  const slow = [endpoint('api', { failAfter: 3 }), ...three.slice(1)]
  const drawn = { api: '✓✗✗', web: '✓✓✓', mail: '✓✓✓' }
  expect(said(play(drawn, { endpoints: slow }))).toEqual([])
  expect(said(play(drawn, { endpoints: slow, apartMs: 180 * minuteMs })).filter((line) => !line.includes('stale'))).toEqual([
    '2 alert! P2 api down'
  ])
})

const scopes: [name: string, Drawn, Parameters<typeof endpoint>[1], string][] = [
  ['one of three', { api: '✗✗', web: '✓✓', mail: '✓✓' }, {}, '1 alert! P2 api down'],
  ['a critical one', { api: '✗✗', web: '✓✓', mail: '✓✓' }, { critical: true }, '1 alert! P1 api down'],
  ['a critical one that is slow', { api: '~~', web: '✓✓', mail: '✓✓' }, { critical: true }, '1 alert! P3 api degraded'],
  ['half of them', { api: '✗✗', web: '✗✗', mail: '✓✓', docs: '✓✓' }, { group: 'g' }, '1 alert! P1 api down, web down'],
  ['all', { api: '✗✗', web: '✗✗' }, {}, '1 alert! P0 api down, web down'],
  ['the only one', { api: '✗✗' }, {}, '1 alert! P0 api down'],
  ['one, while nothing is known of the other', { api: '✗✗', web: '??' }, {}, '1 alert! P1 api down']
]

test.each(scopes)('severity: %s', (_, drawn, given, expected) => {
  const endpoints = Object.keys(drawn).map((name) => endpoint(name, given))
  expect(said(play(drawn, { endpoints }))).toEqual([expected])
})

test('a telling holds all that its words need', () => {
  const { told } = play({ api: '✓✗✗✗✓✓', web: '✓✓✓✓✓✓', mail: '✓✓✓✓✓✓' }, { endpoints: three })
  const [alert, recovered] = told.flat()
  const at = (round: number) => monday + round * everyMs
  expect(alert).toMatchObject({
    kind: 'alert',
    turn: 1,
    reason: 'an endpoint is down',
    alert: {
      id: 'health:api:2026-01-05T09:10:00.000Z',
      startedAt: at(1),
      openedAt: at(2),
      turn: 1,
      members: [
        { endpoint: 'api', state: 'down', since: at(1), downSince: at(1), lastGoodAt: at(0), lastBadAt: at(2), words: 'api says no' }
      ]
    }
  })
  expect(recovered).toMatchObject({
    kind: 'recovered',
    turn: 2,
    before: { severity: 'P2', turn: 1, toldAt: at(2) },
    alert: { id: alert?.alert.id, members: [{ state: 'up', since: at(1), lastBadAt: at(3), recoveredAt: at(4) }] }
  })
})

test('a round that is told twice changes nothing', () => {
  const rounds = roundsOf({ api: '✓✗✗✗✓✓', web: '✓✓✓✓✓✓' })
  for (const [index, round] of rounds.entries()) {
    const { state } = played(rounds.slice(0, index + 1))
    expect(advance(state, round, rules, round.at)).toEqual({ state, tellings: [] })
  }
})

test('a job that is run again is the same round, though it probed anew', () => {
  const [round] = roundsOf({ api: '✗' }, { also: () => ({ id: '77' }) })
  const [again] = roundsOf({ api: '✗' }, { also: () => ({ id: '77' }), start: monday + everyMs })
  expect(round && again && said(played([round, again]))).toEqual([])
})

test('the last 50 rounds are known, whatever their time', () => {
  const round = (index: number) => roundsOf({ api: '✓' }, { start: monday + index * minuteMs, also: () => ({ id: `r${index}` }) })
  const { state } = played(Array.from({ length: 60 }, (_, index) => round(index)).flat())
  expect(state.rounds).toEqual(Array.from({ length: 50 }, (_, index) => `r${index + 10}`))
  const again = (id: string) => roundsOf({ api: '✓' }, { start: monday + 90 * minuteMs, also: () => ({ id }) })
  expect(played(again('r10'), state).state).toBe(state)
  expect(played(again('r9'), state).state.at).toBe(monday + 90 * minuteMs)
})

const noNews: [name: string, start: number, drawn: Drawn, also: Partial<Round>, isNews: boolean][] = [
  ['as late as the last', 0, { api: '✗' }, {}, false],
  ['later', 1, { api: '✗' }, {}, true],
  ['later, of what nobody probed yet', 1, { web: '✓' }, {}, true],
  ['earlier, of what nobody probed yet', -1, { web: '✓' }, {}, true],
  ['earlier, of what was probed', -1, { api: '✗' }, {}, false],
  ['earlier, of both', -1, { api: '✗', web: '✓' }, {}, true],
  ['earlier, and it saw nothing', -1, { web: '✗' }, { inconclusive: 'offline' }, false],
  ['later, and it saw nothing', 1, { web: '✗' }, { inconclusive: 'offline' }, true],
  ['earlier, and nothing was probed', -1, { web: ' ' }, {}, false]
]

test.each(noNews)('a round is news or not: %s', (_, minutes, drawn, also, isNews) => {
  const endpoints = [endpoint('api'), endpoint('web')]
  const { state } = play({ api: '✓' }, { endpoints })
  const [round] = roundsOf(drawn, { endpoints, start: monday + minutes * minuteMs, also: () => also })
  if (!round) throw new TypeError('No round')
  const next = advance(state, round, rules, round.at)
  expect([next.state === state, next.notice !== undefined]).toEqual([!isNews, also.inconclusive !== undefined])
  expect(next.state.at).toBe(Math.max(monday, isNews ? round.at : 0))
})

test('of two results of an endpoint in one round the later one counts, in any order', () => {
  const [round] = roundsOf({ web: '✓' }, { endpoints: [endpoint('api'), endpoint('web')] })
  const results = [resultOf('api', '✓', monday + 2), resultOf('api', '✗', monday + 1)]
  for (const some of [results, results.toReversed()]) {
    const { state } = played(round ? [{ ...round, results: some }] : [])
    expect(state.tracks.find((track) => track.endpoint === 'api')).toMatchObject({ level: 'up', at: monday + 2 })
  }
})

test('an alert of another kind, and a member that is well, say nothing of a record that is lost', () => {
  const report = { endpoint: 'api', percentile: 'p95' as const, ms: 900, limitMs: 400, windowMs: 1 }
  const before = play({ api: '✓✓', web: '✓✓' }, { also: () => ({ latencies: [report] }) })
  const after = play({ api: '✓', web: '✓' }, { state: { ...before.state, tracks: [] }, start: monday + 2 * everyMs })
  expect(after.state.tracks).toMatchObject([{ bad: { on: false } }, { bad: { on: false } }])
})

test('shards tell what they saw in any order, and all of them count', () => {
  const late = roundsOf({ api: '✗✗' }, { endpoints: [endpoint('api'), endpoint('web')] })
  const early = roundsOf({ web: '✗✗' }, { endpoints: [endpoint('api'), endpoint('web')], start: monday - minuteMs })
  const mixed = late.flatMap((round, index) => [round, ...early.slice(index, index + 1)])
  expect(said(played(mixed))).toEqual(['2 alert! P1 api down', '3 escalated! P0 web down'])
})

test('a runner that sees nothing changes nothing, and says why', () => {
  const { state } = play({ api: '✗', web: '✓' })
  const [round] = roundsOf({ api: '✗', web: '✗' }, { start: monday + everyMs, also: () => ({ inconclusive: 'the runner is offline' }) })
  if (!round) throw new TypeError('No round')
  const step = advance(state, round, rules, round.at)
  expect(step.tellings).toEqual([])
  expect(step.notice).toBe('This round saw nothing, and nobody is alerted: the runner is offline')
  expect(step.state).toMatchObject({ tracks: state.tracks, alerts: [], blind: 1 })
})

test('what is no longer configured is closed, and its alert does not stay open for ever', () => {
  const before = play({ api: '✗✗', web: '✓✓' })
  const after = play({ web: '✓' }, { state: before.state, endpoints: [endpoint('web')], start: monday + 2 * everyMs })
  expect(said(after)).toEqual(['0 closed! P1 api removed'])
  expect(after.state).toMatchObject({ alerts: [], tracks: [{ endpoint: 'web' }] })
})

test('an alert outlives the record of its endpoint', () => {
  const before = play({ api: '✗✗', web: '✓✓' })
  const damaged = { ...before.state, tracks: [] }
  const next = (api: string) => said(play({ api, web: '✓'.repeat(api.length) }, { state: damaged, start: monday + 2 * everyMs }))
  expect(next('✗✗✗')).toEqual([])
  expect(next('✓✓')).toEqual(['1 recovered! P1 api up'])
})
