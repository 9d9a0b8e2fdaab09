import { expect, test } from '@jest/globals'
import { advance } from './advance.ts'
import { noAlerts } from './alert-state.ts'
import { type Drawn, endpoint, everyMs, minuteMs, monday, type Play, play, roundsOf, rules, said } from './drawn.fixture.ts'

const well = (count: number, ...names: string[]): Drawn => Object.fromEntries(names.map((name) => [name, '✓'.repeat(count)]))
const others = ['a', 'b', 'c']
const fleet = (...endpoints: ReturnType<typeof endpoint>[]): Play => ({
  endpoints: [...endpoints, ...others.map((name) => endpoint(name))]
})
const shown = (drawn: Drawn, given: Play) => {
  const length = Math.max(...Object.values(drawn).map((marks) => marks.length))
  return play({ ...drawn, ...well(length, ...others) }, given)
}

test('who was bad first is named first, however the endpoints are listed, and gives the alert its name', () => {
  const given = fleet(endpoint('api', { group: 'g', failAfter: 2 }), endpoint('web', { group: 'g', failAfter: 3 }))
  const { told, state } = shown({ api: '✓✗✗', web: '✗✗✗' }, given)
  expect(said({ told })).toEqual(['2 alert! P2 web down, api down'])
  expect(state.alerts).toMatchObject([{ id: 'health:web:2026-01-05T09:10:00.000Z', startedAt: monday, openedAt: monday + 2 * everyMs }])
})

const dependents: [name: string, drawn: Drawn, expected: string[] | undefined][] = [
  ['those that are bad', { db: '✗✗✗', api: '✗✗✗', web: '✗✗✗' }, ['api', 'web']],
  ['not those that are well', { db: '✗✗✗', api: '✗✗✗', web: '✓✓✓' }, ['api']],
  ['not those that are not believed to be bad', { db: '✗✗✗', api: '✓✓✗', web: '✓✓✓' }, undefined],
  ['not those that were told before', { db: '✓✗✗', api: '✗✗✗', web: '✓✓✓' }, ['api']],
  ['only slow ones, too', { db: '✗✗✗', api: '~~~', web: '✓✓✓' }, ['api']]
]

test.each(dependents)('what is bad for the same cause is named beside it: %s', (_, drawn, expected) => {
  const given = fleet(
    endpoint('db'),
    endpoint('api', { dependsOn: ['db'] }),
    endpoint('web', { dependsOn: ['api', 'mail'] }),
    endpoint('mail')
  )
  const { state } = shown({ ...drawn, mail: '✓✓✓' }, given)
  expect(state.alerts.find(({ members }) => members.some((each) => each.endpoint === 'db'))?.dependents).toEqual(expected)
})

test('an outage that has nothing to do with it names none of them', () => {
  const given = fleet(endpoint('db'), endpoint('api', { dependsOn: ['db'] }), endpoint('web'))
  const { state } = shown({ db: '✗✗', api: '✗✗', web: '✗✗' }, given)
  expect(state.alerts.map(({ members, dependents: named }) => [members.map((each) => each.endpoint), named])).toEqual([
    [['db'], ['api']],
    [['web'], undefined]
  ])
})

const silence: [name: string, api: string, web: string, others: string, string[]][] = [
  [
    'of all members: what others become does not change it',
    '✗✗mmmmm',
    '✗✗mmmmm',
    '✓✓✓✓✓✗✗',
    ['1 alert! P2 api down, web down', '6 alert! P1 a down']
  ],
  ['of one of two: the other goes on', '✗✗mmm', '✗✗✗✓✓', '✓✓✓✓✓', ['1 alert! P2 api down, web down', '4 updated P2 web up']]
]

test.each(silence)('maintenance %s', (_, api, web, a, expected) => {
  const given = fleet(endpoint('api', { group: 'g' }), endpoint('web', { group: 'g' }))
  const length = api.length
  const { told } = play({ api, web, a, ...well(length, 'b', 'c') }, given)
  expect(said({ told })).toEqual(expected)
})

test.each([
  ['of three endpoints two are most', ['api', 'web', 'mail'], ['1 alert! P1 api down, web down']],
  ['of four two are not', ['api', 'web', 'mail', 'docs'], ['1 alert! P1 api down', '1 alert! P1 web down']]
])('%s', (_, names, expected) => {
  const drawn = { ...well(2, ...names), api: '✗✗', web: '✗✗' }
  expect(said(play(drawn))).toEqual(expected)
})

test('what has the cause of two alerts joins the first of them', () => {
  const given = fleet(
    endpoint('api', { group: 'g' }),
    endpoint('web', { shownUrl: 'https://h.test/' }),
    endpoint('mail', { group: 'g', shownUrl: 'https://h.test/' })
  )
  const { state } = shown({ api: '✗✗✗', web: '✗✗✗', mail: '✓✗✗' }, given)
  expect(state.alerts.map(({ members }) => members.map((each) => each.endpoint))).toEqual([['api', 'mail'], ['web']])
})

test('what has the cause of one member of many joins them, and one that is well counts for where it was', () => {
  const given = fleet(
    endpoint('api', { group: 'g' }),
    endpoint('web', { group: 'g', shownUrl: 'https://h.test/' }),
    endpoint('mail', { shownUrl: 'https://h.test/' })
  )
  expect(said(shown({ api: '✗✗✗✗', web: '✗✗✓✓', mail: '✓✓✗✗' }, given))).toEqual([
    '1 alert! P2 api down, web down',
    '3 joined P2 web up, mail down'
  ])
})

test('an alert keeps the worst that it was', () => {
  const { state } = shown(
    { api: '✗✗~~', web: '✗✗~~' },
    fleet(endpoint('api', { critical: true, group: 'g' }), endpoint('web', { group: 'g' }))
  )
  expect(state.alerts).toMatchObject([{ severity: 'P3', worst: 'P1', toldAt: monday + everyMs, called: true }])
})

test('what flaps and is up just now is told as what it is', () => {
  const endpoints = [endpoint('api', { everyMs: minuteMs, failAfter: 9 }), endpoint('web')]
  expect(said(play({ api: '✗✓✗✓✗✓', web: '✓✓✓✓✓✓' }, { endpoints, apartMs: minuteMs }))).toEqual(['5 alert! P1 api flapping'])
})

test('an alert is named after the result that raised it, and opens when the run tells it', () => {
  const [first, second] = roundsOf({ api: '✗✗', web: '✓✓' })
  if (!first || !second) throw new TypeError('No round')
  const { state } = advance(advance(noAlerts, first, rules, first.at).state, second, rules, second.at + minuteMs)
  expect(state.alerts).toMatchObject([{ id: 'health:api:2026-01-05T09:05:00.000Z', openedAt: monday + everyMs + minuteMs }])
})
