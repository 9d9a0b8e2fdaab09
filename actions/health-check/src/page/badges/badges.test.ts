import { expect, test } from '@jest/globals'
import type { PageEndpoint, PageModel } from '../model.ts'
import { sample } from '../sample.fixture.ts'
import { badgeFiles } from './badges.ts'

const files = (model: PageModel = sample) => Object.fromEntries(badgeFiles(model))
const endpoint: PageEndpoint = { id: 'api', name: 'api', state: 'up', days: [], uptime: {}, series: [] }
const shown = (kind: string, given: Partial<PageEndpoint>) => {
  const { label, message, color } = JSON.parse(
    files({ ...sample, groups: [{ endpoints: [{ ...endpoint, ...given }] }] })[`badges/api-${kind}.json`] ?? ''
  )
  return [label, message, color]
}
const latency = (p95: number) => ({ latency: { p50: 1, p90: 1, p95, p99: 1 } })
const [green, amber, red, grey, blue] = ['#1a7f4b', '#9a6700', '#c2262f', '#5f6873', '#2f66c4']

const rows: [kind: string, given: Partial<PageEndpoint>, shown: (string | undefined)[]][] = [
  ['status', { state: 'up' }, ['api', 'up', green]],
  ['status', { state: 'down' }, ['api', 'down', red]],
  ['status', { state: 'degraded' }, ['api', 'degraded', amber]],
  ['status', { state: 'maintenance' }, ['api', 'maintenance', blue]],
  ['status', { state: 'unknown' }, ['api', 'unknown', grey]],
  ['uptime', { uptime: { month: 1 } }, ['uptime 30 days', '100 %', green]],
  ['uptime', { uptime: { month: 0.99996 } }, ['uptime 30 days', '99.99 %', green]],
  ['uptime', { uptime: { month: 0.98 } }, ['uptime 30 days', '98 %', amber]],
  ['uptime', { uptime: { month: 0.5 } }, ['uptime 30 days', '50 %', red]],
  ['uptime', { uptime: { day: 1 } }, ['uptime 30 days', 'unknown', grey]],
  ['response', latency(182), ['response p95', '182 ms', green]],
  ['response', latency(1_900), ['response p95', '1.9 s', amber]],
  ['response', latency(4_000), ['response p95', '4.0 s', red]],
  ['response', {}, ['response p95', 'unknown', grey]]
]
test.each(rows)('%s of %j', (kind, given, expected) => expect(shown(kind, given)).toEqual(expected))

const overall: [model: Partial<PageModel>, message: string][] = [
  [{}, '1 down'],
  [{ groups: [{ endpoints: [endpoint] }], state: 'up' }, 'all up'],
  [{ groups: [{ endpoints: [{ ...endpoint, state: 'degraded' }] }], state: 'degraded' }, 'degraded'],
  [{ groups: [], state: 'unknown' }, 'no services']
]
test.each(overall)('the badge of all: %j', (model, message) =>
  expect(JSON.parse(files({ ...sample, ...model })['badges/status.json'] ?? '').message).toBe(message)
)
