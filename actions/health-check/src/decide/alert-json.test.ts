import { expect, test } from '@jest/globals'
import { advance } from './advance.ts'
import { alertKinds, memberStates } from './alert-state.ts'
import { endpoint, monday, play, rules } from './drawn.fixture.ts'
import { alert, full, member, report, row, track } from './full-state.fixture.ts'
import { stateFrom } from './state-json.ts'

/** A document with one thing in it changed. */
type Path = readonly (string | number)[]
const within = (path: Path, value: unknown): unknown => {
  const document = structuredClone(full) as unknown
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document)
  ;(parent as Record<string, unknown>)[path.at(-1) ?? ''] = value
  return document
}
const at = (state: unknown, path: Path) =>
  path.reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], state)

test('all that can be kept is read', () => expect(stateFrom(structuredClone(full))).toEqual(full))

const [anAlert, aMember, aTrack]: [Path, Path, Path] = [
  ['alerts', 0],
  ['alerts', 0, 'members', 0],
  ['tracks', 0]
]
const long = (length: number) => 'x'.repeat(length)

const damaged: [path: Path, value: unknown, read: unknown][] = [
  [['turn'], -1, 0],
  [['turn'], 1.5, 0],
  [['turn'], 2 ** 31, 2 ** 31],
  [['turn'], 2 ** 31 + 1, 1_000_000],
  [['blind'], 'x', 0],
  [['at'], 'x', undefined],
  [['staleUntil'], -1, undefined],
  [['rounds'], Array.from({ length: 60 }, (_, index) => `${index}`), Array.from({ length: 50 }, (_, index) => `${index + 10}`)],
  [['rounds'], ['a', 7, '', long(200), long(201)], ['a', long(200)]],
  [[...anAlert, 'id'], long(1_000), long(1_000)],
  [[...anAlert, 'reason'], long(501), ''],
  [[...anAlert, 'reason'], long(500), long(500)],
  [[...anAlert, 'severity'], 'P9', 'P2'],
  [[...anAlert, 'worst'], 'P9', 'P2'],
  [[...anAlert, 'called'], 'yes', undefined],
  [[...anAlert, 'turn'], 'x', 0],
  [[...anAlert, 'kind'], 'x', 'unknown'],
  [[...anAlert, 'slo'], {}, undefined],
  [[...anAlert, 'startedAt'], 'x', 2],
  [[...anAlert, 'openedAt'], 'x', 1],
  [[...anAlert, 'toldAt'], 'x', 2],
  [[...anAlert, 'dependents'], [7, 'web', long(201)], ['web']],
  [[...anAlert, 'dependents'], [], undefined],
  [[...anAlert, 'dependents'], Array.from({ length: 2_001 }, () => 'web'), Array.from({ length: 2_000 }, () => 'web')],
  [[...anAlert, 'latency'], Array.from({ length: 11 }, () => report), Array.from({ length: 10 }, () => report)],
  [[...anAlert, 'latency'], [{ ...report, percentile: 'p42' }], undefined],
  [[...anAlert, 'latency', 0, 'percentile'], 'p50', 'p50'],
  [[...anAlert, 'latency', 0, 'percentile'], 'p90', 'p90'],
  [[...anAlert, 'latency', 0, 'percentile'], 'p99', 'p99'],
  ...(['endpoint', 'ms', 'limitMs', 'windowMs'] as const).map((key): [Path, unknown, unknown] => [
    [...anAlert, 'latency'],
    [{ ...report, [key]: null }],
    undefined
  ]),
  [[...anAlert, 'certificate', 'expiresAt'], 'x', undefined],
  [[...anAlert, 'certificate'], { host: long(301), expiresAt: 9 }, undefined],
  [[...anAlert, 'slo', 'rule'], 'x', 'ticket-slow'],
  ...(['page-slow', 'ticket-quick', 'ticket-slow'] as const).map((rule): [Path, unknown, unknown] => [
    [...anAlert, 'slo', 'rule'],
    rule,
    rule
  ]),
  [[...anAlert, 'slo', 'budgetLeft'], 'x', undefined],
  [[...aMember, 'state'], 'x', 'down'],
  ...memberStates.map((state): [Path, unknown, unknown] => [[...aMember, 'state'], state, state]),
  [[...aMember, 'since'], 'x', 1],
  ...(['downSince', 'lastGoodAt', 'lastBadAt', 'recoveredAt'] as const).map((key): [Path, unknown, unknown] => [
    [...aMember, key],
    'x',
    undefined
  ]),
  [[...aMember, 'fault'], 'x', undefined],
  [[...aMember, 'words'], long(2_001), undefined],
  [[...aMember, 'ms'], 'x', undefined],
  [[...aMember, 'status'], 1.5, undefined],
  [[...aTrack, 'at'], 'x', -1],
  [[...aTrack, 'stable'], 'x', 0],
  [[...aTrack, 'level'], 'x', undefined],
  [[...aTrack, 'level'], 'up', 'up'],
  [[...aTrack, 'silent'], 'x', undefined],
  [[...aTrack, 'silent'], 'well', 'well'],
  [[...aTrack, 'flapping', 'worst'], 'up', undefined],
  [[...aTrack, 'flapping', 'worst'], 'down', 'down'],
  [[...aTrack, 'flapping', 'since'], 'x', undefined],
  [[...aTrack, 'bad', 'on'], 'true', false],
  [[...aTrack, 'bad', 'since'], 'x', undefined],
  [[...aTrack, 'bad', 'row', 'is'], 1, false],
  [[...aTrack, 'bad', 'row', 'count'], 0, undefined],
  [[...aTrack, 'bad', 'row', 'since'], 'x', undefined],
  [[...aTrack, 'bad', 'row', 'last'], 'x', undefined],
  [[...aTrack, 'bad', 'row', 'from'], 'x', undefined],
  [
    [...aTrack, 'changes'],
    [
      { at: 1, to: 'x' },
      { at: 'x', to: 'up' },
      { at: 2, to: 'up' }
    ],
    [{ at: 2, to: 'up' }]
  ],
  [
    [...aTrack, 'changes'],
    Array.from({ length: 21 }, (_, index) => ({ at: index, to: 'up' })),
    Array.from({ length: 20 }, (_, index) => ({ at: index + 1, to: 'up' }))
  ],
  [
    [...aTrack, 'calls'],
    [
      { at: 1, severity: 'P9' },
      { at: 'x', severity: 'P0' },
      { at: 2, severity: 'P3' }
    ],
    [{ at: 2, severity: 'P3' }]
  ],
  [
    [...aTrack, 'calls'],
    Array.from({ length: 101 }, (_, index) => ({ at: index, severity: 'P0' })),
    Array.from({ length: 100 }, (_, index) => ({ at: index + 1, severity: 'P0' }))
  ]
]

test.each(damaged)('%j', (path, value, read) => {
  const state = stateFrom(within(path, value))
  expect(at(state, path)).toEqual(read)
  if (read === undefined) expect(at(state, path.slice(0, -1)) ?? {}).not.toHaveProperty(String(path.at(-1)))
})

test.each([
  ['alerts', [{ id: '' }, { id: long(1_001) }, 7, alert], 1],
  ['tracks', [{ endpoint: '' }, { endpoint: long(201) }, 7, track], 1],
  ['tracks', Array.from({ length: 2_001 }, (_, index) => ({ endpoint: `e${index}` })), 2_000],
  ['watches', [{ key: long(301) }, {}, { key: 'x' }], 2]
])('%s: of %p as many are read', (key, value, count) => {
  expect(stateFrom(within([key], value))[key as 'tracks']).toHaveLength(count)
})

test('members are read once each, and only so many', () => {
  const many = Array.from({ length: 2_001 }, (_, index) => ({ endpoint: `e${index}` }))
  expect(stateFrom(within([...anAlert, 'members'], [member, { endpoint: 7 }, { ...member, state: 'up' }])).alerts[0]?.members).toEqual([
    { ...member, state: 'up' }
  ])
  expect(stateFrom(within([...anAlert, 'members'], many)).alerts[0]?.members).toHaveLength(2_000)
})

const about = { slo: alert.slo, certificate: alert.certificate }
test.each(alertKinds)('an alert of the kind %s needs what it is about', (kind) => {
  const read = (given: object) => stateFrom({ alerts: [{ id: 'a', kind, ...given }] }).alerts[0]?.kind
  const isAbout = kind === 'slo' || kind === 'certificate'
  expect([read(about), read({})]).toEqual([kind, isAbout ? 'unknown' : kind])
})

test.each<[kind: string, given: object, keys: string[]]>([
  ['slo', { slo: alert.slo }, ['slo:all']],
  ['latency', {}, ['latency:api', 'latency:mail']],
  ['certificate', { certificate: alert.certificate }, ['certificate:api', 'certificate:mail']],
  ['health', {}, []]
])('what is told, as of the kind %s, is watched though its record is lost', (kind, given, keys) => {
  const members = [member, { ...member, endpoint: 'web', state: 'up' }, { ...member, endpoint: 'mail', state: 'degraded' }]
  const alerts = [{ id: 'a', kind, startedAt: 5, members, ...given }]
  const watches = keys.map((key) => ({ key, heard: { on: true, since: 5 } }))
  expect(stateFrom({ alerts }).watches).toEqual(watches)
  const off = keys.map((key) => ({ key, heard: { on: false, row } }))
  expect(stateFrom({ alerts, watches: off }).watches).toEqual(keys.map((key) => ({ key, heard: { on: true, since: 5, row } })))
  const on = keys.map((key) => ({ key, heard: { on: true, since: 3 } }))
  expect(stateFrom({ alerts, watches: on }).watches).toEqual(on)
})

test('a watch of what is no longer known is forgotten, as is a stale alert', () => {
  const state = stateFrom({
    alerts: [{ id: 'stale:x', kind: 'stale', called: true, members: [{ endpoint: 'api' }] }],
    watches: ['latency:gone', 'certificate:gone', 'x:y'].map((key) => ({ key, heard: { on: true } }))
  })
  const round = { at: monday, endpoints: [endpoint('api')], results: [] }
  const next = advance(state, round, rules, monday)
  expect(next.state).toMatchObject({ alerts: [], watches: [] })
  expect(next.tellings).toMatchObject([{ kind: 'closed', calls: true, at: monday }])
  expect(play({ api: '✓' }, { state: next.state }).told.flat()).toEqual([])
})
