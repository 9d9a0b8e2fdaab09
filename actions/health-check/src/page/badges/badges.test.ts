import { expect, test } from '@jest/globals'
import { xmlProblem } from '../feed/xml.fixture.ts'
import type { PageEndpoint, PageModel } from '../model.ts'
import { sample } from '../sample.fixture.ts'
import { badgeJson, badgeSvg } from './badge.ts'
import { badgeFiles } from './badges.ts'
import { textWidth } from './width.ts'

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

test('a badge of its own, as wide as its text, with a name for screen readers', () => {
  expect(badgeSvg({ label: 'uptime 30 days', message: '99.98 %', color: 'up' })).toMatchInlineSnapshot(`
"<svg xmlns="http://www.w3.org/2000/svg" width="160" height="20" role="img" aria-label="uptime 30 days: 99.98 %"><title>uptime 30 days: 99.98 %</title><clipPath id="r"><rect width="160" height="20" rx="3"/></clipPath><g clip-path="url(#r)"><rect x="0" width="100" height="20" fill="#484f58"/><rect x="100" width="60" height="20" fill="#1a7f4b"/></g><g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11"><text x="6" y="14" textLength="88">uptime 30 days</text><text x="106" y="14" textLength="48">99.98 %</text></g></svg>
"
`)
})

test('what shields.io reads has the members that it knows', () => {
  expect(JSON.parse(badgeJson({ label: 'api', message: 'up', color: 'up' }))).toEqual({
    schemaVersion: 1,
    label: 'api',
    message: 'up',
    color: green,
    cacheSeconds: 300
  })
})

test('a hostile name stays text, and a long one is cut', () => {
  const svg = badgeSvg({ label: '"><script>alert(1)</script>\u202e', message: 'x'.repeat(10_000), color: 'up' })
  expect(xmlProblem(svg)).toBeUndefined()
  expect(svg).toContain('aria-label="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;: xxxx')
  expect(svg.length).toBeLessThan(1_500)
})

const widths: [text: string, px: number][] = [
  ['', 0],
  ['iiii', 12],
  ['mmmm', 44],
  ['99.98 %', 48],
  ['状態', 23]
]
test.each(widths)('%j is %d px wide', (text, px) => expect(textWidth(text)).toBe(px))
