import { expect, test } from '@jest/globals'
import { noConfig, type Severity } from '@tocsin/notifier'
import { watchOf } from '../policies.ts'
import { quiet } from '../words/testing.ts'
import { remindersFor } from './reminders.ts'

const workflow = { id: 7, name: 'CI', path: '.github/workflows/ci.yml' }
const stream = { workflow, branch: 'main', isDefaultBranch: true }
const channels = { alerts: { type: 'discord', webhook: 'A' }, deploys: { type: 'discord', webhook: 'B' } } as const
const hourMs = 3_600_000
const often = { match: { severity: ['P0', 'P1'] }, to: ['alerts'], continue: true, repeatEvery: 30 } as const
const rest = { match: { labels: { branch: ['main'] } }, to: ['alerts', 'deploys'], continue: false } as const

const rows: [name: string, remindEvery: number | undefined, routes: readonly object[], severity: Severity, expected: object][] = [
  ['nobody asks for it', undefined, [], 'P1', {}],
  [
    'the policy does, for all',
    hourMs,
    [],
    'P1',
    { 'discord-webhook': hourMs, 'discord-webhook-2': hourMs, alerts: hourMs, deploys: hourMs }
  ],
  ['a route does, for its channels', undefined, [often, rest], 'P1', { alerts: hourMs / 2 }],
  ['the route does not match', undefined, [often, rest], 'P2', {}],
  [
    'what the route says goes before the policy',
    hourMs,
    [often, rest],
    'P0',
    { 'discord-webhook': hourMs, 'discord-webhook-2': hourMs, alerts: hourMs / 2, deploys: hourMs }
  ]
]
test.each(rows)('%s', (_, remindEvery, routes, severity, expected) => {
  const config = { ...noConfig, channels, routes: routes as typeof noConfig.routes }
  const watch = watchOf(workflow, { remindEvery })
  const reminders = remindersFor({ stream, watch, repository: 'octo/app', webhooks: ['one', 'two'], config })
  expect(reminders({ ...quiet, severity })).toEqual(expected)
})
