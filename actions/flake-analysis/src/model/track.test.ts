import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { outcomes, type Sighting } from './sighting.ts'
import { outcomeAt, packed, setOutcome, sightingsOf, trackOf } from './track.ts'

const anyOutcome = fc.constantFrom(undefined, ...outcomes)

test('outcomes are found again where they were put', () => {
  fc.assert(
    fc.property(fc.array(anyOutcome, { maxLength: 40 }), (list) => {
      const track = { outcomes: packed(list) }
      expect(list.map((_, index) => outcomeAt(track, index))).toEqual(list)
      expect(outcomeAt(track, list.length + 4)).toBeUndefined()
    })
  )
})

test('an outcome can be written over, and its neighbours stay', () => {
  fc.assert(
    fc.property(fc.array(anyOutcome, { minLength: 1, maxLength: 9 }), fc.nat(8), anyOutcome, (list, at, outcome) => {
      const index = at % list.length
      const bytes = packed(list)
      setOutcome(bytes, index, outcome)
      expect(list.map((_, place) => outcomeAt({ outcomes: bytes }, place))).toEqual(list.with(index, outcome))
    })
  )
})

test('four outcomes take a byte, the first the lowest bits', () => {
  expect([...packed(['pass', 'fail', undefined, 'flaky', 'pass'])]).toEqual([0b11_00_10_01, 0b01])
})

const execution = (run: number, attempt = 1): Sighting['execution'] => ({
  run,
  attempt,
  sha: 'a'.repeat(12),
  at: run * 60,
  place: 'default'
})

test('a track holds what its sightings said', () => {
  const sightings: Sighting[] = [
    { execution: execution(1), outcome: 'pass', seconds: 3 },
    { execution: execution(2), outcome: 'fail', failure: { message: 'no' }, job: { id: 7, seconds: 90, os: 'linux', selfHosted: false } },
    { execution: execution(2, 2), outcome: 'flaky', excluded: 'infra', sign: 'the runner was lost' }
  ]
  expect(sightingsOf(trackOf(sightings))).toEqual(sightings)
})

test('an execution without an outcome is no sighting', () => {
  const executions = [execution(1), execution(2), execution(3)]
  const track = { executions, outcomes: packed([undefined, 'pass']), details: new Map() }
  expect(sightingsOf(track)).toEqual([{ execution: executions[1], outcome: 'pass' }])
})
