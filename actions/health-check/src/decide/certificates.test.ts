import { expect, test } from '@jest/globals'
import { advance } from './advance.ts'
import { noAlerts } from './alert-state.ts'
import { endpoint, everyMs, monday, type Play, play, resultOf, roundsOf, rules, said } from './drawn.fixture.ts'
import type { Watched } from './round.ts'

const dayMs = 86_400_000

/** Each endpoint's marks, and the days that its certificate is good for in each round; undefined where none was seen. */
type Seen = Readonly<Record<string, readonly [marks: string, days: readonly (number | undefined)[]]>>

const one = (name: string, given: Partial<Watched> = {}) => endpoint(name, { shownUrl: 'https://example.com/', everyMs: dayMs, ...given })

const seen = (rows: Seen, endpoints: readonly Watched[], given: Play = {}) =>
  play(Object.fromEntries(Object.entries(rows).map(([name, [marks]]) => [name, marks])), {
    endpoints,
    apartMs: dayMs,
    ...given,
    also: (index) => {
      const at = (given.start ?? monday) + index * dayMs
      return {
        results: Object.entries(rows).flatMap(([name, [marks, days]]) => {
          const mark = marks[index] ?? ' '
          const left = days[index]
          const expiry = left === undefined ? {} : { certificateExpiresAt: at + left * dayMs }
          return mark === ' ' ? [] : [{ ...resultOf(name, mark, at), ...expiry }]
        })
      }
    }
  })

const plain = (lines: readonly string[]) =>
  lines.map((line) => line.replaceAll(/ \w+ degraded,?/g, '').replace(/ (api|web) up,? ?/g, ' up '))

const maintenance: [name: string, rows: Seen, string[]][] = [
  ['nothing begins in it', { api: ['mmm', [5, 5, 5]], web: ['mmm', [5, 5, 5]] }, []],
  ['and it is told after it', { api: ['mm✓', [5, 4, 3]], web: ['mmm', [5, 4, 3]] }, ['2 alert! P2']],
  ['nothing gets worse in it', { api: ['✓mm', [8, 7, 1]], web: ['✓mm', [8, 7, 1]] }, ['0 alert! P3']],
  ['but after it', { api: ['✓m✓', [8, 7, 1]], web: ['✓m✓', [8, 7, 1]] }, ['0 alert! P3', '2 escalated! P1']],
  [
    'a new one that is seen in it ends nothing',
    { api: ['✓mmmm', [5, 90, 90, 90, 90]], web: ['✓mmmm', [5, 90, 90, 90, 90]] },
    ['0 alert! P2']
  ],
  ['of one endpoint of the host is not of the host', { api: ['✓m', [8, 1]], web: ['✓✓', [8, 1]] }, ['0 alert! P3', '1 escalated! P1']]
]

test.each(maintenance)('maintenance: %s', (_, rows, expected) => {
  expect(plain(said(seen(rows, [one('api'), one('web'), endpoint('mail', { everyMs: dayMs })])))).toEqual(expected)
})

const warned: [name: string, api: number, web: number, days: number, string[]][] = [
  ['on the day', 21, 21, 21, ['0 alert! P3']],
  ['a day before', 21, 21, 22, []],
  ['one endpoint wants to know sooner', 30, 7, 22, ['0 alert! P3']],
  ['the other is not warned of', 30, 0, 22, ['0 alert! P3']],
  ['neither is', 0, 0, -3, []],
  ['at a day and at an hour of it', 1, 1, 1 / 24, ['0 alert! P1']]
]

test.each(warned)('warned of %s: %i and %i days before, with %d days left', (_, api, web, days, expected) => {
  const endpoints = [one('api', { certificateDays: api }), one('web', { certificateDays: web }), endpoint('mail', { everyMs: dayMs })]
  expect(plain(said(seen({ api: ['✓', [days]], web: ['✓', [days]] }, endpoints)))).toEqual(expected)
})

test('a warning that is turned off ends its alert', () => {
  const rows: Seen = { api: ['✓✓✓', [5, 4, 3]] }
  const before = seen({ api: ['✓', [5]] }, [one('api'), one('web')])
  const later = { state: before.state, start: monday + dayMs }
  expect(plain(said(seen(rows, [one('api', { certificateDays: 0 }), one('web')], later)))).toEqual(['2 recovered! P2 up '])
})

test('and that of what no certificate is seen any more', () => {
  const before = seen({ api: ['✓', [5]] }, [one('api'), one('web')])
  const later = { state: before.state, start: monday + dayMs }
  const off = [one('api', { certificateDays: 0 }), one('web')]
  expect(plain(said(seen({ api: ['✓✓✓', []] }, off, later)))).toEqual(['2 recovered! P2 up '])
})

test('what was seen last goes on where none is seen any more, and ends with the endpoint', () => {
  const before = seen({ api: ['✓', [5]] }, [one('api'), one('web')])
  const later = { state: before.state, start: monday + dayMs }
  expect(said(seen({ web: ['✓✓✓✓', []] }, [one('api'), one('web')], later))).toEqual(['3 escalated! P1'])
  const after = seen({ web: ['✓', []] }, [one('web')], later)
  expect(said(after)).toEqual(['0 closed! P2 api removed'])
  expect(after.state.watches).toEqual([])
})

const hosts: [name: string, api: string, web: string, alerts: string[]][] = [
  ['one host', 'https://example.com/a', 'https://example.com/b', ['certificate:example.com:2026-01-08T09:00:00.000Z']],
  [
    'two ports of one host',
    'https://example.com/',
    'https://example.com:8443/',
    ['certificate:example.com:2026-01-10T09:00:00.000Z', 'certificate:example.com:8443:2026-01-08T09:00:00.000Z']
  ],
  ['URLs that are secrets', '${A}', '${B}', ['certificate:api:2026-01-10T09:00:00.000Z', 'certificate:web:2026-01-08T09:00:00.000Z']]
]

test.each(hosts)('an alert for each host, named after the first to expire: %s', (_, api, web, expected) => {
  const endpoints = [one('api', { shownUrl: api }), one('web', { shownUrl: web })]
  const { state } = seen({ api: ['✓', [5]], web: ['✓', [3]] }, endpoints)
  expect(state.alerts.map(({ id }) => id)).toEqual(expected)
})

test('of two servers behind one name the first to expire is told, and its name stays when the other takes its place', () => {
  const { told, state } = seen({ api: ['✓✓', [5, 1]], web: ['✓✓', [3, 6]] }, [one('api'), one('web')])
  expect(told.flat().map(({ alert }) => alert.certificate?.expiresAt)).toEqual([monday + 3 * dayMs, monday + 2 * dayMs])
  expect(state.alerts).toMatchObject([
    {
      id: 'certificate:example.com:2026-01-08T09:00:00.000Z',
      kind: 'certificate',
      severity: 'P1',
      worst: 'P1',
      startedAt: monday,
      openedAt: monday,
      certificate: { host: 'example.com', expiresAt: monday + 2 * dayMs },
      members: [
        { endpoint: 'api', state: 'degraded', since: monday },
        { endpoint: 'web', state: 'degraded', since: monday }
      ]
    }
  ])
})

test('one of two endpoints of a host has a new one: it leaves, and the alert stays for the other', () => {
  const { told, state } = seen({ api: ['✓✓✓✓', [5, 90, 89, 88]], web: ['✓✓✓✓', [5, 4, 3, 2]] }, [one('api'), one('web')])
  expect(plain(said({ told }))).toEqual(['0 alert! P2', '3 updated P2 up '])
  expect(state.alerts).toMatchObject([
    {
      members: [
        { endpoint: 'web', state: 'degraded', since: monday },
        { endpoint: 'api', state: 'up', since: monday, recoveredAt: monday + 3 * dayMs }
      ]
    }
  ])
})

test('one that is old again joins anew', () => {
  const days = [
    [5, 90, 89, 88, 4],
    [8, 7, 7, 6, 5]
  ] as const
  const { told, state } = seen({ api: ['✓✓✓✓✓', days[0]], web: ['✓✓✓✓✓', days[1]] }, [one('api'), one('web')])
  expect(said({ told }).at(-1)).toBe('4 joined P2 api degraded')
  expect(state.alerts).toMatchObject([
    {
      worst: 'P2',
      members: [
        { endpoint: 'api', since: monday + 4 * dayMs },
        { endpoint: 'web', since: monday }
      ]
    }
  ])
})

test('the days that are left are those at the time of the run, and not of its first result', () => {
  const [round] = roundsOf({ api: '✓' }, { endpoints: [one('api')] })
  if (!round) throw new TypeError('No round')
  const results = [{ ...resultOf('api', '✓', monday), certificateExpiresAt: monday + 21 * dayMs + everyMs }]
  const drafts = (now: number) => advance(noAlerts, { ...round, results }, rules, now).tellings
  expect(drafts(monday)).toEqual([])
  expect(drafts(monday + everyMs)).toHaveLength(1)
})

test.each([
  [1, []],
  [3, ['2 recovered! P2 up ']]
])('two looks at a new one, %i days apart, end it when they are as far apart as three', (days, expected) => {
  const { told } = seen({ api: ['✓✓✓', [5, 90, 90]] }, [one('api'), one('web')], { apartMs: days * dayMs })
  expect(
    plain(said({ told }))
      .slice(1)
      .filter((line) => !line.includes('stale'))
  ).toEqual(expected)
})
