import { expect, test } from '@jest/globals'
import { endpoint, minuteMs, monday, play } from '../decide/drawn.fixture.ts'
import { endpointOf } from '../endpoint.fixture.ts'
import { pacesAfter, pacesFrom, parted, rejoined } from './others.ts'

const { state } = play({ api: '✗✗✗', web: '✓✗✗' })
const last = monday + 10 * minuteMs
const scene = (names: readonly string[], minutes: number, everyMinutes = 5) => ({
  endpoints: names.map((name) => endpoint(name)),
  paces: ['api', 'web'].map((name) => ({ endpoint: name, everyMs: everyMinutes * minuteMs })),
  now: last + minutes * minuteMs
})
const tracked = (part: { tracks: readonly { endpoint: string }[] }) => part.tracks.map((track) => track.endpoint)

test.each<[name: string, names: string[], minutes: number, every: number, others: string[]]>([
  ['all of it is mine', ['api', 'web'], 5, 5, []],
  ['one is of another step', ['api'], 5, 5, ['web']],
  ['both are', ['far'], 5, 5, ['api', 'web']],
  ['an hour is waited for', ['api'], 60, 5, ['web']],
  ['and no longer', ['api'], 61, 5, []],
  ['but for three rounds of what is probed less often', ['api'], 180, 60, ['web']],
  ['and no longer than that', ['api'], 181, 60, []],
  ['a pace that nobody can keep is waited for three days', ['api'], 3 * 24 * 60 + 1, 24 * 60 * 300, []],
  ['what was probed in a time to come was not', ['api'], -61, 5, []]
])('%s', (_, names, minutes, every, others) => {
  const parts = parted(state, scene(names, minutes, every))
  expect([tracked(parts.others), tracked(parts.mine)]).toEqual([others, ['api', 'web'].filter((name) => !others.includes(name))])
})

test.each<[name: string, minutes: number, others: string[]]>([
  ['is waited for as long as a step lists it', 60, ['web']],
  ['and no longer', 61, []],
  ['a listing in a time to come is none', -61, []]
])('what nobody looks at %s', (_, minutes, others) => {
  const given = scene(['api'], 600)
  const paces = [{ endpoint: 'web', everyMs: 5 * minuteMs, listedAt: given.now - minutes * minuteMs }]
  expect(tracked(parted(state, { ...given, paces }).others)).toEqual(others)
})

test('alerts go with their endpoints, objectives with those of their alert, and nothing is lost', () => {
  const { alerts, ...rest } = state
  const [first] = alerts
  if (!first) throw new Error('nothing was told')
  const member = (name: string) => first.members.filter((one) => one.endpoint === name)
  const slo = {
    ...first,
    id: 'slo',
    kind: 'slo' as const,
    slo: { objective: 'availability', rule: 'page-quick' as const },
    members: member('web')
  }
  const heard = { on: true, since: monday }
  const watches = ['slo:availability', 'slo:mine', 'latency:web', 'latency:api', 'certificate:web'].map((key) => ({ key, heard }))
  const whole = { ...rest, alerts: [{ ...first, members: member('api') }, { ...first, id: 'web', members: member('web') }, slo], watches }
  const { mine, others } = parted(whole, scene(['api'], 5))
  expect([others.alerts.map(({ id }) => id), others.watches.map(({ key }) => key)]).toEqual([
    ['web', 'slo'],
    ['slo:availability', 'latency:web', 'certificate:web']
  ])
  expect([mine.alerts.length, mine.watches.map(({ key }) => key)]).toEqual([1, ['slo:mine', 'latency:api']])
  const again = rejoined(mine, others)
  expect(new Set(again.alerts)).toEqual(new Set(whole.alerts))
  expect(new Set(again.watches)).toEqual(new Set(whole.watches))
})

test('paces are those of the newest round, of what is tracked', () => {
  const before = [
    { endpoint: 'web', everyMs: 1 },
    { endpoint: 'api', everyMs: 1 },
    { endpoint: 'gone', everyMs: 1 }
  ]
  expect(pacesAfter(before, [endpointOf('api', { everyMs: 7 })], state, last)).toEqual([
    { endpoint: 'web', everyMs: 1 },
    { endpoint: 'api', everyMs: 7, listedAt: last }
  ])
  const damaged = [{ endpoint: 'b', everyMs: -1 }, { endpoint: 5, everyMs: 5 }, null]
  const known = [
    { endpoint: 'a', everyMs: 5 },
    { endpoint: 'c', everyMs: 5, listedAt: last }
  ]
  expect(pacesFrom([...known, ...damaged])).toEqual(known)
  expect(pacesFrom([{ endpoint: 'a', everyMs: 5, listedAt: 'now' }])).toEqual(known.slice(0, 1))
})
