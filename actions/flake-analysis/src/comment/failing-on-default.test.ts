import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { drawn, drawnSightings } from '../judge/drawn.fixture.ts'
import { trackOf } from '../model/track.ts'
import { defaultsIn, failingOnDefault } from './failing-on-default.ts'

/** How many runs, and the first of them by its number. */
function failing(drawing: string): string {
  const track = drawn(drawing)
  const found = failingOnDefault(track, defaultsIn(track.executions, 0))
  const first = track.executions.find(({ at }) => at === found?.since)
  return found ? `${found.runs} since ${first?.run}.${first?.attempt}` : ''
}

test.each<[what: string, drawing: string, found: string]>([
  ['nothing', '', ''],
  ['green', '9P', ''],
  ['the newest run failed', '9PF', '1 since 10.1'],
  ['three in a row', '9PFPFFF', '3 since 12.1'],
  ['it never passed', 'FFF', '3 since 1.1'],
  ['its last attempt passed', '9PF>P', ''],
  ['its first attempt passed', '9PP>F', ''],
  ['all of its attempts failed', '9PF>FF>F', '2 since 10.1'],
  ['the run before passed at last', '9PF>PFF', '2 since 11.1'],
  ['it passed when tried again within the run', '9PL', ''],
  ['pull requests and forks say nothing of the branch', '9PpFfFoF', ''],
  ['nor do they hide it', '9PFpPfPoP', '1 since 10.1'],
  ['lost to the runner', '9PF!F!F', '1 since 10.1'],
  ['nearly all tests failed at once', '9P~F', '']
])('%s: %s', (_, drawing, found) => expect(failing(drawing)).toBe(found))

test('the run that is spoken of is none of those before it', () => {
  const track = drawn('9PFFF')
  expect([10, 11, 12].map((but) => failingOnDefault(track, defaultsIn(track.executions, but))?.runs)).toEqual([2, 2, 2])
  expect(failingOnDefault(drawn('9PF'), defaultsIn(drawn('9PF').executions, 10))).toBeUndefined()
})

test('what infrastructure failed of this subject alone says nothing', () => {
  const track = trackOf(drawnSightings('9PFF').map((one, index) => (index === 10 ? { ...one, excluded: 'infra' as const } : one)))
  expect(failingOnDefault(track, defaultsIn(track.executions, 0))?.runs).toBe(1)
})

test('whatever the history: it counts the newest runs of which no attempt passed', () => {
  const run = fc.stringMatching(/^p?[PFL](>[PFL]){0,2}$/)
  fc.assert(
    fc.property(fc.array(run, { maxLength: 12 }), (runs) => {
      const own = runs.filter((one) => !one.startsWith('p')).toReversed()
      const green = own.findIndex((one) => /[PL]/.test(one))
      const expected = green === -1 ? own.length : green
      expect(failing(runs.join('')).split(' ')[0]).toBe(expected === 0 ? '' : `${expected}`)
    })
  )
})
