import { expect, test } from '@jest/globals'
import type { Html } from '@tocsin/page'
import { sampleNow } from '../drawn.fixture.ts'
import type { PageIncident, PageObjective } from '../model.ts'
import { sample } from '../sample.fixture.ts'
import { announcement } from './banner.ts'
import { stateFor } from './endpoint.ts'
import { certificate, uptimeWords } from './facts.ts'
import { groupSections } from './groups.ts'
import { incidentArticle } from './incidents.ts'
import { maintenanceSection } from './maintenance.ts'
import { objectivesSection } from './objectives.ts'
import { paragraphs } from './prose.ts'
import { scheduleWords } from './schedule.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** The text of a part, a line for each of its lines. */
const words = ({ html }: Html) =>
  html
    .replace(/<\/(?:p|li|h\d|dt|dd|th|td)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const prose: [markdown: string, html: string][] = [
  ['', ''],
  ['one\ntwo\n\nthree', '<p>one<br>two</p><p>three</p>'],
  ['**bold** and `code`', '<p>bold and code</p>'],
  ['[plan](https://a.example/b)', '<p><a href="https://a.example/b" rel="nofollow noopener noreferrer">plan (a.example)</a></p>'],
  ['see https://a.example/b', '<p>see <a href="https://a.example/b" rel="nofollow noopener noreferrer">a.example/b</a></p>'],
  ['[plan](http://a.example/b)', '<p>plan (a.example)</p>'],
  ['[plan](javascript:alert(1))', '<p>plan</p>'],
  ['> quoted\n\n- item', '<p>quoted</p><p>• item</p>'],
  ['<b onclick=x>b</b><!-- hidden -->', '<p>b</p>']
]
test.each(prose)('%j is written as %j', (markdown, html) =>
  expect(
    paragraphs(markdown)
      .map((one) => one.html)
      .join('')
  ).toBe(html)
)

const expiries: [left: number, text: string | undefined, isSoon: boolean][] = [
  [71 * day, 'Certificate expires in 71 days, on 31 Jan 2027', false],
  [21 * day, 'Certificate expires in 21 days, on 12 Dec 2026', false],
  [20.9 * day, 'Certificate expires in 20 days, on 12 Dec 2026', true],
  [1.5 * day, 'Certificate expires in 1 day, on 23 Nov 2026', true],
  [2 * hour, 'Certificate expires in 2 h, on 21 Nov 2026', true],
  [-2 * day, 'Certificate expired 2 d ago, on 19 Nov 2026', true]
]
test.each(expiries)('a certificate with %d ms left', (left, text, isSoon) =>
  expect(certificate(sampleNow + left, sampleNow)).toEqual({ text, isSoon })
)

const endpoint = { id: 'a', name: 'api', state: 'up', days: [], uptime: {}, series: [] } as const

test('a state says for how long, but for what is up', () => {
  expect(stateFor({ ...endpoint, since: 0 }, sampleNow)).toBe('Up')
  expect(stateFor({ ...endpoint, state: 'down' }, sampleNow)).toBe('Down')
  expect(stateFor({ ...endpoint, state: 'down', since: sampleNow - 42 * minute }, sampleNow)).toBe('Down for 42 m')
  expect(stateFor({ ...endpoint, state: 'down', since: sampleNow + minute }, sampleNow)).toBe('Down for 1 s')
})

test('uptime is that of the longest time of which something is known', () => {
  expect(uptimeWords(endpoint)).toBe('uptime not known')
  expect(uptimeWords({ ...endpoint, uptime: { day: 1, week: 0.5 } })).toBe('50 % up')
})

const incident: PageIncident = { id: '7', title: 'Down', severity: 'P1', endpoints: ['api'], startedAt: sampleNow - 2 * hour, updates: [] }

test('an incident that lasts, and one that is over', () => {
  expect(words(incidentArticle(incident, sampleNow))).toEqual([
    'Down',
    'OngoingSince 21 Nov 2026, 11:05 UTC (2 h) · High (P1)',
    'Affected: api'
  ])
  expect(words(incidentArticle({ ...incident, endedAt: sampleNow - hour, endpoints: [] }, sampleNow))).toEqual([
    'Down',
    'Resolved21 Nov 2026, 11:05 to 12:05 UTC (1 h) · High (P1)'
  ])
  expect(words(incidentArticle({ ...incident, endedAt: sampleNow + day }, sampleNow))[1]).toContain(
    '21 Nov 2026, 11:05 UTC to 22 Nov 2026, 13:05 UTC (1 d 2 h)'
  )
})

test('of a long timeline the newest updates are shown, the newest first', () => {
  const updates = Array.from({ length: 60 }, (_, index) => ({ at: sampleNow + index * minute, state: `State ${index}`, text: '' }))
  const shown = words(incidentArticle({ ...incident, updates }, sampleNow))
  expect(shown[3]).toContain('State 59')
  expect(shown.at(-2)).toContain('State 10')
  expect(shown.at(-1)).toBe('10 earlier updates not shown.')
})

test('maintenance under way, to come and without a known end; what is over is left out', () => {
  const [one, two] = sample.maintenance
  if (!one || !two) throw new Error('the sample lost its maintenance')
  const past = { ...one, title: 'Past', end: sampleNow }
  const { end: _, ...open } = { ...one, title: 'Open', endpoints: [] }
  expect(words(maintenanceSection({ ...sample, maintenance: [past, open, two] }))).toEqual([
    'Maintenance',
    'Open',
    'Under wayFrom 21 Nov 2026, 12:30 UTC; the end is not known yet',
    'Affects all services',
    'Database upgrade',
    'In 2 d23 Nov 2026, 13:05 to 14:35 UTC (1 h 30 m)',
    'Affected: Shop and Checkout API',
    'Read more'
  ])
  expect(maintenanceSection({ ...sample, maintenance: [past] }).html).toBe('')
})

const objective: PageObjective = { name: 'api', endpoints: ['api'], target: 0.999, window: '30 days' }
const budgets: [given: Partial<PageObjective>, actual: string, left: string][] = [
  [{}, 'not known', 'not known'],
  [{ actual: 0.99999, budgetLeft: 0.999 }, '99.99 %', '99 %'],
  [{ actual: 0.99, budgetLeft: -0.38 }, '99 %', 'none, overspent by 38 %'],
  [{ actual: 0.99, budgetLeft: 0.5, exhaustedAt: sampleNow + 4 * day }, '99 %', '50 %at this pace used up in 4 d (25 Nov 2026, 13:05 UTC)'],
  [{ actual: 0.99, budgetLeft: 0.5, exhaustedAt: sampleNow - day }, '99 %', '50 %'],
  [{ actual: 0.999994, target: 0.99999, budgetLeft: 0 }, '99.999 %', '0 %'],
  [{ actual: 1, budgetLeft: 1, firing: 'burns' }, '100 %', '100 %burns']
]
test.each(budgets)('the objective %j', (given, actual, left) => {
  expect(words(objectivesSection({ ...sample, objectives: [{ ...objective, ...given }] })).slice(-2)).toEqual([actual, left])
})

const schedules: [schedule: { coverage?: number; medianLatenessMs?: number }, words: string][] = [
  [{}, ''],
  [{ coverage: 0.98219 }, '98.2 % of the expected checks of the last 30 days took place'],
  [{ coverage: 0.99999, medianLatenessMs: 4 * minute }, '99.9 % of the expected checks of the last 30 days took place, usually 4 m late'],
  [{ medianLatenessMs: 20_000 }, 'usually on time']
]
test.each(schedules)('the schedule %j', (schedule, expected) => expect(scheduleWords({ schedule })).toBe(expected))

test('a group counts what is worst; groups without a name and empty ones', () => {
  const down = { ...endpoint, id: 'b', name: 'web', state: 'down' } as const
  const titles = groupSections({
    ...sample,
    groups: [
      { name: 'Empty', endpoints: [] },
      { endpoints: [endpoint, down] },
      { name: 'Web', endpoints: [down] },
      { name: 'Fine', endpoints: [endpoint, endpoint] }
    ]
  })
  expect(
    titles.map(({ html }) =>
      html
        .slice(0, html.indexOf('</summary>'))
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    )
  ).toEqual(['Services 1 of 2 down', 'Web Down', 'Fine All up'])
})

test('of a page with many endpoints only the groups with trouble are open', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ ...endpoint, id: `e${index}` }))
  const sections = groupSections({
    ...sample,
    groups: [
      { name: 'Fine', endpoints: many },
      { name: 'Bad', endpoints: [{ ...endpoint, state: 'degraded' }] }
    ]
  })
  expect(sections.map(({ html }) => html.includes('<details open>'))).toEqual([false, true])
})

test('an announcement of nothing is not shown', () => {
  expect(announcement({ ...sample, announcement: ' ' }).html).toBe('')
  expect(words(announcement(sample))).toEqual(['Orders placed before 12:20 UTC are safe. Follow example.com/news for more.'])
})
