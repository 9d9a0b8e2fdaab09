import { expect, test } from '@jest/globals'
import { parsed } from '@tocsin/testkit/markup'
import type { PageEndpoint, PageIncident, PageModel } from '../model.ts'
import { sample } from '../sample.fixture.ts'
import { endpointPage } from './endpoint-page.ts'

const [shop, checkout] = sample.groups[0]?.endpoints ?? []
const page = (given: Partial<PageEndpoint> = {}, model: Partial<PageModel> = {}, hasFeed = true) => {
  if (!shop) throw new TypeError('No endpoint')
  const html = endpointPage({ ...sample, ...model }, { ...shop, ...given }, hasFeed)
  return { html, ...parsed(html) }
}

const incident = (id: string, endpoints: readonly string[]): PageIncident => ({
  id,
  title: id,
  severity: 'P2',
  endpoints,
  startedAt: sample.now - 60_000,
  updates: []
})
const shown = (incidents: readonly PageIncident[]) => page({}, { incidents }).ids.filter((id) => id.startsWith('incident-'))

test('the incidents of the endpoint itself are shown, at most 30', () => {
  expect(shown([incident('a', ['Shop']), incident('b', ['Shop 2']), incident('c', ['Search', 'Shop']), incident('d', [])])).toEqual([
    'incident-a',
    'incident-c'
  ])
  const many = Array.from({ length: 35 }, (_, index) => incident(`i${index}`, ['Shop']))
  expect(shown(many)).toEqual(many.slice(0, 30).map(({ id }) => `incident-${id}`))
})

test('without an incident it says so, and leads to all of them', () => {
  const { text, links } = page({}, { incidents: [] })
  expect(text).toContain('No incidents yet.')
  expect(links).toContain('../history.html')
  expect(page({}, { incidents: [incident('a', ['Shop'])] }).text).not.toContain('No incidents yet.')
})

test('response times are drawn and in a table, or are not known yet', () => {
  expect(page().parts.has('table')).toBe(true)
  expect(page().text).not.toContain('No response time is known yet.')
  const { parts, text } = page({ series: [] })
  expect([parts.has('table'), text.includes('No response time is known yet.')]).toEqual([false, true])
})

test.each<[name: string, url: string | undefined, link: boolean, text: boolean]>([
  ['a web page', 'https://shop.example.com/', true, true],
  ['what no browser opens', 'tcp://shop.example.com:25', false, true],
  ['none', undefined, false, false],
  ['an empty one', '', false, false]
])('the URL: %s', (_, url, isLink, isText) => {
  const { url: __, ...rest } = shop as PageEndpoint
  const html = endpointPage(sample, { ...rest, ...(url !== undefined && { url }) }, true)
  const { links, text } = parsed(html)
  expect([links.some((link) => link === url), url !== undefined && url !== '' && text.includes(url)]).toEqual([isLink, isText])
})

test('its name and state are in the title, and the page leads back', () => {
  const { html, links } = page(checkout)
  expect(html).toMatch(/<title>Checkout API: down[^<]* · Example Status<\/title>/)
  expect(html).toContain('Status 503 in place of 200, three tries')
  expect(links).toContain('../index.html')
})

test.each([true, false])('it names the feed where there is one: %p', (hasFeed) => {
  expect(page({}, {}, hasFeed).links.some((link) => link.endsWith('feed.xml'))).toBe(hasFeed)
})
