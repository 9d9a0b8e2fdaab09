import { expect, test } from '@jest/globals'
import type { Entry, Telling } from '@tocsin/ci-history'
import fc from 'fast-check'
import { noState, type Pending, type State } from './state.ts'
import { stateOf, stateToJson } from './state-json.ts'

const telling = fc.record<Telling>({
  episode: fc.nat(),
  level: fc.constantFrom('P0', 'P1', 'P2', 'P3', 'recovered'),
  by: fc.nat()
})
const entry = fc.record<Entry>({
  id: fc.integer({ min: 1 }),
  number: fc.integer({ min: 1 }),
  attempt: fc.integer({ min: 1, max: 9 }),
  verdict: fc.constantFrom('good', 'bad', 'neutral'),
  at: fc.nat()
})
const reminded = fc.dictionary(fc.constantFrom('alerts', 'deploys'), fc.nat(), { minKeys: 1 })
const whole = {
  told: fc.record({ tellings: fc.array(telling), at: fc.nat(), reminded }, { requiredKeys: ['tellings'] }),
  messageVersion: fc.string(),
  auto: fc.integer({ min: 1, max: 10 }),
  rare: fc.boolean(),
  range: fc.record({
    of: fc.string(),
    total: fc.nat(),
    commits: fc.array(fc.record({ sha: fc.string(), message: fc.string(), author: fc.string() }))
  }),
  commits: fc.dictionary(fc.nat().map(String), fc.constant('c0ffee'.padEnd(40, '0')), { minKeys: 1, noNullPrototype: true }),
  turn: fc.nat(),
  history: fc.array(entry),
  looks: fc.constant([]),
  silence: fc.record(
    {
      since: fc.nat(),
      outbox: fc.array(fc.record({ what: fc.constantFrom('stale', 'resumed'), since: fc.nat(), until: fc.nat() }), { maxLength: 20 })
    },
    { requiredKeys: ['outbox'] }
  ),
  outbox: fc.array(
    fc.record<Pending, 'telling' | 'until' | 'turn'>(
      { telling, until: fc.nat(), turn: fc.nat(), retract: fc.constant(true) },
      { requiredKeys: ['telling', 'until', 'turn'] }
    )
  )
}
const state = fc.record<State>(whole, { requiredKeys: ['told', 'turn', 'history', 'outbox', 'looks', 'silence'] })

test('a state comes back from the ledger as it went in', () => {
  fc.assert(fc.property(state, (given) => expect(stateOf(JSON.parse(JSON.stringify(stateToJson(given))))).toEqual(given)))
})

test.each([
  undefined,
  null,
  7,
  'text',
  [],
  {},
  { told: 7, history: 'x', outbox: [null, {}, { telling: { episode: 'x' } }] },
  {
    told: { tellings: [{ episode: 1.5, level: 'P2' }, { episode: 1, level: 'P9' }, 7], at: 'soon' },
    history: [[1, 2], null, [1, 2, 3, 'fine', 4]]
  }
])('a damaged document %j is read as far as it can be', (document) => expect(stateOf(document)).toEqual(noState))

test('a long alert keeps its beginning and its newest runs, 400 in all', () => {
  const history = Array.from(
    { length: 500 },
    (_, index): Entry => ({ id: index + 1, number: index + 1, attempt: 1, verdict: 'bad', at: index })
  )
  const kept = stateOf(stateToJson({ ...noState, history })).history
  expect([kept.length, kept[0]?.number, kept.at(-1)?.number]).toEqual([400, 1, 500])
})

test('of what somebody else wrote no more is read than we would write', () => {
  const tellings = Array.from({ length: 5_000 }, (_, episode) => ({ episode, level: 'P2' }))
  const outbox = tellings.map((telling) => ({ telling, turn: 1, until: 1 }))
  const history = tellings.map((_, index) => [index + 1, index + 1, 1, 'bad', index])
  const reminded = Object.fromEntries(history.map((_, index) => [index, 1]))
  const commits = Object.fromEntries(history.map((_, index) => [index, 'a'.repeat(40)]))
  const { told, commits: kept = {}, ...state } = stateOf({ told: { tellings, reminded }, outbox, history, commits })
  expect([told.tellings.length, state.outbox.length, state.history.length]).toEqual([200, 200, 400])
  expect([Object.keys(told.reminded ?? {}).length, Object.keys(kept).length]).toEqual([100, 100])
})

test.each([
  [7, 7],
  [Number.MAX_SAFE_INTEGER, 1_000_000],
  [2 ** 40, 1_000_000],
  [1e308, 0],
  [-1, 0],
  ['7', 0]
])('the turn %j counts on from %j', (turn, expected) => expect(stateOf({ turn }).turn).toBe(expected))

test('a threshold that nothing reaches, and a run that was run again for ever, are none', () => {
  expect(stateOf({ auto: 11, history: [[1, 1, 9e15, 'good', 1]] })).toEqual(noState)
})

test('whatever stands in place of any value, what is read of it is kept as it is read', () => {
  // Written as JSON, -0 is 0.
  const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)))
  const odd = fc.oneof(json, fc.constant({ toString: 1, valueOf: 1 }), fc.constant([{ toString: 1 }]))
  const places = [
    (one: unknown) => ({ outbox: [{ telling: { episode: 1, level: 'P2' }, until: one, turn: one, retract: one }] }),
    (one: unknown) => ({ commits: { 7: one }, told: { tellings: [{ episode: 1, level: one, by: one }], at: one, reminded: { a: one } } }),
    (one: unknown) => ({ silence: { since: one, outbox: [{ what: 'stale', since: 1, until: one }] }, history: [[1, 1, 1, 'good', one]] }),
    (one: unknown) => ({ looks: [{ run: one, jobs: [one] }], range: { base: one, head: one, commits: [one] }, auto: one, cut: one })
  ]
  fc.assert(
    fc.property(odd, fc.constantFrom(...places), (one, place) => {
      const read = stateOf(place(one))
      expect(stateOf(JSON.parse(JSON.stringify(stateToJson(read))))).toEqual(read)
    }),
    { numRuns: 500 }
  )
})

test('the commits that name an alert are kept, and nothing else in their place', () => {
  const sha = 'a'.repeat(40)
  const state = { ...noState, commits: { 1002: sha } }
  expect(stateOf(JSON.parse(JSON.stringify(stateToJson(state)))).commits).toEqual({ 1002: sha })
  expect(stateOf({ commits: { 1002: sha, 1003: '../x', 1004: 7 } }).commits).toEqual({ 1002: sha })
  for (const commits of [7, null, [], { 1: 'x' }]) expect(stateOf({ commits }).commits).toBeUndefined()
})
