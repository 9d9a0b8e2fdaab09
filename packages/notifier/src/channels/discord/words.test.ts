import { expect, test } from '@jest/globals'
import type { Alert } from '../../alert.ts'
import { severityTable } from '../../severity.ts'
import { lookOf } from './look.ts'
import { quietAlert } from './testing/sample.ts'
import { footerOf, headline, tailOf, timeOf, titleOf } from './words.ts'

const { tone: _, ...toneless } = quietAlert

const looks: [what: string, alert: Partial<Alert>, color: number, mark: string][] = [
  ['firing P0', { status: 'firing', severity: 'P0' }, 0xd92d20, '🔴'],
  ['firing P2', { status: 'firing', severity: 'P2' }, 0xfacc15, '🟡'],
  ['firing with a tone', { status: 'firing', severity: 'P0', tone: 'warning' }, 0xfacc15, '⚠️'],
  ['acknowledged', { status: 'acknowledged', severity: 'P1' }, 0xf97316, '👀'],
  ['acknowledged with a tone', { status: 'acknowledged', severity: 'P1', tone: 'failure' }, 0xd92d20, '👀'],
  ['resolved', { status: 'resolved', severity: 'P0' }, 0x2ecc71, '✅'],
  ['news', { status: 'info' }, 0x5865f2, ''],
  ['running', { status: 'info', tone: 'running' }, 0xf39c12, '⏳'],
  ['merged', { status: 'info', tone: 'merged' }, 0x8957e5, '🟣']
]
test.each(looks)('%s', (_, alert, color, mark) => {
  expect(lookOf({ ...toneless, ...alert })).toEqual({ color, mark })
})

test('a config may have its own colours and names', () => {
  const table = severityTable({ P1: { color: 1, emoji: '🚨', name: 'Urgent' } })
  const alert: Alert = { ...toneless, status: 'firing', severity: 'P1' }
  expect(lookOf(alert, table)).toEqual({ color: 1, mark: '🚨' })
  expect(footerOf(alert, { severities: table })).toBe('P1 Urgent')
})

const titles: [title: string, mark: string, shown: string][] = [
  ['CI failed', '❌', '❌ CI failed'],
  ['🚀 Deployed', '✅', '🚀 Deployed'],
  ['#42 opened', '', '#42 opened'],
  ['a\nb', '', 'a b'],
  ['', '❌', '❌ Untitled']
]
test.each(titles)('title %j with %j', (title, mark, shown) => {
  expect(titleOf({ ...quietAlert, title }, mark)).toBe(shown)
})

const footers: [alert: Partial<Alert>, footer: string][] = [
  [{}, ''],
  [{ context: 'octo/app · CI #42' }, 'octo/app · CI #42'],
  [{ context: 'octo/app', severity: 'P1' }, 'octo/app · P1 High'],
  [{ context: 'octo/app', status: 'firing', severity: 'P3', reason: 'cosmetic' }, 'octo/app · P3: cosmetic'],
  [{ context: 'octo/app', status: 'info', severity: 'P3', reason: 'CI did not fail' }, 'octo/app'],
  [{ context: 'octo/app', status: 'info', severity: 'P2', reason: 'a vulnerability' }, 'octo/app · P2 Medium: a vulnerability'],
  [{ severity: 'P0', reason: '@everyone\nrun' }, 'P0 Critical: @\u200beveryone run'],
  [{ context: 'x'.repeat(500) }, `${'x'.repeat(299)}…`]
]
test.each(footers)('footer of %j', (alert, footer) => {
  expect(footerOf({ ...quietAlert, ...alert })).toBe(footer)
})

const replaced: [alert: Partial<Alert>, footer: string, expected: string][] = [
  [{ context: 'octo/app' }, 'Nightly', 'Nightly'],
  [{ context: 'octo/app', severity: 'P1' }, 'Nightly', 'Nightly · P1 High'],
  [{ context: 'octo/app', severity: 'P1' }, '', 'P1 High'],
  [{ context: 'octo/app' }, ' \u200b', ''],
  [{ context: 'octo/app', status: 'firing', reason: 'slow' }, 'a\n@everyone', 'a @\u200beveryone · P3: slow'],
  [{ severity: 'P0', reason: 'outage' }, 'x'.repeat(400), `${'x'.repeat(277)}… · P0 Critical: outage`],
  [{ severity: 'P0', reason: 'r'.repeat(400) }, 'x'.repeat(400), `${'x'.repeat(149)}… · P0 Critical: ${'r'.repeat(133)}…`]
]
test.each(replaced)('of %j, with a footer of the step %j', (alert, footer, expected) => {
  expect(footerOf({ ...quietAlert, ...alert }, { footer })).toBe(expected)
})

const heads: [url: string, headline: string][] = [
  ['https://a.example/', '[✅ CI passed](https://a.example/)'],
  ['javascript:alert(1)', '✅ CI passed'],
  [`https://a.example/${'a'.repeat(60)}`, '✅ CI passed'],
  [`https://a.example/${'('.repeat(20)}`, '✅ CI passed']
]
test.each(heads)('the title leads to %s where there is room', (url, expected) => {
  expect(headline({ ...quietAlert, url }, '✅', { head: 60, url: 60 })).toBe(expected)
})

const times: [startedAt: string | undefined, endedAt: string | undefined, time: string | undefined][] = [
  ['2026-08-01T00:00:00Z', '2026-08-01T02:00:00+02:00', '2026-08-01T00:00:00.000Z'],
  ['2026-08-01T00:00:00Z', 'never', '2026-08-01T00:00:00.000Z'],
  ['never', undefined, undefined],
  [undefined, undefined, undefined]
]
test.each(times)('from %j to %j is %j', (startedAt, endedAt, time) => {
  expect(timeOf({ ...quietAlert, ...(startedAt ? { startedAt } : {}), ...(endedAt ? { endedAt } : {}) })).toBe(time)
})

test('the tail lists links that are no buttons and files that stayed behind', () => {
  const links = [
    { label: 'a', url: 'https://a.example/' },
    { label: 'b', url: 'https://b.example/' }
  ]
  expect(tailOf(links, ['core.dump (11.0 MiB)'], 500)).toBe(
    '[a](https://a.example/) · [b](https://b.example/)\n-# Not attached: core.dump (11.0 MiB)'
  )
  expect(tailOf([], [], 500)).toBe('')
})
