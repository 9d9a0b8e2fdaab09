import { expect, test } from '@jest/globals'
import type { Member, OpenAlert, Track } from './alert-state.ts'
import { endpoint } from './drawn.fixture.ts'
import { memberOf, refreshed, stateOf, withMember } from './members.ts'
import type { Step } from './step.ts'
import { newTrack } from './track.ts'

const track = (given: Partial<Track>): Track => ({ ...newTrack('api'), at: 50, ...given })
const bad = (since: number) => ({ on: true, since })
const row = { is: false, count: 2, since: 40, last: 50 }

test.each<[name: string, track: Partial<Track>, expected: Partial<Member>]>([
  [
    'down',
    { bad: bad(10), down: bad(20), lastGoodAt: 5, lastBadAt: 50 },
    { state: 'down', since: 10, downSince: 20, lastGoodAt: 5, lastBadAt: 50 }
  ],
  ['degraded', { bad: bad(10) }, { state: 'degraded', since: 10 }],
  ['flapping', { flapping: { since: 30, worst: 'down' } }, { state: 'flapping', since: 30 }],
  ['flapping, and bad before', { bad: bad(10), flapping: { since: 30, worst: 'down' } }, { state: 'flapping', since: 10 }],
  ['down, since when is not known', { bad: { on: true }, down: { on: true } }, { state: 'down', since: 50 }],
  [
    'with all that was seen',
    { bad: bad(10), fault: 'dns', words: 'no', ms: 7, status: 503 },
    { state: 'degraded', since: 10, fault: 'dns', words: 'no', ms: 7, status: 503 }
  ]
])('a member that is %s', (_, given, expected) => {
  expect(memberOf(track(given))).toEqual({ endpoint: 'api', ...expected })
  expect(stateOf(track(given))).toBe(expected.state)
})

const step = (tracks: readonly Track[], names: readonly string[] = ['api']) =>
  ({
    now: 60,
    tracks: new Map(tracks.map((each) => [each.endpoint, each])),
    endpoints: new Map(names.map((name) => [name, endpoint(name)]))
  }) as unknown as Step

const down: Member = {
  endpoint: 'api',
  state: 'down',
  since: 10,
  downSince: 20,
  lastGoodAt: 5,
  lastBadAt: 30,
  fault: 'dns',
  words: 'old',
  ms: 1,
  status: 502
}

test.each<[name: string, Partial<Track>, expected: Partial<Member>]>([
  ['down', { bad: bad(10), down: bad(25), lastBadAt: 50, words: 'new' }, { downSince: 25, lastBadAt: 50, words: 'new' }],
  ['slow', { bad: bad(10) }, { state: 'degraded' }],
  [
    'flapping',
    { flapping: { since: 30, worst: 'down' }, fault: 'tls', ms: 2, status: 500 },
    { state: 'flapping', fault: 'tls', ms: 2, status: 500 }
  ],
  ['up', { bad: { on: false, row }, lastBadAt: 35, words: 'new' }, { state: 'up', recoveredAt: 40, lastBadAt: 35 }],
  ['up, without a row', {}, { state: 'up', recoveredAt: 50 }]
])('what was down is now %s', (_, given, expected) => {
  const { fault: _fault, words: _words, ms: _ms, status: _status, ...rest } = down
  const seenBefore = expected.state === 'up' ? down : rest // What was seen before is not what is seen now.
  expect(refreshed(down, step([track(given)]))).toEqual({ ...seenBefore, ...expected })
})

test.each([
  ['is no longer configured', step([track({ bad: bad(10) })], [])],
  ['has no record', step([])]
])('what %s is removed', (_, given) => expect(refreshed(down, given)).toEqual({ ...down, state: 'removed', recoveredAt: 60 }))

test.each(['up', 'removed'] as const)('what is %s stays so, though it is bad again', (state) => {
  const over: Member = { ...down, state, recoveredAt: 33 }
  expect(refreshed(over, step([track({ bad: bad(10) })]))).toBe(over)
})

test('a member takes its old place, and a new one the last', () => {
  const alert = { members: [down, { ...down, endpoint: 'web' }] } as unknown as OpenAlert
  const named = (member: Member) => withMember(alert, member).members.map(({ endpoint: name, words }) => `${name} ${words}`)
  expect(named({ ...down, words: 'again' })).toEqual(['api again', 'web old'])
  expect(named({ ...down, endpoint: 'mail' })).toEqual(['api old', 'web old', 'mail old'])
})
