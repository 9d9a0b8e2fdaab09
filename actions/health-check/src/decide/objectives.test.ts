import { expect, test } from '@jest/globals'
import { type Drawn, everyMs, monday, type Play, play, said } from './drawn.fixture.ts'
import type { ObjectiveReport, SloRule } from './round.ts'

/** What fires in a round: `q` a quick page, `s` a slow page, `k` a quick ticket, `t` a slow ticket, `-` nothing; a space where nobody could look. */
const fires: Readonly<Record<string, SloRule>> = { q: 'page-quick', s: 'page-slow', k: 'ticket-quick', t: 'ticket-slow' }

const burns = (burn: string, given: Partial<ObjectiveReport> = {}): Play => ({
  also: (index) => {
    const mark = burn[index] ?? '-'
    if (mark === ' ') return {}
    const rule = fires[mark]
    return { objectives: [{ name: 'all', endpoints: ['api', 'web'], firing: rule ? [rule] : [], ...given }] }
  }
})

const names = ['api', 'web', 'a', 'b', 'c', 'd']
const told = (burn: string, drawn: Drawn, given: Play = {}) => {
  const all = Object.fromEntries(names.map((name) => [name, '✓'.repeat(burn.length)]))
  return said(play({ ...all, ...drawn }, { ...burns(burn), ...given })).map((line) => line.replace(' api degraded, web degraded', ' all'))
}

/** An outage of these is told on its own. */
const rows: [name: string, burn: string, drawn: Drawn, string[]][] = [
  ['it burns as an endpoint of it is told', '-ss', { api: '✗✗✗' }, ['1 alert! P2 api down', '1 alert P2 all']],
  ['the round after', '--ss', { api: '✗✗✗✗' }, ['1 alert! P2 api down', '2 alert P2 all']],
  ['worse than that', '--qq', { api: '✗✗✗✗' }, ['1 alert! P2 api down', '2 alert! P1 all']],
  ['it gets worse than that', '--sqq', { api: '✗✗✗✗✗' }, ['1 alert! P2 api down', '2 alert P2 all', '3 escalated! P1']],
  ['it is told, and then an outage is', 'sss', { api: '✓✗✗' }, ['0 alert! P2 all', '2 alert! P2 api down']],
  [
    'who was not called for it is not called for its end',
    '-ss--',
    { api: '✗✗✗✗✗' },
    ['1 alert! P2 api down', '1 alert P2 all', '4 recovered P2 api up, web up']
  ],
  ['an outage of what it is not about', '--s', { a: '✗✗✗' }, ['1 alert! P2 a down', '2 alert! P2 all']],
  [
    'it burns on and off within the hour of the outage',
    '--s--s--s',
    { api: '✗✗✗✗✗✗✗✗✗' },
    [
      '1 alert! P2 api down',
      '2 alert P2 all',
      '4 recovered P2 api up, web up',
      '5 alert P2 all',
      '7 recovered P2 api up, web up',
      '8 alert P2 all'
    ]
  ],
  ['an hour after the outage was told', `--${'-'.repeat(10)}-s`, { api: '✗'.repeat(14) }, ['1 alert! P2 api down', '13 alert! P2 all']],
  ['and within it', `--${'-'.repeat(9)}-s`, { api: '✗'.repeat(13) }, ['1 alert! P2 api down', '12 alert P2 all']],
  ['all of its endpoints are in maintenance', 'qqqq', { api: 'mmmm', web: 'mmmm' }, []],
  ['and then no longer', 'qqqq', { api: 'mmm✓', web: 'mmmm' }, ['3 alert! P1 all']],
  ['it neither ends in maintenance', 's---', { api: '✓mmm', web: '✓mmm' }, ['0 alert! P2 all']],
  ['nor gets worse', 'sqqq', { api: '✓mmm', web: '✓mmm' }, ['0 alert! P2 all']],
  ['one of them is in maintenance', 'ss--', { api: '✓mmm' }, ['0 alert! P2 all', '3 recovered! P2 api up, web up']],
  ['what nobody could look at ends nothing', 's    s', {}, ['0 alert! P2 all']]
]

test.each(rows)('an objective and its endpoints: %s', (_, burn, drawn, expected) =>
  expect(told(burn, drawn).toSorted()).toEqual(expected.toSorted())
)

test.each<[firing: string, rule: SloRule, severity: string]>([
  ['tq', 'page-quick', 'P1'],
  ['qt', 'page-quick', 'P1'],
  ['tkqs', 'page-quick', 'P1'],
  ['ts', 'page-slow', 'P2'],
  ['kt', 'ticket-quick', 'P3'],
  ['tk', 'ticket-slow', 'P3']
])('of the rules %s the worst is told, and of two that are as bad the first', (firing, rule, severity) => {
  const given = { firing: [...firing].flatMap((mark) => fires[mark] ?? []), budgetLeft: 0.25 }
  const { state } = play({ api: '✓', web: '✓' }, burns('-', given))
  expect(state.alerts).toMatchObject([{ severity, slo: { objective: 'all', rule, budgetLeft: 0.25 } }])
})

test('an alert is about its objective, and lists the endpoints of it', () => {
  const { state } = play({ api: '✓✓', web: '✓✓' }, burns('-s'))
  const at = monday + everyMs
  expect(state.alerts).toEqual([
    {
      id: 'slo:all:2026-01-05T09:05:00.000Z',
      kind: 'slo',
      severity: 'P2',
      worst: 'P2',
      reason: expect.stringMatching(/./),
      startedAt: at,
      openedAt: at,
      toldAt: at,
      called: true,
      turn: 1,
      members: ['api', 'web'].map((name) => ({ endpoint: name, state: 'degraded', since: at })),
      slo: { objective: 'all', rule: 'page-slow' }
    }
  ])
  expect(state.watches.map(({ key }) => key)).toEqual(['slo:all'])
})

test('an endpoint that leaves the objective leaves its alert, one that comes joins it', () => {
  const before = play({ api: '✓', web: '✓' }, burns('s'))
  const after = play(
    { api: '✓', web: '✓' },
    { ...burns('s', { endpoints: ['web', 'mail'] }), state: before.state, start: monday + everyMs }
  )
  expect(said(after)).toEqual(['0 joined P2 mail degraded, api up'])
  expect(after.state.alerts).toMatchObject([
    {
      members: [
        { endpoint: 'web', since: monday },
        { endpoint: 'mail', since: monday },
        { endpoint: 'api', state: 'up', recoveredAt: monday + everyMs }
      ]
    }
  ])
})

test('two objectives have an alert each, and one ends without the other', () => {
  const both = (index: number) => ({
    objectives: ['one', 'two'].map((name) => ({
      name,
      endpoints: ['api'],
      firing: index > 0 && name === 'one' ? [] : ['page-slow' as const]
    }))
  })
  const { told: tellings, state } = play({ api: '✓✓✓', web: '✓✓✓' }, { also: both })
  expect(said({ told: tellings })).toEqual(['0 alert! P2 api degraded', '0 alert P2 api degraded', '2 recovered! P2 api up'])
  expect(state.alerts.map(({ slo }) => slo?.objective)).toEqual(['two'])
})

test.each<[budgetLeft: number | undefined, severity: string]>([
  [undefined, 'P3'],
  [0.1, 'P3'],
  [-0.1, 'P2']
])('a slow ticket with %p of the budget left is %s', (budgetLeft, severity) => {
  const { state } = play({ api: '✓', web: '✓' }, burns('t', budgetLeft === undefined ? {} : { budgetLeft }))
  expect(state.alerts).toMatchObject([{ severity }])
})

test('an objective that loses all of its endpoints ends its alert', () => {
  const before = play({ api: '✓', web: '✓' }, burns('s'))
  const later = { state: before.state, start: monday + everyMs }
  expect(said(play({ api: '✓✓', web: '✓✓' }, { ...burns('ss', { endpoints: [] }), ...later }))).toEqual(['1 recovered! P2 api up, web up'])
})
