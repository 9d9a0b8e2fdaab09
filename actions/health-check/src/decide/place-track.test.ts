import { expect, test } from '@jest/globals'
import type { Track } from './alert-state.ts'
import { endpoint, everyMs, monday, resultOf } from './drawn.fixture.ts'
import { begunAtOf, trackedByPlaces } from './place-track.ts'
import type { Agreed } from './round.ts'
import { newTrack, tracked } from './track.ts'

const api = endpoint('api')
const secondMs = 1_000

/** Rounds as words, each place of one a mark 3 s after the last: `.` where it leaves open what the round comes to, `!✗` is what was agreed on before. */
function after(drawn: string, start: Track = newTrack('api')): Track {
  return drawn.split(' ').reduce<Track>((before, marks, round) => {
    const begunAt = monday + round * everyMs
    const [, last = '', runs = ''] = /^(?:!(.))?(.*)$/u.exec(marks) ?? []
    return [...runs].reduce<Track>((track, mark, index) => {
      const seen = resultOf('api', mark === '.' ? '✓' : mark, begunAt + index * 3 * secondMs)
      const given: Agreed = { ...seen, begunAt, isUndecided: mark === '.', ...(last && { before: resultOf('api', last, begunAt - 9) }) }
      return trackedByPlaces(track, given, api)
    }, before)
  }, start)
}

const alone = (marks: string): Track =>
  [...marks].reduce<Track>((track, mark, round) => tracked(track, resultOf('api', mark, monday + round * everyMs), api), newTrack('api'))

const known = ({ round: _, at: __, ...track }: Track) => track

test.each<[what: string, rounds: string, asOne: string]>([
  ['a round is one round, however many places look', '✗✗✗', '✗'],
  ['two rounds are two', '✗✗✗ ✗✗✗', '✗✗'],
  ['what is worse with more places replaces what was said', '✓ ✓✓✗ ✓✓✗', '✓✗✗'],
  ['what is better, too', '✗✗✗ ✗✗✗ ✗✓✓ ✗✓✓', '✗✗✓✓'],
  ['and what comes to nothing changes nothing', '✓ ✓✗✓ ✗✓', '✓✓✓'],
  ['degraded and down', '~✗ ✗~', '✗~'],
  ['what is open counts for nothing yet', '✗ ✗ ..', '✗✗'],
  ['until the quorum is there', '✗ ..✗', '✗✗'],
  ['what stayed open ends as was agreed on before the next', '✗ .. !✗✓', '✗✗✓'],
  ['and if the next one is open, too', '✗ .. !✗.', '✗✗'],
  ['what did not stay open is not judged again', '✗ ✓ !✗✓', '✗✓✓'],
  ['maintenance and what is inconclusive', '✗✗ m? ✗m', '✗?m'],
  ['changes are counted once, so that nothing flaps that does not', '✓✗ ✗✓ ✓✗', '✗✓✗']
])('%s: %s', (_, rounds, asOne) => expect(known(after(rounds))).toEqual(known(alone(asOne))))

test('it is since the round began, whichever place completes the quorum', () => {
  expect(after('✓ ..✗ ..✗').down).toMatchObject({ on: true, since: monday + everyMs })
})

test('a round may be corrected at one and the same moment', () => {
  const down: Agreed = { ...resultOf('api', '✗', monday), begunAt: monday }
  const up: Agreed = { ...resultOf('api', '✓', monday), begunAt: monday }
  expect([trackedByPlaces(trackedByPlaces(newTrack('api'), up, api), down, api).level, after('✗').level]).toEqual(['down', 'down'])
})

test('a round that is over is not corrected any more', () => {
  const track = after('✓ ✓')
  expect(trackedByPlaces(track, { ...resultOf('api', '✗', monday + secondMs), begunAt: monday }, api)).toBe(track)
  const before = alone('✓✓')
  expect(trackedByPlaces(before, { ...resultOf('api', '✗', monday), begunAt: monday }, api)).toBe(before)
})

test('calls of a round outlive its corrections', () => {
  const called: Track = { ...after('✗'), calls: [{ at: monday, severity: 'P1' }] }
  const next = trackedByPlaces(called, { ...resultOf('api', '✓', monday + secondMs), begunAt: monday }, api)
  expect([next.calls, next.level, next.round?.before.calls]).toEqual([called.calls, 'up', []])
})

test('a certificate is known while the round is open', () => {
  const open: Agreed = { ...resultOf('api', '✓', monday), begunAt: monday, isUndecided: true, certificateExpiresAt: 9 }
  expect(trackedByPlaces(newTrack('api'), open, api)).toMatchObject({ at: monday, certificateExpiresAt: 9, round: { isOpen: true } })
})

test.each([
  ['the first look begins a round', undefined, 7, 7],
  ['one within half an interval belongs to it', 100, 149, 100],
  ['one that began before it, too', 100, 51, 100],
  ['one after it does not', 100, 150, 150]
])('%s', (_, begun, at, expected) => {
  const track = begun === undefined ? undefined : { ...newTrack('api'), round: { at: begun, before: newTrack('api') } }
  expect(begunAtOf(track, at, 50)).toBe(expected)
})
