import { expect, test } from '@jest/globals'
import { parsed } from '@tocsin/testkit/markup'
import type { PageIncident, PageModel } from '../model.ts'
import { sample } from '../sample.fixture.ts'
import { historyPages } from './history-pages.ts'

const incident = (id: string, day: string): PageIncident => ({
  id,
  title: `Trouble ${id}`,
  severity: 'P2',
  endpoints: [],
  startedAt: Date.parse(`${day}T12:00Z`),
  endedAt: Date.parse(`${day}T13:00Z`),
  updates: []
})

const pagesOf = (incidents: readonly PageIncident[], given: Partial<PageModel> = {}) => {
  const { announcement: _, ...model } = sample
  return historyPages({ ...model, incidents, ...given }, false).map(([path, html]) => ({ path, html, ...parsed(html) }))
}
const others = ({ links }: { links: readonly string[] }) => links.filter((link) => link.startsWith('../history/'))

const three = [incident('a', '2026-01-31'), incident('b', '2026-03-01'), incident('c', '2025-12-31'), incident('d', '2026-01-01')]

test('a page for each month with an incident, the newest first', () => {
  expect(pagesOf(three).map(({ path }) => path)).toEqual([
    'history.html',
    'history/2026-03.html',
    'history/2026-01.html',
    'history/2025-12.html'
  ])
})

test('months lead to their neighbours that have incidents', () => {
  const [, march, january, december] = pagesOf(three)
  expect([march, january, december].map((page) => page && others(page))).toEqual([
    ['../history/2026-01.html'],
    ['../history/2026-03.html', '../history/2025-12.html'],
    ['../history/2026-01.html']
  ])
  expect(january?.text).toMatch(/Later: March 2026\s+·\s+Earlier: December 2025/)
  expect(march?.text).not.toMatch(/Later|·\s+Earlier/)
  expect(december?.text).not.toContain('Earlier')
})

test('a month has its own incidents with their timelines, and counts them', () => {
  const [list, march, january] = pagesOf(three)
  expect(january?.ids.filter((id) => id.startsWith('incident-'))).toEqual(['incident-a', 'incident-d'])
  expect([january?.text.includes('2 incidents'), march?.text.includes('1 incident')]).toEqual([true, true])
  expect(january?.html).toContain('<title>Incidents of January 2026 · Example Status</title>')
  expect(january?.html).toContain('2 incidents in January 2026')
  expect(list?.html).toContain('4 incidents of Example Status')
})

test('the list names each incident under its month, and leads to it', () => {
  const [list] = pagesOf(three)
  expect(list?.ids.filter((id) => id.startsWith('month-'))).toEqual(['month-2026-03', 'month-2026-01', 'month-2025-12'])
  expect(list?.links.filter((link) => link.includes('#incident-'))).toEqual([
    'history/2026-03.html#incident-b',
    'history/2026-01.html#incident-a',
    'history/2026-01.html#incident-d',
    'history/2025-12.html#incident-c'
  ])
})

test('without an incident there is the list alone, and it says so', () => {
  const pages = pagesOf([])
  expect(pages.map(({ path }) => path)).toEqual(['history.html'])
  expect(pages[0]?.text).toContain('No incidents yet.')
  expect(pagesOf(three)[0]?.text).not.toContain('No incidents yet.')
})
