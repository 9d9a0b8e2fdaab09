import { expect, test } from '@jest/globals'
import { type Drawn, endpoint, everyMs, monday, play, said } from './drawn.fixture.ts'
import type { LatencyReport, Round } from './round.ts'

const report = (name: string, ms: number, percentile: LatencyReport['percentile'] = 'p95'): LatencyReport => ({
  endpoint: name,
  percentile,
  ms,
  limitMs: 400,
  windowMs: 3_600_000
})

/** A round of api's latency: `-` at its limit, `+` over it, `#` at twice of it, `.` without a limit or a result; a space where nobody could look. */
const looks: Readonly<Record<string, LatencyReport[]>> = {
  '-': [report('api', 400)],
  '+': [report('api', 401)],
  '#': [report('api', 800)],
  '.': []
}
const also =
  (latency: string) =>
  (index: number): Partial<Round> => {
    const latencies = looks[latency[index] ?? ' ']
    return latencies ? { latencies } : {}
  }

const fleet = [endpoint('db'), endpoint('api', { dependsOn: ['db'] }), ...['a', 'b', 'c'].map((name) => endpoint(name))]
const well = (length: number): Drawn => Object.fromEntries(['db', 'api', 'a', 'b', 'c'].map((name) => [name, '✓'.repeat(length)]))
const told = (latency: string, drawn: Drawn) =>
  said(play({ ...well(latency.length), ...drawn }, { endpoints: fleet, also: also(latency) }))
    .filter((line) => !line.includes('db'))
    .map((line) => line.replace(' api degraded', ''))

const rows: [name: string, latency: string, drawn: Drawn, string[]][] = [
  ['at its limit for long', '-----', {}, []],
  ['over it for two rounds', '-++', {}, ['2 alert! P3']],
  ['at twice of it', '##', {}, ['1 alert! P2']],
  ['what nobody could look at breaks no row', '+ +', {}, ['2 alert! P3']],
  ['nor does it end an alert', '++    ', {}, ['1 alert! P3']],
  ['a limit that is gone does', '++..', {}, ['1 alert! P3', '3 recovered! P3 api up']],
  ['a round without it breaks the row', '+.+.+.', {}, []],
  ['what is down has no latency', '++....', { api: '✓✓✗✗✗✗' }, ['1 alert! P3', '3 alert! P2 api down']],
  [
    'what is up, and has none, has no limit',
    '++....',
    { api: '✓✓✗✗✓✓' },
    ['1 alert! P3', '3 alert! P2 api down', '5 recovered! P2 api up', '5 recovered! P3 api up']
  ],
  ['what is down, and yet was slow before', '++--', { api: '✓✓✗✗' }, ['1 alert! P3', '3 alert! P2 api down', '3 recovered! P3 api up']],
  ['what another shard probed says nothing here', '++--', { api: '✓✓  ' }, ['1 alert! P3']],
  ['and is not told here', '++++', { api: '    ' }, []],
  ['maintenance begins nothing', '++++', { api: 'mmmm' }, []],
  ['nor does it end anything', '++----', { api: '✓✓mmmm' }, ['1 alert! P3']],
  ['what is told stays as it is within it', '++####', { api: '✓✓mmmm' }, ['1 alert! P3']],
  ['and goes on after it', '++####', { api: '✓✓mmm✓' }, ['1 alert! P3', '5 escalated! P2']],
  ['it is held back while its cause is down', '++++', { db: '✗✗✗✗' }, []],
  ['from the first bad round of its cause on', '-++', { db: '✓✓✗' }, []],
  ['and told once the cause is well', '++++++', { db: '✗✗✗✓✓✓' }, ['4 alert! P3']],
  ['a cause that is only slow holds nothing back', '++', { db: '~~' }, ['1 alert! P3']],
  ['a cause that fails within maintenance holds it back', '++', { db: 'MM' }, []],
  ['one that is well within it does not', '++', { db: 'mm' }, ['1 alert! P3']],
  ['what was told before its cause was down gets worse', '++##', { db: '✓✓✗✗' }, ['1 alert! P3', '2 escalated! P2']],
  ['and ends', '++--', { db: '✓✓✗✗' }, ['1 alert! P3', '3 recovered! P3 api up']]
]

test.each(rows)('%s: %s', (_, latency, drawn, expected) => expect(told(latency, drawn)).toEqual(expected))

test('an alert names what is over its limit alone, and is as severe as the worst of it', () => {
  const latencies = [report('api', 300, 'p50'), report('api', 500, 'p90'), report('api', 800, 'p99'), report('web', 100)]
  const { state } = play({ api: '✓✓', web: '✓✓' }, { also: () => ({ latencies }) })
  expect(state.alerts).toEqual([
    {
      id: 'latency:api:2026-01-05T09:00:00.000Z',
      kind: 'latency',
      severity: 'P2',
      worst: 'P2',
      reason: expect.stringMatching(/./),
      startedAt: monday,
      openedAt: monday + everyMs,
      toldAt: monday + everyMs,
      called: true,
      turn: 1,
      members: [{ endpoint: 'api', state: 'degraded', since: monday }],
      latency: latencies.slice(1, 3)
    }
  ])
  expect(state.watches.map(({ key }) => key)).toEqual(['latency:api'])
})

test('one that is open stays as it was told while it is within its limit for less than is believed', () => {
  const { state } = play({ api: '✓✓✓', web: '✓✓✓' }, { also: also('##-') })
  expect(state.alerts).toMatchObject([{ severity: 'P2', latency: [{ ms: 800 }], members: [{ state: 'degraded' }] }])
})

test('each endpoint has an alert of its own', () => {
  const latencies = [report('api', 500), report('web', 500)]
  const { told: tellings } = play({ api: '✓✓✓', web: '✓✓✓' }, { also: () => ({ latencies }) })
  expect(said({ told: tellings })).toEqual(['1 alert! P3 api degraded', '1 alert! P3 web degraded'])
})

test('what is no longer configured is closed, and its row is forgotten', () => {
  const before = play({ api: '✓✓', web: '✓✓' }, { also: also('++') })
  const later = { state: before.state, endpoints: [endpoint('web')], start: monday + 2 * everyMs, also: () => ({ latencies: [] }) }
  const after = play({ web: '✓' }, later)
  expect(said(after)).toEqual(['0 closed! P3 api removed'])
  expect(after.state).toMatchObject({ alerts: [], watches: [] })
})
