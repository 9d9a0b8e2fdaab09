import { expect, test } from '@jest/globals'
import type { VantageResult } from '../decide/seen-by.ts'
import { newTrack } from '../decide/track.ts'
import { endpointOf } from '../endpoint.fixture.ts'
import { together, vantagesFrom } from './vantages.ts'

const now = Date.UTC(2026, 0, 5, 9)
const minute = 60_000
const result = (vantage: string, changes: Partial<VantageResult> = {}): VantageResult => ({
  ...{ endpoint: 'api', vantage, at: now, verdict: 'up', tries: 1 },
  ...changes
})
const down = { endpoint: 'api', at: now, verdict: 'down', tries: 1, cause: { fault: 'status', words: 'status 503' } } as const
const place = { vantage: 'eu', quorum: { of: 2, down: 2 }, endpoints: [endpointOf('api')], now }

const rows: [before: string, result: VantageResult, verdict: string][] = [
  ['another saw it up just now', result('us'), 'up'],
  ['another, by a clock that is ahead by minutes', result('us', { at: now + 5 * minute }), 'up'],
  ['a forged one of a year to come', result('us', { at: now + 365 * 24 * 60 * minute }), 'down'],
  ['a forged maintenance of a year to come', result('us', { at: now + 365 * 24 * 60 * minute, verdict: 'maintenance' }), 'down'],
  ['one that said nothing for an hour', result('us', { at: now - 61 * minute }), 'down'],
  ['one of an endpoint that is gone', result('us', { endpoint: 'web' }), 'down']
]
test.each(rows)('this place sees it down, and the ledger holds %s', (_, before, verdict) => {
  const seen = together([before], [down], place)
  expect(seen.results.map((one) => one.verdict)).toEqual([verdict])
})

test('what was written in a year to come goes', () => {
  const forged = result('us', { at: now + 365 * 24 * 60 * minute })
  expect(together([forged], [down], place).vantages.map(({ vantage }) => vantage)).toEqual(['eu'])
})

test('whatever a ledger holds is read as far as it can be', () => {
  const good = result('us', { ms: 12, cause: { fault: 'status', words: 'x' } })
  const damaged = [null, 7, 'x', {}, { ...good, at: 'now' }, { ...good, verdict: 'fine' }, { ...good, endpoint: 'x'.repeat(201) }]
  expect(vantagesFrom([...damaged, good])).toEqual([good])
  expect(vantagesFrom({ length: 1e9 })).toEqual([])
})

const rounds: [what: string, before: VantageResult[], quorum: { of: number; down: number }, tracks: boolean, expected: object][] = [
  ['alone in the very first round', [], { of: 2, down: 2 }, true, { verdict: 'inconclusive', isUndecided: true, begunAt: now }],
  ['the second place of it', [result('us', { verdict: 'down' })], { of: 2, down: 2 }, true, { verdict: 'down', begunAt: now }],
  ['while another is to look', [result('us', { at: now - 5 * minute })], { of: 2, down: 2 }, true, { verdict: 'up', isUndecided: true }]
]
test.each(rounds)('what a round comes to: %s', (_, before, quorum, isKept, expected) => {
  const [seen] = together(before, [down], { ...place, quorum, ...(isKept && { tracks: new Map() }) }).results
  expect(seen).toMatchObject(expected)
  expect(seen?.isUndecided).toBe('isUndecided' in expected ? true : undefined)
})

test('a round that stayed open is told with what was agreed on before this one', () => {
  const known = newTrack('api')
  const at = now - 5 * minute
  const tracks = new Map([['api', { ...known, at, round: { at, before: known, isOpen: true as const } }]])
  const before = [result('eu', { at, verdict: 'down' }), result('us', { at, verdict: 'down' })]
  expect(together(before, [down], { ...place, tracks }).results).toMatchObject([{ begunAt: now, before: { verdict: 'down', at } }])
  const same = new Map([['api', { ...known, at, round: { at: now - minute, before: known, isOpen: true as const } }]])
  expect(together(before, [down], { ...place, tracks: same }).results[0]).toMatchObject({ begunAt: now - minute })
  expect(together(before, [down], { ...place, tracks: same }).results[0]).not.toHaveProperty('before')
})

test('times of phases are told, and not kept', () => {
  const seen = together([], [{ ...down, verdict: 'up', ms: 5, phases: { total: 5 } }], place)
  expect(seen.results).toMatchObject([{ phases: { total: 5 } }])
  expect(seen.vantages[0]).not.toHaveProperty('phases')
})
