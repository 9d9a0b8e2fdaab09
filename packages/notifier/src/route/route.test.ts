import { expect, test } from '@jest/globals'
import type { Source } from '../alert.ts'
import type { Severity } from '../severity.ts'
import { type Destination, type Route, route } from './route.ts'

const to = (to: readonly string[], rest: Partial<Route> = {}): Route => ({ match: {}, continue: false, to, ...rest })
const alert = (source: Source, severity: Severity) => ({ source, severity, status: 'firing' as const, labels: {} })

// The routes of the design.
const routes: readonly Route[] = [
  to(['alerts'], { match: { source: ['health', 'slo', 'repeated-failures', 'incident'] }, continue: true, repeatEvery: 240 }),
  to(['issues', 'pager'], { match: { severity: ['P0', 'P1'] }, continue: true, mentions: { P0: ['@here'] } }),
  to(['deploys'], { match: { source: ['deploy'] } }),
  to(['events'], { match: { source: ['ci', 'pull-request', 'issue', 'release'] } }),
  to(['crashes'], { match: { source: ['crash'] } })
]
const channels = ['alerts', 'deploys', 'events', 'crashes', 'pager', 'issues']

const rows: [source: Source, severity: Severity, expected: string][] = [
  ['health', 'P2', 'alerts'],
  ['health', 'P0', 'alerts issues pager'],
  ['deploy', 'P3', 'deploys'],
  ['deploy', 'P1', 'issues pager deploys'],
  ['ci', 'P2', 'events'],
  ['crash', 'P1', 'issues pager crashes'],
  ['discussion', 'P3', '']
]
test.each(rows)('%s at %s goes to %j', (source, severity, expected) => {
  const found = route(alert(source, severity), routes, channels)
  expect(found.map(({ channel }) => channel).join(' ')).toBe(expected)
})

const one = alert('deploy', 'P1')
const cases: [name: string, routes: readonly Route[], expected: readonly Destination[]][] = [
  ['without routes every channel hears it', [], [{ channel: 'a' }, { channel: 'b' }]],
  ['the first that matches decides', [to(['a']), to(['b'])], [{ channel: 'a' }]],
  ['continue looks further', [to(['a'], { continue: true }), to(['b'])], [{ channel: 'a' }, { channel: 'b' }]],
  [
    'continue looks no further than the next that does not',
    [to(['a'], { continue: true }), to(['b']), to(['c'])],
    [{ channel: 'a' }, { channel: 'b' }]
  ],
  ['continue on the last is no harm', [to(['a'], { continue: true })], [{ channel: 'a' }]],
  [
    'continue on a route that does not match is ignored',
    [to(['a'], { match: { source: ['ci'] }, continue: true }), to(['b']), to(['c'])],
    [{ channel: 'b' }]
  ],
  ['no match goes nowhere', [to(['a'], { match: { source: ['ci'] } })], []],
  [
    'a channel named twice keeps what the first route says',
    [to(['a'], { continue: true, mentions: { P1: ['<@1>'] }, repeatEvery: 10 }), to(['a', 'b'], { mentions: { P1: ['@here'] } })],
    [
      { channel: 'a', mentions: ['<@1>'], repeatEvery: 10 },
      { channel: 'b', mentions: ['@here'] }
    ]
  ],
  ['a route may silence what its channel would ping', [to(['a'], { mentions: {} })], [{ channel: 'a', mentions: [] }]],
  ['mentions of other severities do not count', [to(['a'], { mentions: { P0: ['@here'] } })], [{ channel: 'a', mentions: [] }]]
]
test.each(cases)('%s', (_, some, expected) => {
  expect(route(one, some, ['a', 'b'])).toEqual(expected)
})
