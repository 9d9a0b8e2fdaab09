import { expect, test } from '@jest/globals'
import { keptStateFrom } from './kept-state.ts'
import type { KeptState } from './options.ts'

const since = '2026-11-02T08:00:00.000Z'

test.each<KeptState>([
  { state: 'flaky', since },
  { state: 'broken', since, ofForks: true }
])('%j is read as it was kept', (kept) => expect(keptStateFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept))

test.each([
  ...[undefined, null, 'flaky', 7, [], {}],
  ...[{ state: 'flaky' }, { since }, { state: 'gone', since }, { state: 'flaky', since: 'soon' }, { state: 'flaky', since: 7 }]
])('%j is no state', (json) => expect(keptStateFrom(json)).toBeUndefined())

test('only what says so rests on forks', () => {
  expect(keptStateFrom({ state: 'flaky', since, ofForks: 'yes' })).toEqual({ state: 'flaky', since })
})
