import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { outcomes, type Track } from '../model/sighting.ts'
import { outcomeAt, packed } from '../model/track.ts'
import { drawn, drawnSightings } from './drawn.fixture.ts'
import { isExcluded, isQuiet, passesOf, seenOf, troublesOf } from './seen.ts'

const anyTrack = fc.array(fc.constantFrom(undefined, ...outcomes), { maxLength: 60 }).map((list): Track => {
  const executions = list.map((_, index) => ({ run: index + 1, attempt: 1, sha: 'a'.repeat(12), at: index, place: 'default' as const }))
  return { executions, outcomes: packed(list), details: new Map() }
})

test('what is found byte by byte is what is found one by one', () => {
  fc.assert(
    fc.property(anyTrack, (track) => {
      const all = track.executions.flatMap((execution, index) => {
        const outcome = outcomeAt(track, index)
        return outcome ? [{ index, execution, outcome }] : []
      })
      const troubles = all.filter(({ outcome }) => outcome !== 'pass')
      expect(seenOf(track, 'test').counted).toEqual(all)
      expect(troublesOf(track)).toEqual(troubles)
      expect(isQuiet(track)).toBe(troubles.length === 0)
      if (troubles.length === 0) expect(passesOf(track)).toBe(all.length)
    })
  )
})

test('outcomes beyond the sheet are nobody’s', () => {
  expect(troublesOf({ ...drawn('P'), outcomes: packed(['pass', 'fail']) })).toEqual([])
})

test('what happens to the runner counts nowhere, and a mass failure not against a test', () => {
  const track = drawn('P!F~FP')
  const counts = (level: 'test' | 'job') => seenOf(track, level).counted.map(({ outcome }) => outcome)
  expect(counts('test')).toEqual(['pass', 'pass'])
  expect(counts('job')).toEqual(['pass', 'fail', 'pass'])
  expect(seenOf(track, 'test').excluded).toHaveLength(2)
})

test.each([
  ['test', {}, false],
  ['test', { excluded: 'infra' }, true],
  ['job', { excluded: 'infra' }, true],
  ['test', { excluded: 'mass-failure' }, true],
  ['step', { excluded: 'mass-failure' }, false]
] as const)('a %s sighting of %j alone', (level, detail, expected) => {
  const [{ execution } = { execution: drawn('P').executions[0] }] = drawnSightings('P')
  if (execution) expect(isExcluded(level, execution, detail)).toBe(expected)
})
