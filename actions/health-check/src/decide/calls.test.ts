import { expect, test } from '@jest/globals'
import type { Severity } from '@tocsin/notifier'
import type { MemberState, OpenAlert, Track } from './alert-state.ts'
import { numbered } from './calls.ts'
import { minuteMs, monday } from './drawn.fixture.ts'
import type { Draft } from './telling.ts'
import { newTrack } from './track.ts'

const hourMs = 60 * minuteMs

/** Endpoints and what they are: `api✗ web✓`. */
const states: Readonly<Record<string, MemberState>> = { '✗': 'down', '~': 'degraded', '✓': 'up' }
const drawn = (text: string) =>
  text.split(' ').flatMap((each) => {
    const state = states[each.slice(-1)]
    return state ? [{ endpoint: each.slice(0, -1), state }] : []
  })

const draft = (members: string, given: Partial<Draft> & { changed?: string } = {}): Draft => {
  const { changed = '', ...rest } = given
  const times = { startedAt: monday, openedAt: monday, toldAt: 0, turn: 0 }
  const base = { id: 'a', kind: 'health' as const, severity: 'P2' as const, worst: 'P2' as const, reason: '' }
  const alert: OpenAlert = { ...base, ...times, members: drawn(members).map((each) => ({ ...each, since: monday })) }
  const changes = drawn(changed).map(({ endpoint, state }) => ({ endpoint, to: state }))
  return { kind: 'alert', at: monday, alert, severity: 'P2', reason: '', changes, calls: 'yes', ...rest }
}

/** Calls that people had: of whom, how severe, and how many minutes ago. */
type Had = readonly [endpoint: string, severity: Severity, ...ago: number[]]

const tracksWith = (...had: Had[]): Map<string, Track> => {
  const tracks = new Map(['api', 'web'].map((name) => [name, newTrack(name)]))
  for (const [name, severity, ...ago] of had) {
    const track = tracks.get(name) ?? newTrack(name)
    tracks.set(name, { ...track, calls: [...track.calls, ...ago.map((minutes) => ({ at: monday - minutes * minuteMs, severity }))] })
  }
  return tracks
}

const rows: [name: string, Draft, had: Had[], calls: boolean][] = [
  ['nobody was called', draft('api✗'), [], true],
  ['three times', draft('api✗'), [['api', 'P2', 1, 2, 3]], true],
  ['four times', draft('api✗'), [['api', 'P2', 1, 2, 3, 4]], false],
  ['four times, the first an hour ago', draft('api✗'), [['api', 'P2', 1, 2, 3, 60]], true],
  ['four times, for less', draft('api✗'), [['api', 'P3', 1, 2, 3, 4]], true],
  ['four times, for more', draft('api✗'), [['api', 'P1', 1, 2, 3, 4]], false],
  ['four times, of another', draft('api✗'), [['web', 'P2', 1, 2, 3, 4]], true],
  ['of one of two that went bad', draft('api✗ web✗', { changed: 'api✗ web✗' }), [['api', 'P2', 1, 2, 3, 4]], true],
  ['of the one that changed', draft('api✗ web✗', { changed: 'api✗' }), [['api', 'P2', 1, 2, 3, 4]], false],
  ['of the one that did not change', draft('api✗ web✗', { changed: 'api✗' }), [['web', 'P2', 1, 2, 3, 4]], true],
  ['what is well again does not count', draft('api✗ web✓', { changed: 'web✓' }), [['api', 'P2', 1, 2, 3, 4]], false],
  ['a member that is well has no say', draft('api✗ web✓'), [['api', 'P2', 1, 2, 3, 4]], false],
  ['once: nobody', draft('api~', { calls: 'once' }), [], true],
  ['once: called already', draft('api~', { calls: 'once' }), [['api', 'P2', 59]], false],
  ['once: an hour ago', draft('api~', { calls: 'once' }), [['api', 'P2', 60]], true],
  ['once: for less', draft('api~', { calls: 'once' }), [['api', 'P3', 5]], true],
  ['once: for one of two', draft('api~ web~', { calls: 'once' }), [['web', 'P1', 5]], false],
  ['always', draft('api✗', { calls: 'always' }), [['api', 'P0', 1, 2, 3, 4, 5]], true],
  ['no', draft('api✗', { calls: 'no' }), [], false]
]

test.each(rows)('calls in the last hour: %s', (_, given, had, calls) => {
  const [telling] = numbered([given], tracksWith(...had), 6)
  const told = calls ? { toldAt: monday, called: true } : { toldAt: 0 }
  expect(telling).toEqual({
    ...given,
    turn: 7,
    calls,
    alert: { ...given.alert, turn: 7, ...told },
    ...(!calls && given.calls !== 'no' && { damped: true })
  })
})

test.each([
  ['yes', [{ at: monday, severity: 'P2' }]],
  ['once', [{ at: monday, severity: 'P2' }]],
  ['always', []],
  ['no', []]
] as const)('a call of the kind %s notes %j, and what is an hour old is forgotten', (calls, noted) => {
  const tracks = tracksWith(['api', 'P3', 60])
  numbered([draft('api✗ gone✗', { calls })], tracks, 0)
  expect(tracks.get('api')?.calls.filter(({ at }) => at > monday - hourMs)).toEqual(noted)
  expect(tracks.get('api')?.calls.length).toBe(Math.max(1, noted.length))
  expect([...tracks.keys()]).toEqual(['api', 'web'])
})

test('what is told first is heard by what is told after it in the same round', () => {
  const told = numbered([draft('api✗'), draft('api~', { calls: 'once' }), draft('web~', { calls: 'once' })], tracksWith(), 0)
  expect(told.map(({ turn, calls, damped }) => [turn, calls, damped])).toEqual([
    [1, true, undefined],
    [2, false, true],
    [3, true, undefined]
  ])
})
