import { expect, test } from '@jest/globals'
import type { Result } from '../round/result.ts'
import type { Member, Track } from './alert-state.ts'
import { endpoint, everyMs, monday, resultOf } from './drawn.fixture.ts'
import { newTrack, tracked } from './track.ts'

const api = endpoint('api')
const after = (marks: string, each: (index: number) => Partial<Result> = () => ({})): Track =>
  [...marks].reduce<Track>(
    (track, mark, index) => tracked(track, { ...resultOf('api', mark, monday + index * everyMs), ...each(index) }, api),
    newTrack('api')
  )
const at = (index: number) => monday + index * everyMs

test('nothing is known of what is new', () => {
  const unheard = { on: false }
  expect(newTrack('api')).toEqual({ endpoint: 'api', at: -1, bad: unheard, down: unheard, changes: [], stable: 0, calls: [] })
})

const open = (given: Partial<Member>): Member => ({ endpoint: 'api', state: 'down', since: 7, ...given })

test.each<[name: string, Member, bad: object, down: object]>([
  ['down', open({ downSince: 9 }), { on: true, since: 7 }, { on: true, since: 9 }],
  ['down, since nobody knows when', open({}), { on: true, since: 7 }, { on: true, since: 7 }],
  ['degraded', open({ state: 'degraded', downSince: 9 }), { on: true, since: 7 }, { on: false }],
  ['flapping', open({ state: 'flapping' }), { on: true, since: 7 }, { on: false }]
])('what an alert says outlives its record: %s', (_, member, bad, down) => expect(newTrack('api', member)).toMatchObject({ bad, down }))

test.each<[marks: string, expected: Partial<Track>, absent: (keyof Track)[]]>([
  ['✓', { at: at(0), level: 'up', lastGoodAt: at(0), stable: 1 }, ['lastBadAt', 'fault', 'silent']],
  ['✗', { level: 'down', lastBadAt: at(0), fault: 'status', words: 'api says no' }, ['lastGoodAt', 'silent']],
  ['~✗✓', { level: 'up', lastBadAt: at(1), lastGoodAt: at(2), fault: 'status', words: 'api says no' }, ['silent']],
  ['✗m', { at: at(1), level: 'down', lastBadAt: at(0), silent: 'well' }, ['lastGoodAt']],
  ['✗M', { at: at(1), level: 'down', lastBadAt: at(0), silent: 'failing' }, ['lastGoodAt']],
  ['M?', { at: at(1), silent: 'failing' }, ['level', 'lastBadAt', 'lastGoodAt']],
  ['m?', { at: at(1), silent: 'well' }, ['level']],
  ['?', { at: at(0) }, ['level', 'silent', 'lastGoodAt']],
  ['M✓', { level: 'up', lastGoodAt: at(1) }, ['silent']],
  ['✗m✗', { bad: { on: true, since: at(0), row: { is: true, count: 2, since: at(0), last: at(2), from: at(2) } } }, ['silent']],
  [
    '✗?',
    {
      bad: { on: false, row: { is: true, count: 1, since: at(0), last: at(0) } },
      down: { on: false, row: { is: true, count: 1, since: at(0), last: at(0) } }
    },
    []
  ],
  [
    '✗m',
    {
      bad: { on: false, row: { is: true, count: 1, since: at(0), last: at(0) } },
      down: { on: false, row: { is: true, count: 1, since: at(0), last: at(0) } }
    },
    []
  ]
])('after %s', (marks, expected, absent) => {
  const track = after(marks)
  expect(track).toMatchObject(expected)
  if (expected.bad) expect(track.bad).toEqual(expected.bad)
  if (expected.down) expect(track.down).toEqual(expected.down)
  for (const key of absent) expect(track).not.toHaveProperty(key)
})

test('what was last seen bad stays while it is well, and is replaced as a whole', () => {
  const answers: readonly Partial<Result>[] = [
    { ms: 900, status: 503 },
    { ms: 10, status: 200 }
  ]
  expect(after('✗✓', (index) => answers[index] ?? {})).toMatchObject({ ms: 900, status: 503, fault: 'status' })
  const third = after('✗✓✗', (index) => answers[index] ?? {})
  expect([third.ms, third.status]).toEqual([undefined, undefined])
  expect(third).not.toHaveProperty('ms')
})

test('a certificate is known until another is seen', () => {
  const seen = (...days: (number | undefined)[]) =>
    after('✓'.repeat(days.length), (index) => (days[index] === undefined ? {} : { certificateExpiresAt: days[index] as number }))
      .certificateExpiresAt
  expect([seen(undefined), seen(5), seen(5, undefined), seen(5, 9), seen(9, 5)]).toEqual([undefined, 5, 5, 9, 5])
  expect(after('✓')).not.toHaveProperty('certificateExpiresAt')
})

test.each([0, 1])('a result %i ms before the last one changes nothing', (ms) => {
  const track = after('✓✗')
  expect(tracked(track, resultOf('api', '✗', at(1) - ms), api)).toBe(track)
})
