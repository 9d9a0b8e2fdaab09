import { expect, test } from '@jest/globals'
import { type AlertState, noAlerts } from './alert-state.ts'
import { endpoint, minuteMs, monday, play, resultOf, roundsOf, rules, said } from './drawn.fixture.ts'
import { silenceBefore, staleDraft } from './stale.ts'
import { newTrack } from './track.ts'

const hourMs = 60 * minuteMs

/** Endpoints, how many minutes ago each was looked at (nobody ever did: never), and how often it is to be, in minutes. */
type Look = readonly [name: string, ago: number | 'never', every?: number]

const silence = (looks: readonly Look[], probed: readonly string[], given: Partial<AlertState> = {}) => {
  const tracks = looks.map(([name, ago]) => ({ ...newTrack(name), ...(ago !== 'never' && { at: monday - ago * minuteMs }) }))
  const endpoints = looks.map(([name, , every = 5]) => endpoint(name, { everyMs: every * minuteMs }))
  const results = probed.map((name) => resultOf(name, '✓', monday))
  const found = silenceBefore({ ...noAlerts, tracks, ...given }, { at: monday, endpoints, results })
  return found && { ...found, from: (monday - found.from) / minuteMs, to: (monday - found.to) / minuteMs }
}

const rows: [name: string, looks: Look[], probed: string[], ago: number | undefined][] = [
  ['as usual', [['api', 5]], ['api'], undefined],
  ['half an hour', [['api', 30]], ['api'], undefined],
  ['longer', [['api', 31]], ['api'], 31],
  ['three rounds of half an hour', [['api', 90, 30]], ['api'], undefined],
  ['longer than those', [['api', 91, 30]], ['api'], 91],
  [
    'the newest look counts',
    [
      ['api', 200],
      ['web', 20]
    ],
    ['api', 'web'],
    undefined
  ],
  [
    'the newest look counts, in any order',
    [
      ['api', 40],
      ['web', 200]
    ],
    ['api', 'web'],
    40
  ],
  [
    'of what another shard looks at nothing is said',
    [
      ['api', 200],
      ['web', 5]
    ],
    ['api'],
    200
  ],
  [
    'nor does its pace count',
    [
      ['api', 60, 30],
      ['web', 60, 5]
    ],
    ['api'],
    undefined
  ],
  [
    'the pace is that of the one that is probed most often',
    [
      ['api', 60, 60],
      ['web', 60, 5]
    ],
    ['api', 'web'],
    60
  ],
  ['nobody ever looked', [['api', 'never']], ['api'], undefined],
  [
    'nobody ever looked at one of them',
    [
      ['api', 'never'],
      ['web', 40]
    ],
    ['api', 'web'],
    40
  ],
  ['nothing was probed', [['api', 200]], [], undefined]
]

test.each(rows)('nobody looked: %s', (_, looks, probed, ago) => {
  expect(silence(looks, probed)).toEqual(ago === undefined ? undefined : { from: ago, to: 0, blindRounds: 0 })
})

test.each([
  [39, undefined],
  [40, { from: 40, to: 0, blindRounds: 3 }],
  [41, { from: 40, to: 0, blindRounds: 3 }]
])('a silence that was told to its end, %i min ago, is told once', (toldTo, expected) => {
  expect(silence([['api', 40]], ['api'], { staleUntil: monday - toldTo * minuteMs, blind: 3 })).toEqual(expected)
})

test('it is told once, calls nobody and is over at once', () => {
  const from = monday - hourMs
  const base = { kind: 'stale', severity: 'P2', reason: expect.stringMatching(/./) }
  expect(staleDraft({ from, to: monday, blindRounds: 2 }, rules, monday + 1)).toEqual({
    ...base,
    at: monday + 1,
    changes: [],
    calls: 'no',
    silence: { from, to: monday, blindRounds: 2 },
    alert: {
      ...base,
      id: 'stale:2026-01-05T08:00:00.000Z',
      worst: 'P2',
      startedAt: from,
      openedAt: monday + 1,
      toldAt: monday + 1,
      turn: 0,
      members: []
    }
  })
})

test('shards that come after one that told it tell it no more', () => {
  const endpoints = [endpoint('api'), endpoint('web')]
  const before = play({ api: '✓', web: '✓' }, { endpoints })
  const start = monday + 2 * hourMs
  const one = play({ api: '✓' }, { endpoints, state: before.state, start })
  const other = play({ web: '✓' }, { endpoints, state: one.state, start: start - minuteMs })
  expect([said(one), said(other)]).toEqual([['0 stale P2'], []])
  expect(one.state.staleUntil).toBe(start)
})

test('rounds that saw nothing count until one that saw something', () => {
  const blind = { also: (index: number) => (index < 2 ? { inconclusive: 'offline' } : {}) }
  const { state } = play({ api: '✓✓' }, blind)
  expect(state.blind).toBe(2)
  const [round] = roundsOf({ api: '✓' }, { start: monday + 2 * hourMs })
  expect(round && play({ api: '✓' }, { state, start: monday + 2 * hourMs }).state.blind).toBe(0)
})

test('a cron that runs once an hour is no silence each hour', () => {
  const [api, results] = [endpoint('api', { everyMs: 5 * minuteMs }), [resultOf('api', '✓', monday)]]
  const state = { ...noAlerts, tracks: [{ ...newTrack('api'), at: monday - hourMs }] }
  const found = (usualMs?: number) =>
    silenceBefore(state, { at: monday, endpoints: [api], results, ...(usualMs !== undefined && { usualMs }) })
  expect([found() !== undefined, found(5 * minuteMs) !== undefined, found(hourMs) !== undefined]).toEqual([true, true, false])
})
