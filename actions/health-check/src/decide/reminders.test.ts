import { expect, test } from '@jest/globals'
import type { AlertKind, MemberState, OpenAlert } from './alert-state.ts'
import { endpoint, everyMs, minuteMs, monday, play, said } from './drawn.fixture.ts'
import { reminders } from './reminders.ts'
import type { Step } from './step.ts'
import { newTrack } from './track.ts'

const alert = (ago: number, members: Readonly<Record<string, MemberState>>, kind: AlertKind = 'health'): OpenAlert => ({
  id: 'a',
  kind,
  severity: 'P2',
  worst: 'P1',
  reason: 'an endpoint is down',
  startedAt: 0,
  openedAt: 0,
  toldAt: monday - ago * minuteMs,
  turn: 3,
  members: Object.entries(members).map(([name, state]) => ({ endpoint: name, state, since: 0 }))
})

const remind = (minutes: number, given: Parameters<typeof endpoint>[1] = {}) => ({ remindEveryMs: minutes * minuteMs, ...given })

const step = (silent: readonly string[]) => {
  const endpoints = [
    endpoint('api', remind(60)),
    endpoint('web', remind(120)),
    endpoint('slow', remind(60, { everyMs: 90 * minuteMs })),
    endpoint('mail')
  ]
  const tracks = endpoints.map(({ name }) => ({ ...newTrack(name), ...(silent.includes(name) && { silent: 'well' as const }) }))
  return {
    now: monday,
    tracks: new Map(tracks.map((track) => [track.endpoint, track])),
    endpoints: new Map(endpoints.map((each) => [each.name, each]))
  } as unknown as Step
}

const rows: [name: string, ago: number, Parameters<typeof alert>[1], silent: string[], kind: AlertKind, due: boolean][] = [
  ['an hour ago', 60, { api: 'down' }, [], 'health', true],
  ['half a round less than that', 57.5, { api: 'down' }, [], 'health', true],
  ['less than that', 57, { api: 'down' }, [], 'health', false],
  ['half of what is asked for, where rounds are further apart', 30, { slow: 'down' }, [], 'health', true],
  ['less than half', 29, { slow: 'down' }, [], 'health', false],
  ['the most impatient member counts', 60, { web: 'down', api: 'down' }, [], 'health', true],
  ['not if it is well', 60, { web: 'down', api: 'up' }, [], 'health', false],
  ['not if it is in maintenance', 60, { web: 'down', api: 'down' }, ['api'], 'health', false],
  ['all are in maintenance', 600, { web: 'down', api: 'down' }, ['api', 'web'], 'health', false],
  ['nobody asked for any', 600, { mail: 'down' }, [], 'health', false],
  ['of what is gone', 600, { gone: 'down' }, [], 'health', false],
  ['a latency', 60, { api: 'degraded' }, [], 'latency', true],
  ['an objective', 60, { api: 'degraded' }, [], 'slo', true],
  ['a certificate never', 6_000, { api: 'degraded' }, [], 'certificate', false]
]

test.each(rows)('a reminder: %s', (_, ago, members, silent, kind, due) => {
  const open = alert(ago, members, kind)
  const { severity, reason, turn, toldAt } = open
  const draft = {
    kind: 'reminded',
    at: monday,
    alert: open,
    severity,
    reason,
    before: { severity, turn, toldAt },
    changes: [],
    calls: 'always'
  }
  expect(reminders([open], new Set(), step(silent))).toEqual(due ? [draft] : [])
})

test('nobody is reminded of what was told in this round', () => {
  expect(reminders([alert(600, { api: 'down' })], new Set(['a']), step([]))).toEqual([])
  expect(reminders([alert(600, { api: 'down' })], new Set(['b']), step([]))).toHaveLength(1)
})

test('an edit puts no reminder off, a call does', () => {
  const endpoints = [
    endpoint('api', { remindEveryMs: 4 * everyMs, group: 'g' }),
    endpoint('web', { group: 'g' }),
    endpoint('a'),
    endpoint('b'),
    endpoint('c')
  ]
  const well = { a: '✓'.repeat(10), b: '✓'.repeat(10), c: '✓'.repeat(10) }
  const edited = play({ api: '✗✗✗✗✗✗✗✗✗✗', web: '✓✓✗✗✓✓✓✓✓✓', ...well }, { endpoints })
  expect(said(edited)).toEqual(['1 alert! P2 api down', '3 joined P2 web down', '5 updated P2 web up', '6 reminded! P2'])
})
