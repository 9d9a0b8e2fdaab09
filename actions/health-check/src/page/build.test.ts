import { expect, test } from '@jest/globals'
import { endpointOf } from '../endpoint.fixture.ts'
import { historyOf } from '../history/history.ts'
import { withRound } from '../history/round.ts'
import type { Row } from '../history/row.ts'
import { keptFrom } from '../kept/kept.ts'
import { type Known, pageModel } from './build.ts'

const minute = 60_000
const now = Date.UTC(2026, 0, 20, 12)

/** `U` up, `D` down, `G` degraded, `-` nobody looked; one every five minutes, the last one now. */
const rows = (endpoint: string, drawn: string): Row[] =>
  [...drawn].flatMap((mark, index) => {
    const at = now - (drawn.length - 1 - index) * 5 * minute
    const verdict = ({ U: 'up', D: 'down', G: 'degraded' } as const)[mark]
    return verdict ? [{ endpoint, at, verdict, ...(verdict === 'down' ? { fault: 'status' as const } : { ms: 100 + index }) }] : []
  })

const page = (drawn: Readonly<Record<string, string>>, changes: Partial<Known> = {}) => {
  const all = Object.entries(drawn).flatMap(([name, history]) => rows(name, history))
  const history = historyOf(withRound({}, all, { now, holding: {} }), { now, holding: {} })
  return pageModel({
    ...{
      settings: {},
      kept: keptFrom(undefined),
      results: [],
      maintenance: [],
      reports: [],
      repository: 'octo/app',
      runUrl: 'https://g.example/run/1'
    },
    ...{
      endpoints: Object.keys(drawn).map((name) => endpointOf(name)),
      history,
      issueUrl: (issue) => `https://g.example/issues/${issue}`
    },
    ...changes
  })
}

const only = (model: ReturnType<typeof page>) => model.groups[0]?.endpoints[0]

test.each([
  ['UUUU', 'up'],
  ['UUUD', 'down'],
  ['UUUG', 'degraded'],
  ['UU---', 'unknown'],
  ['', 'unknown']
])('the last result says how it is, as long as it holds: %s is %s', (drawn, state) => {
  const model = page({ api: drawn })
  expect([model.state, only(model)?.state]).toEqual([state, state])
})

test('the page is as its worst endpoint, and one that is new hides nothing', () => {
  expect(page({ api: 'UUUU', web: 'UUUG', db: 'UUUD' }).state).toBe('down')
  expect(page({ api: 'UUUU', web: '' }).state).toBe('up')
})

test('uptime is of what is known', () => {
  const { uptime, latency, days } = only(page({ api: 'UUUUUUDDUU' })) ?? {}
  expect(uptime?.day).toBeCloseTo(35 / 45, 6)
  expect(latency?.p50).toBeGreaterThan(90)
  expect(days).toHaveLength(90)
  expect(only(page({ api: '' }))).toMatchObject({ uptime: {}, series: [] })
})

test('an outage that was over before it was told is shown, and one that was told is shown once', () => {
  const short = page({ api: 'UUDUU' })
  expect(short.incidents).toMatchObject([
    { title: 'api was down for 5 m', startedAt: now - 10 * minute, endedAt: now - 5 * minute, severity: 'P3', endpoints: ['api'] }
  ])
  expect(short.incidents[0]?.updates[0]?.text).toBe('One check failed (status). It was over before anybody was alerted.')
  const incident = {
    id: 'a',
    title: 'api is down',
    severity: 'P1',
    endpoints: ['api'],
    startedAt: now - 10 * minute,
    updates: [],
    issue: 7
  }
  const told = page({ api: 'UUDUU' }, { kept: keptFrom({ incidents: [{ ...incident, endedAt: now - 5 * minute }] }) })
  expect(told.incidents).toMatchObject([{ id: 'a', url: 'https://g.example/issues/7' }])
  expect(page({ api: 'UUUDD' }).incidents).toEqual([])
})

test('what is hidden is nowhere', () => {
  const endpoints = [endpointOf('api'), endpointOf('secret', { hidden: true })]
  const kept = keptFrom({
    incidents: [{ id: 'a', title: 'secret is down', severity: 'P1', endpoints: ['secret'], startedAt: now - minute, updates: [] }]
  })
  const maintenance = [{ start: now, title: 'x', endpoints: ['secret'] }]
  expect(JSON.stringify(page({ api: 'UU', secret: 'UDUU' }, { endpoints, kept, maintenance }))).not.toContain('secret')
})

test('an incident of shown and hidden endpoints names the shown ones alone', () => {
  const endpoints = [endpointOf('api'), endpointOf('secret', { hidden: true })]
  const updates = [{ at: now, state: 'Down', text: 'secret down: status 503' }]
  const incident = {
    id: 'a',
    title: '2 endpoints are down: api and secret',
    severity: 'P1',
    endpoints: ['api', 'secret'],
    startedAt: now - minute,
    updates
  }
  const { incidents } = page({ api: 'UU' }, { endpoints, kept: keptFrom({ incidents: [incident] }) })
  expect(incidents).toMatchObject([{ title: 'Trouble with api', endpoints: ['api'], updates: [{ state: 'Down', text: '' }] }])
})

test('notes of people and what was told make one timeline', () => {
  const incident = {
    id: 'a',
    title: 't',
    severity: 'P1',
    endpoints: ['api'],
    startedAt: now - 9,
    updates: [{ at: now - 9, state: 'Down', text: 'x' }]
  }
  const notes = [{ at: now - 5, state: 'Update', text: 'We are on it.' }]
  const { incidents } = page({ api: 'UU' }, { kept: keptFrom({ incidents: [{ ...incident, notes }] }) })
  expect(incidents[0]?.updates.map(({ text }) => text)).toEqual(['x', 'We are on it.'])
})

test('groups keep the order in which they come', () => {
  const endpoints = [endpointOf('a', { group: 'Public' }), endpointOf('b'), endpointOf('c', { group: 'Public' })]
  const { groups } = page({ a: 'U', b: 'U', c: 'U' }, { endpoints })
  expect(groups.map(({ name, endpoints: its }) => [name, its.map((one) => one.name)])).toEqual([
    ['Public', ['a', 'c']],
    [undefined, ['b']]
  ])
})

test('the page says from when on it is out of date', () => {
  expect(page({ api: 'U' }).staleAt - now).toBe(30 * minute)
  expect(page({ api: 'U' }, { endpoints: [endpointOf('api', { everyMs: 60 * minute })] }).staleAt - now).toBe(180 * minute)
})
