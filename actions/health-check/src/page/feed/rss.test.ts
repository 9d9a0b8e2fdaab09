import { expect, test } from '@jest/globals'
import { xmlProblem } from '@tocsin/testkit/markup'
import type { PageIncident, PageModel } from '../model.ts'
import { sample } from '../sample.fixture.ts'
import { entriesOf } from './entries.ts'
import { rss } from './rss.ts'

const items = (model: PageModel) => (rss(model) ?? '').split('<item>').slice(1)
const guids = (model: PageModel) => items(model).map((item) => /<guid isPermaLink="false">([^<]+)/.exec(item)?.[1] ?? '')
const only = (incident: Partial<PageIncident>): PageModel => ({
  ...sample,
  maintenance: [],
  incidents: [{ id: '7', title: 'Down', severity: 'P1', endpoints: ['api'], startedAt: 1_000_000, updates: [], ...incident }]
})
const titles = (model: PageModel) => entriesOf(model).map(({ title, at }) => [title, at])

test('a channel with its address, and the newest first', () => {
  const feed = rss(sample) ?? ''
  expect(xmlProblem(feed)).toBeUndefined()
  expect(feed.slice(0, feed.indexOf('<item>'))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Example Status</title><link>https://status.example.com/</link><description>How the services of Example are doing, checked every 5 minutes.</description><language>en</language><lastBuildDate>Sat, 21 Nov 2026 13:05:00 +0000</lastBuildDate><ttl>15</ttl><atom:link href="https://status.example.com/feed.xml" rel="self" type="application/rss+xml"></atom:link>'
  )
  expect(items(sample)[2]).toMatchInlineSnapshot(
    `"<title>Identified: Checkout answers with errors</title><link>https://status.example.com/history/2026-11.html#incident-412</link><guid isPermaLink="false">tocsin-5df5f27da5b311f72bead02d7c4d40ab</guid><pubDate>Sat, 21 Nov 2026 12:50:00 +0000</pubDate><description>A database failover left one replica read-only. We are moving traffic away from it; see the plan (https://github.com/example/shop/pull/413).</description></item>"`
  )
  expect(entriesOf(sample).map(({ title }) => title)).toMatchInlineSnapshot(`
[
  "Maintenance: New mail servers",
  "Maintenance: Database upgrade",
  "Identified: Checkout answers with errors",
  "Investigating: Checkout answers with errors",
  "New: Checkout answers with errors",
  "Resolved: Checkout unavailable after a deploy",
  "Identified: Checkout unavailable after a deploy",
  "New: Checkout unavailable after a deploy",
  "Resolved: Slow search",
  "New: Slow search",
  "Resolved: Webhooks late",
  "New: Webhooks late",
]
`)
})

test('beginning, updates and end are told once each; what was said at those times is part of them', () => {
  const update = (at: number, state: string) => ({ at, state, text: `text ${at}` })
  const updates = [update(1_000_000, 'Investigating'), update(2_000_000, 'Identified'), update(3_000_000, 'Resolved')]
  expect(titles(only({}))).toEqual([['New: Down', 1_000_000]])
  expect(titles(only({ updates, endedAt: 3_000_000 }))).toEqual([
    ['Resolved: Down', 3_000_000],
    ['Identified: Down', 2_000_000],
    ['New: Down', 1_000_000]
  ])
  expect(entriesOf(only({ updates, endedAt: 3_000_000 })).map(({ text }) => text)).toEqual([
    'It lasted 33 m 20 s. text 3000000',
    'text 2000000',
    'Affected: api. text 1000000'
  ])
})

test('a guid stays the same while the incident goes on, and no two are the same', () => {
  const before = guids(sample)
  const later = guids({
    ...sample,
    now: sample.now + 1e6,
    incidents: sample.incidents.map((one) => ({ ...one, title: 'Renamed', endedAt: one.endedAt ?? sample.now }))
  })
  expect(new Set(before).size).toBe(before.length)
  expect(before.filter((guid) => !later.includes(guid))).toEqual([])
  expect(later).toHaveLength(before.length + 1)
})

test('maintenance to come has no date, which would be in the future', () => {
  const [first = ''] = items({ ...sample, incidents: [] })
  expect(first).toContain('<title>Maintenance: New mail servers</title>')
  expect(first).not.toContain('pubDate')
})

test('a reader that takes text for HTML sees the text', () => {
  const feed = rss(only({ updates: [{ at: 2_000_000, state: 'x', text: 'a < b ]]> & c' }] })) ?? ''
  expect(xmlProblem(feed)).toBeUndefined()
  expect(feed).toContain('<description>a &amp;lt; b ]]&amp;gt; &amp;amp; c</description>')
})

test('a long history gives a short feed', () => {
  const incidents = Array.from(
    { length: 500 },
    (_, index): PageIncident => ({ ...(sample.incidents[2] as PageIncident), id: String(index) })
  )
  expect(items({ ...sample, incidents })).toHaveLength(100)
})

test('without an address of the page items have no link; without any address there is no feed', () => {
  const { url: _, ...unpublished } = sample
  expect(items(unpublished)[0]).not.toContain('<link>')
  expect(rss({ ...sample, url: 'javascript:alert(1)', sourceUrl: 'http://plain.example/' })).toBeUndefined()
})
