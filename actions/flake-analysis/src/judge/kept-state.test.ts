import { expect, test } from '@jest/globals'
import { keptStateFrom } from './kept-state.ts'
import type { KeptState } from './options.ts'

const since = '2026-11-02T08:00:00.000Z'

test.each<KeptState>([
  { state: 'flaky', since },
  { state: 'broken', since, ofForks: true },
  { state: 'flaky', since, suspected: true },
  { state: 'flaky', since, resting: { at: 1_790_000_000, failures: 4, runs: 40, certainty: 'confirmed' } },
  { state: 'flaky', since, resting: { at: 1_790_000_000, failures: 4, runs: 40, certainty: 'confirmed', likely: 2.5 } }
])('%j is read as it was kept', (kept) => expect(keptStateFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept))

test.each([
  ...[undefined, null, 'flaky', 7, [], {}],
  ...[{ state: 'flaky' }, { since }, { state: 'gone', since }, { state: 'flaky', since: 'soon' }, { state: 'flaky', since: 7 }]
])('%j is no state', (json) => expect(keptStateFrom(json)).toBeUndefined())

const at = 1_790_000_000
test.each([
  ...['soon', 7, [], {}, { at, failures: 4 }, { at, failures: 4, runs: 3, certainty: 'confirmed' }],
  ...[
    { at: -1, failures: 1, runs: 3 },
    { at, failures: 0.5, runs: 3 },
    { at: 1e300, failures: 1, runs: 3 }
  ]
])('nothing is known of what rests as %j', (resting) => {
  expect(keptStateFrom({ state: 'flaky', since, resting })).toEqual({ state: 'flaky', since })
})

test('only what says that it was sure rests as sure', () => {
  const resting = { at, failures: 1, runs: 3 }
  expect(keptStateFrom({ state: 'flaky', since, resting })?.resting).toEqual({ ...resting, certainty: 'suspected' })
})

test.each([0, -1, '2', 1e300, null])('%j failures more are none that are likely', (likely) => {
  const resting = { at, failures: 1, runs: 3, certainty: 'confirmed' }
  expect(keptStateFrom({ state: 'flaky', since, resting: { ...resting, likely } })?.resting).toEqual(resting)
})

test('only what says so rests on forks', () => {
  expect(keptStateFrom({ state: 'flaky', since, ofForks: 'yes' })).toEqual({ state: 'flaky', since })
})
