import { expect, test } from '@jest/globals'
import type { AlertState } from './alert-state.ts'
import { type Drawn, endpoint, everyMs, minuteMs, monday, type Play, played, resultOf, roundsOf, said } from './drawn.fixture.ts'
import type { Look, Round } from './round.ts'

const names = ['a', 'b', 'c', 'd']
const hour = 60 / 5

interface Shards extends Pick<Play, 'apartMs' | 'start'> {
  everyMs?: number
  mark?: string
  state?: AlertState
}

/** Rounds of two shards, one after the other: `a` and `c` are of the first, `b` and `d` of the second. A mark where one looks. */
function shards(first: string, second: string, { state, mark = '✓', ...given }: Shards = {}) {
  const endpoints = names.map((name) => endpoint(name, { everyMs: given.everyMs ?? everyMs }))
  const rounds = [first, second].map((marks, index) => {
    const row = marks.replaceAll('x', mark)
    const drawn: Drawn = Object.fromEntries(names.filter((_, each) => each % 2 === index).map((name) => [name, row]))
    return roundsOf(drawn, { ...given, endpoints, also: () => ({ shard: `${index + 1}/2` }) }).map((round, at) => ({
      ...round,
      at: round.at + index * 1_000,
      results: round.results.map((result) => ({ ...result, at: result.at + index * 1_000 })),
      isThere: row[at] !== ' '
    }))
  })
  const all = rounds.flat().filter(({ isThere }) => isThere)
  return played(
    all.toSorted((one, other) => one.at - other.at).map(({ isThere: _, ...round }): Round => round),
    state
  )
}
const lines = (told: ReturnType<typeof shards>) => said(told).map((line) => line.replace(/^\d+ /, ''))
const row = (count: number) => 'x'.repeat(count)
const gone = (count: number) => ' '.repeat(count)
const dead = 'alert! P2 b degraded, d degraded'
const again = 'recovered! P2 b up, d up'

const rows: [name: string, first: string, second: string, given: Shards, string[]][] = [
  ['both look', row(30), row(30), {}, []],
  ['one is an hour late', row(13), `x${gone(hour - 1)}x`, {}, ['stale P2']],
  ['one looks no longer', row(20), 'x', {}, [dead]],
  ['it is told once', row(90), 'x', {}, [dead]],
  ['it looks again', row(20), `x${gone(16)}xx`, {}, [dead, again]],
  ['twice', row(38), `x${gone(16)}xx${gone(16)}xx`, {}, [dead, again, dead, again]],
  ['it never looked', row(20), '', {}, [dead]],
  ['six rounds are waited for', row(12), 'x', { everyMs: 30 * minuteMs, apartMs: 30 * minuteMs }, [dead]],
  ['and not less', row(6), 'x', { everyMs: 30 * minuteMs, apartMs: 30 * minuteMs }, []],
  ['nobody looked, then one does before the other', `x${gone(40)}xx`, `x${gone(40)}xx`, {}, ['stale P2']],
  ['both are gone', `x${gone(40)}`, `x${gone(40)}`, {}, []]
]
test.each(rows)('shards: %s', (_, first, second, given, expected) => {
  expect(lines(shards(first, second, given))).toEqual(expected)
})

test('the alert names the shard and its endpoints, and begins with its last look', () => {
  const { state } = shards(row(20), 'x')
  expect(state.alerts).toMatchObject([
    {
      ...{ id: 'stale:shard:2/2:b:2026-01-05T09:00:01.000Z', kind: 'stale', severity: 'P2', startedAt: monday + 1_000 },
      ...{ part: { kind: 'shard', name: '2/2' }, reason: 'a part of the monitoring has gone silent' },
      members: [{ endpoint: 'b' }, { endpoint: 'd' }]
    }
  ])
})

test('alerts of a shard that died stay open, and go on where it looks again', () => {
  const before = shards(row(20), 'xx', { mark: '✗' })
  expect(before.state.alerts.map(({ kind }) => kind)).toEqual(['health', 'stale'])
  const after = shards('xxx', 'xxx', { state: before.state, start: monday + 20 * everyMs })
  expect(lines(after).filter((line) => !line.startsWith('updated'))).toEqual([again, 'recovered! P0 b up, d up'])
})

test('what a dead shard probed is told where a run without shards looks at it', () => {
  const { state } = shards(row(20), 'x')
  const endpoints = names.map((name) => endpoint(name))
  const rounds = roundsOf({ a: '✓', b: '✓', c: '✓', d: '✓' }, { endpoints, start: monday + 20 * everyMs })
  expect(lines(played(rounds, state))).toEqual([again])
  const nothingDue = roundsOf({ a: ' ' }, { endpoints, start: monday + 20 * everyMs })
  expect(lines(played(nothingDue, state))).toEqual([])
})

test('with fewer shards than there were, the alert stays with what it was told of', () => {
  const { state } = shards(row(20), 'x')
  const endpoints = names.map((name) => endpoint(name))
  const rounds = roundsOf({ a: '✓✓✓' }, { endpoints, start: monday + 20 * everyMs, also: () => ({ shard: '1/4' }) })
  const after = played(rounds, state)
  expect([lines(after), after.state.alerts.map(({ part }) => part?.name)]).toEqual([[], ['2/2']])
})

interface Places {
  places?: number
  of?: readonly string[]
}

/** Rounds of vantage points that look at `api`, one after the other: a mark where one looks. */
function vantages(drawn: Readonly<Record<string, string>>, { places = 2 }: Places = {}) {
  const endpoints = [endpoint('api'), endpoint('web')]
  const last = new Map<string, Look>()
  const length = Math.max(...Object.values(drawn).map((marks) => marks.length))
  const rounds = Array.from({ length }, (_, index) =>
    Object.entries(drawn).flatMap(([vantage, marks], place): Round[] => {
      if ((marks[index] ?? ' ') === ' ') return []
      const at = monday + index * everyMs + place * 1_000
      last.set(vantage, { endpoint: 'api', vantage, at })
      return [{ at, endpoints, results: [resultOf('api', '✓', at)], looks: [...last.values()], places }]
    })
  )
  return played(rounds.flat())
}
const alert = 'alert! P2 api degraded'

const stories: [name: string, Readonly<Record<string, string>>, Places, string[]][] = [
  ['both look', { eu: row(30), us: row(30) }, {}, []],
  ['one looks no longer', { eu: row(20), us: 'xx' }, {}, [alert]],
  ['it is told once', { eu: row(90), us: 'xx' }, {}, [alert]],
  ['it looks again', { eu: row(20), us: `xx${gone(16)}xx` }, {}, [alert, 'recovered! P2 api up']],
  ['two of three', { eu: row(20), us: 'xx', ap: 'xx' }, { places: 3 }, [alert, alert]],
  ['another has taken its place', { eu: row(30), us: 'xx', ap: `${gone(2)}${row(28)}` }, {}, []],
  ['another takes its place later', { eu: row(30), us: 'xx', ap: `${gone(20)}${row(10)}` }, {}, [alert, 'closed! P2 api removed']],
  ['one is enough', { eu: row(30), us: 'xx' }, { places: 1 }, []],
  ['nobody looked, then one does before the other', { eu: `xx${gone(40)}xx`, us: `xx${gone(40)}xx` }, {}, ['stale P2']]
]
test.each(stories)('places: %s', (_, drawn, given, expected) => expect(lines(vantages(drawn, given))).toEqual(expected))

test('a place that does not come as often as it should, but comes, is not missed', () => {
  const drawn = { eu: `x${gone(3)}`.repeat(20), us: `x${gone(3)}`.repeat(20) }
  expect(lines(vantages(drawn))).toEqual([])
})

test('the alert names the place', () => {
  expect(vantages({ eu: row(20), us: 'xx' }).state.alerts).toMatchObject([
    { id: 'stale:vantage:us:api:2026-01-05T09:05:01.000Z', part: { kind: 'vantage', name: 'us' }, startedAt: monday + everyMs + 1_000 }
  ])
})
