import { expect, test } from '@jest/globals'
import { minuteMs, monday, type play as Play, play } from '../decide/drawn.fixture.ts'
import { type Listener, type Repeat, repeated, repeatsFrom } from './repeats.ts'

const everyMs = 5 * minuteMs
const { state, told } = play({ api: '✗✗' })
const [alert] = told.flat()
const opened = monday + 5 * minuteMs
const listeners: readonly Listener[] = [{ channel: 'calm' }, { channel: 'loud', everyMs: 30 * minuteMs }]

const at = (minutes: number, before: readonly Repeat[] = [], more: Partial<ReturnType<typeof Play>['state']> = {}) =>
  repeated({ ...state, ...more }, [], { before, listeners: () => listeners, everyMs, now: opened + minutes * minuteMs })

test.each<[minutes: number, before: number | undefined, only: string[] | undefined]>([
  [5, undefined, undefined],
  [27, undefined, undefined],
  [27.5, undefined, ['loud']],
  [30, undefined, ['loud']],
  [50, 30, undefined],
  [60, 30, ['loud']],
  [60, 90, undefined]
])('%d min after the call, reminded at %p: %j', (minutes, before, only) => {
  const heard = before === undefined ? [] : [{ alert: alert?.alert.id ?? '', channel: 'loud', at: opened + before * minuteMs }]
  const { tellings, state: after, repeats } = at(minutes, heard)
  expect(tellings.map((one) => [one.kind, one.calls, one.only, one.turn])).toEqual(only ? [['reminded', true, only, state.turn + 1]] : [])
  expect([after.turn, after.alerts[0]?.turn]).toEqual(only ? [state.turn + 1, state.turn + 1] : [state.turn, alert?.turn])
  expect(repeats).toHaveLength(1)
})

test('nobody is reminded of what is in maintenance, nor of a certificate', () => {
  expect(at(60, [], { tracks: state.tracks.map((track) => ({ ...track, silent: 'failing' as const })) }).tellings).toEqual([])
  expect(at(60, [], { alerts: state.alerts.map((one) => ({ ...one, kind: 'certificate' as const })) }).tellings).toEqual([])
})

test('news takes the place of a reminder, and the time counts from a call on', () => {
  if (!alert) throw new Error('nothing was told')
  const scene = { before: [], listeners: () => listeners, everyMs, now: opened + 60 * minuteMs }
  const called = repeated(state, [alert], scene)
  expect([called.tellings, called.repeats[0]?.at]).toEqual([[alert], scene.now])
  const edited = repeated(state, [{ ...alert, kind: 'updated', calls: false }], scene)
  expect([edited.tellings.length, edited.repeats[0]?.at]).toEqual([1, opened])
})

test('a reminder of an endpoint is for the channels whose routes say nothing', () => {
  if (!alert) throw new Error('nothing was told')
  const reminder = { ...alert, kind: 'reminded' as const }
  const scene = (all: readonly Listener[]) => ({ before: [], listeners: () => all, everyMs, now: opened + minuteMs })
  const only = (all: readonly Listener[]) => repeated(state, [reminder], scene(all)).tellings.map((one) => one.only)
  expect([only(listeners), only([{ channel: 'calm' }]), only(listeners.slice(1))]).toEqual([[['calm']], [undefined], []])
})

test('of what is over nothing is kept, and of what cannot be read neither', () => {
  expect(
    repeated({ ...state, alerts: [] }, [], {
      before: [{ alert: 'x', channel: 'loud', at: 1 }],
      listeners: () => listeners,
      everyMs,
      now: opened
    }).repeats
  ).toEqual([])
  expect(repeatsFrom([{ alert: 'a', channel: 'b', at: 5 }, { alert: 'a', channel: 7, at: 5 }, 3])).toEqual([
    { alert: 'a', channel: 'b', at: 5 }
  ])
})
