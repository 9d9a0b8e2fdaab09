import { expect, test } from '@jest/globals'
import { plain } from '@tocsin/notifier'
import { digestChart } from '../page/digest/digest-chart.ts'
import { sampleNow } from '../page/drawn.fixture.ts'
import type { PageEndpoint, PageIncident, PageModel, PageObjective } from '../page/model.ts'
import { sample } from '../page/sample.fixture.ts'
import { composeDigest } from './compose.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

const digest = (model: Partial<PageModel> = {}) => composeDigest({ repository: 'acme/shop', at: sampleNow, model: { ...sample, ...model } })
const told = (model: Partial<PageModel> = {}) => {
  const { title, fields } = digest(model)
  return [title, ...fields.map(({ name, value }) => `${name}: ${value.map((each) => plain([each])).join('')}`)]
}

test('the week of the sample', () => {
  expect(digest()).toEqual({
    key: 'acme/shop/health/digest/2026-11-21T13:05',
    source: 'health',
    status: 'info',
    severity: 'P3',
    reason: 'a weekly digest',
    title: 'The week: 99.94 % up, 1 incident',
    url: 'https://status.example.com/',
    summary: digestChart(sample),
    fields: [
      { name: 'Longest incident', value: ['Checkout API: 42 m'], inline: true },
      { name: 'Slowest', value: ['Search: p95 1.9 s'], inline: true },
      { name: 'Least budget', value: ['Checkout availability: −38 % left'], inline: true }
    ],
    links: [{ label: 'Status page', url: 'https://status.example.com/' }],
    excerpts: [],
    tone: 'warning',
    context: 'acme/shop · health-check',
    labels: { repository: 'acme/shop', kind: 'digest', decision: 'digest' }
  })
})

test('a quiet week of a page that is nowhere', () => {
  const { url: _, ...rest } = sample
  const quiet = composeDigest({
    repository: 'acme/shop',
    at: sampleNow,
    model: { ...rest, incidents: [], objectives: [], groups: [], schedule: {} }
  })
  expect(quiet).toMatchObject({ title: 'The week: nothing is known yet, 0 incidents', tone: 'success', fields: [], links: [] })
  expect(quiet).not.toHaveProperty('url')
})

const endpoint = (name: string, week: number | undefined, p95?: number): PageEndpoint => ({
  id: name,
  name,
  state: 'up',
  days: [],
  uptime: week === undefined ? {} : { week },
  series: [],
  ...(p95 !== undefined && { latency: { p50: 1, p90: 1, p95, p99: 9_999 } })
})
const incident = (names: string, startedDaysAgo: number, endedDaysAgo?: number): PageIncident => ({
  id: names,
  title: names,
  severity: 'P2',
  endpoints: names.split(' '),
  startedAt: sampleNow - startedDaysAgo * dayMs,
  ...(endedDaysAgo !== undefined && { endedAt: sampleNow - endedDaysAgo * dayMs }),
  updates: []
})
const objective = (name: string, budgetLeft?: number): PageObjective => ({
  name,
  endpoints: [],
  target: 0.999,
  window: '30 days',
  ...(budgetLeft !== undefined && { budgetLeft })
})

const bare: Partial<PageModel> = { groups: [], incidents: [], objectives: [], schedule: {} }
const nothing = 'The week: nothing is known yet, 0 incidents'

const rows: [name: string, model: Partial<PageModel>, expected: string[]][] = [
  [
    'the mean of those of which the week is known',
    { groups: [{ endpoints: [endpoint('a', 1), endpoint('b', undefined)] }, { endpoints: [endpoint('c', 0.98)] }] },
    ['The week: 99 % up, 0 incidents']
  ],
  ['all was down', { groups: [{ endpoints: [endpoint('a', 0)] }] }, ['The week: 0 % up, 0 incidents']],
  ['never nicer than it was', { groups: [{ endpoints: [endpoint('a', 0.999999)] }] }, ['The week: 99.99 % up, 0 incidents']],
  [
    'an incident that ended within the week counts from its beginning',
    { incidents: [incident('a', 8, 6)] },
    ['The week: nothing is known yet, 1 incident', 'Longest incident: a: 1 d']
  ],
  ['one that ended as it began is of the week before', { incidents: [incident('a', 9, 7)] }, [nothing]],
  [
    'one that still lasts counts until now',
    { incidents: [incident('a', 1)] },
    ['The week: nothing is known yet, 1 incident', 'Longest incident: a: 1 d']
  ],
  [
    'one that lasts for months counts for the week alone',
    { incidents: [incident('a', 90)] },
    ['The week: nothing is known yet, 1 incident', 'Longest incident: a: 7 d']
  ],
  [
    'the longest within the week, and not in all',
    { incidents: [incident('a', 30, 6.5), incident('b', 3, 2), incident('c', 1, 0.5)] },
    ['The week: nothing is known yet, 3 incidents', 'Longest incident: b: 1 d']
  ],
  [
    'of two that are as long the first',
    { incidents: [incident('a b', 1, 0), incident('c', 2, 1)] },
    ['The week: nothing is known yet, 2 incidents', 'Longest incident: a and b: 1 d']
  ],
  [
    'one that ends later than now',
    { incidents: [incident('a', 1, -9)] },
    ['The week: nothing is known yet, 1 incident', 'Longest incident: a: 1 d']
  ],
  [
    'the slowest of those that answer',
    {
      groups: [
        { endpoints: [endpoint('a', undefined, 90), endpoint('b', undefined)] },
        { endpoints: [endpoint('c', undefined, 120), endpoint('d', undefined, 100)] }
      ]
    },
    [nothing, 'Slowest: c: p95 120 ms']
  ],
  [
    'the least budget of those that have one',
    { objectives: [objective('x'), objective('a', 0.5), objective('b', -0.2), objective('c', 0.1)] },
    [nothing, 'Least budget: b: −20 % left']
  ],
  [
    'in any order',
    { objectives: [objective('a', -0.2), objective('b', 0.5), objective('c', 0.1)] },
    [nothing, 'Least budget: a: −20 % left']
  ],
  ['not one of which it is not known', { objectives: [objective('a', 0.5), objective('x')] }, [nothing, 'Least budget: a: 50 % left']],
  ['nothing is left of it', { objectives: [objective('a', 0)] }, [nothing, 'Least budget: a: 0 % left']],
  ['rounds were missed', { schedule: { coverage: 0.9499 } }, [nothing, 'Rounds that took place: 94.99 %']],
  ['few were', { schedule: { coverage: 0.95 } }, [nothing]],
  ['none took place', { schedule: { coverage: 0 } }, [nothing, 'Rounds that took place: 0 %']]
]

test.each(rows)('%s', (_, model, expected) => expect(told({ ...bare, ...model })).toEqual(expected))

test('the names of others stay on their line', () => {
  const named = 'a\n\n# @here'
  const model = {
    groups: [{ endpoints: [endpoint(named, 1, 5)] }],
    incidents: [{ ...incident('a', 1), endpoints: [named] }],
    objectives: [objective(named, 1)]
  }
  const { title, fields, context } = digest({ ...bare, ...model })
  for (const text of [title, context ?? '', ...fields.map(({ value }) => plain(value))]) expect(text).not.toContain('\n')
})
