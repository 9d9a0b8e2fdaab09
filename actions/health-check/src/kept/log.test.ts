import { expect, test } from '@jest/globals'
import { type Drawn, minuteMs, monday, play } from '../decide/drawn.fixture.ts'
import { logged } from './log.ts'

const logOf = (drawn: Drawn) =>
  play(drawn).told.reduce<ReturnType<typeof logged>>((log, told) => logged(log, told, monday + 90 * minuteMs), [])
const told = (drawn: Drawn) => logOf(drawn).map(({ title, endpoints, updates }) => [title, endpoints, updates.map(({ state }) => state)])

const rows: [what: string, Drawn, ReturnType<typeof told>][] = [
  ['an outage', { api: '✓✗✗✓✓', web: '✓✓✓✓✓' }, [['api was down', ['api'], ['Investigating', 'Resolved']]]],
  [
    'what gets worse is named by the worst',
    { api: '✓~~✗✗✓✓', web: '✓✓✓✓✓✓✓' },
    [['api was down', ['api'], ['Investigating', 'Worse', 'Resolved']]]
  ],
  [
    'what is better keeps the name of what it was',
    { api: '✓✗✗✗✗~~✓✓', web: '✓✓✓✓✓✓✓✓✓' },
    [['api was down', ['api'], ['Investigating', 'Update', 'Resolved']]]
  ],
  [
    'while it lasts it is',
    { api: '✓✗✗', web: '✓✗✗', db: '✓✓✓' },
    [['2 endpoints are down: api and web', ['api', 'web'], ['Investigating']]]
  ],
  [
    'several',
    { api: '✓✗✗✓✓', web: '✓✗✗✓✓', db: '✓✓✓✓✓' },
    [['2 endpoints were down: api and web', ['api', 'web'], ['Investigating', 'Resolved']]]
  ]
]
test.each(rows)('%s', (_, drawn, expected) => {
  expect(told(drawn)).toEqual(expected)
})

test('it ends when it was well again, and not when that was sure', () => {
  expect(logOf({ api: '✓✗✗✓✓', web: '✓✓✓✓✓' })).toMatchObject([{ startedAt: monday + 5 * minuteMs, endedAt: monday + 15 * minuteMs }])
})
