import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { advance } from './advance.ts'
import { noAlerts } from './alert-state.ts'
import { endpoint, everyMs, minuteMs, monday, play, roundsOf, rules, said } from './drawn.fixture.ts'
import { stateFrom } from './state-json.ts'

const dayMs = 86_400_000

const all = ['api', 'web', 'mail', 'docs', 'shop', 'blog', 'dead'].map((name) => endpoint(name))

/** One alert of each kind, a row, a call and a flap. */
const busy = () => {
  const report = { endpoint: 'web', percentile: 'p95' as const, ms: 900, limitMs: 400, windowMs: 3_600_000 }
  const objectives = [{ name: 'api availability', endpoints: ['api'], firing: ['page-quick' as const], budgetLeft: -0.5 }]
  const marks = { api: '✓✗✗✗', web: '✓✓✓✓', mail: '✗✓✗✓', docs: '✓M✓m', shop: '✗✓✗✓' }
  const rounds = [
    // A shard dies, and another cannot judge what it probes.
    ...roundsOf({ blog: '6'.repeat(14), dead: '✓' }, { endpoints: all, start: monday - 70 * minuteMs, also: () => ({ shard: '6/7' }) }),
    ...roundsOf(marks, { endpoints: all, also: (index) => ({ id: `${index}`, latencies: [report], objectives }) })
  ]
  const renewed = rounds.map((round) => ({
    ...round,
    results: round.results.map((result) => ({ ...result, ...(round.at >= monday && { certificateExpiresAt: monday + dayMs }) }))
  }))
  return renewed.reduce((state, round) => advance(state, round, rules, round.at).state, noAlerts)
}

test('what was written is what is read', () => {
  const state = busy()
  expect(new Set(state.alerts.map(({ kind }) => kind))).toEqual(new Set(['health', 'certificate', 'latency', 'slo', 'blind', 'stale']))
  expect(stateFrom(JSON.parse(JSON.stringify(state)))).toEqual(state)
})

test.each([undefined, null, 7, 'text', [], {}, { version: 9 }])('nothing is known of %p', (document) =>
  expect(stateFrom(document)).toEqual(noAlerts)
)

const round = roundsOf({ api: '✗', constructor: '✓' }, { start: monday + everyMs }).map((each) => ({ ...each, id: 'x' }))

test('any JSON is read without a crash, and goes on', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (document) => {
      const state = stateFrom(document)
      expect(stateFrom(JSON.parse(JSON.stringify(state)))).toEqual(state)
      for (const each of round) advance(state, each, rules, each.at)
    })
  )
})

/** Other values in the places of those that were written. */
const damaged = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.double(),
    fc.string({ maxLength: 5 }),
    fc.constantFrom('__proto__', 'down', 'health', monday),
    fc.array(tie('value'), { maxLength: 3 })
  )
})).value

const places = (value: unknown, path: readonly string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => [[...path, key], ...places(each, [...path, key])])
    : []

test('a damaged document loses no open alert without a word', () => {
  const written = busy()
  const ids = written.alerts.map(({ id }) => id)
  const paths = places(written).filter((path) => path.at(-1) !== 'id' && path.join() !== 'alerts' && !/^alerts,\d+$/.test(path.join()))
  fc.assert(
    fc.property(fc.constantFrom(...paths), damaged, fc.constantFrom(1, 2, 99, 'new'), (path, value, version) => {
      const document = JSON.parse(JSON.stringify({ ...written, version })) as Record<string, unknown>
      const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, document)
      parent[path.at(-1) ?? ''] = value
      const state = stateFrom(document)
      const step = advance(state, { at: monday + 4 * everyMs, endpoints: all, results: [] }, rules, monday + 4 * everyMs)
      const told = step.tellings.filter(({ kind }) => kind === 'closed' || kind === 'recovered').map(({ alert }) => alert.id)
      expect([...step.state.alerts.map(({ id }) => id), ...told]).toEqual(expect.arrayContaining(ids))
    }),
    { numRuns: 300 }
  )
})

test('an alert of a kind that only a later version knows is told to be closed', () => {
  const state = stateFrom({ version: 2, turn: 7, alerts: [{ id: 'domain:example.com', kind: 'domain', severity: 'P1', called: true }] })
  expect(said(play({ api: '✓' }, { state }))).toEqual(['0 closed! P1'])
})

test('a time that is still to come keeps nothing from being heard', () => {
  const state = stateFrom(JSON.parse(JSON.stringify(busy()).replaceAll(String(monday + 3 * everyMs), String(monday + 900 * dayMs))))
  const after = play({ api: '✓✓', web: '✓✓', mail: '✓✓', docs: '✓✓', shop: '✓✓' }, { state, start: monday + 4 * everyMs })
  expect(said(after)).toContain('1 recovered! P2 api up')
})

test('what is kept is bounded, whatever was written', () => {
  const tracks = Array.from({ length: 10_000 }, (_, index) => ({ endpoint: `e${index}`, words: 'x'.repeat(100_000) }))
  expect(JSON.stringify(stateFrom({ tracks })).length).toBeLessThan(400_000)
})
