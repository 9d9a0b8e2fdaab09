import { attacks } from '@tocsin/testkit/markup'
import type { FlakeReport } from '../model/report.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { auditSample, cacheSample, graphSample } from './sample-audit.fixture.ts'
import { causeSample, infraSample } from './sample-causes.fixture.ts'
import { subjectSample } from './sample-subjects.fixture.ts'

const week = (date: string, failures: number, flakyFailures: number, minutesWasted: number) => ({
  ...{ week: date, runs: 94 + (failures % 7), failures, flakyFailures, minutesWasted },
  cost: Math.round(minutesWasted * 0.8) / 100
})

/** A month of a shop that has three flaky tests, a broken one, a slow one, a bad day of its runners and a cache that misses. */
export const sample: FlakeReport = {
  version: 1,
  generatedAt: '2026-11-21T06:12:40.000Z',
  window: { from: '2026-10-22T06:12:40.000Z', to: '2026-11-21T06:12:40.000Z', days: 30 },
  currency: 'USD',
  repositories: [{ name: 'acme/shop', url: 'https://github.com/acme/shop', defaultBranch: 'main', complete: true, notes: [] }],
  workflows: [{ repository: 'acme/shop', workflow: '.github/workflows/ci.yml', name: 'CI' }],
  totals: {
    ...{ runs: 412, reruns: 38, jobs: 1_947, tests: 1_204, testCases: 488_310, reports: 812, failures: 96, infraFailures: 11 },
    byState: { infra: 1, broken: 1, flaky: 7, slow: 2, healthy: 1_241 },
    byLevel: {
      workflow: { infra: 0, broken: 0, flaky: 1, slow: 0, healthy: 4 },
      job: { infra: 1, broken: 0, flaky: 2, slow: 1, healthy: 14 },
      step: { infra: 0, broken: 0, flaky: 1, slow: 0, healthy: 41 },
      test: { infra: 0, broken: 1, flaky: 3, slow: 1, healthy: 1_182 }
    },
    suspected: 2,
    waste: { minutes: 212.4, waitMinutes: 0, billableMinutes: 251, cost: 1.7 }
  },
  subjects: subjectSample,
  omitted: 0,
  left: [
    {
      ...{ id: 'c0ffee00000000aa', level: 'test', repository: 'acme/shop', workflow: '.github/workflows/ci.yml', job: 'test (ubuntu, 20)' },
      test: { suites: ['cart'], className: 'cart', name: 'counts items' },
      ...{ variant: 'junit-linux', file: 'packages/cart/src/cart.test.ts', line: 9 },
      ...{ was: 'flaky', now: 'healthy', at: '2026-11-20T06:12:40.000Z', cleanRuns: 148 }
    },
    {
      ...{ id: 'c0ffee00000000ab', level: 'step', repository: 'acme/shop', workflow: '.github/workflows/e2e.yml', job: 'e2e', step: 'Run' },
      ...{ was: 'broken', now: 'gone', at: '2026-11-12T06:12:40.000Z', cleanRuns: 0 }
    }
  ],
  infra: infraSample,
  causes: causeSample,
  audit: auditSample,
  graphs: graphSample,
  caches: cacheSample,
  trend: [
    week('2026-10-19', 9, 3, 14.2),
    week('2026-10-26', 14, 4, 21),
    week('2026-11-02', 19, 9, 44.6),
    week('2026-11-09', 31, 13, 78.1),
    week('2026-11-16', 23, 11, 54.5)
  ],
  power: {
    workflow: { runs: 198, leastRate: 0.015 },
    job: { runs: 187, leastRate: 0.0159 },
    step: { runs: 187, leastRate: 0.0159 },
    test: { runs: 41, leastRate: 0.0705 }
  },
  problems: [
    {
      file: 'junit-windows/TEST-cart.xml',
      problem: 'The report ends at line 812 within <testcase>: 240 cases were read, the rest is lost.'
    },
    { file: 'junit-linux-9.zip', problem: 'The archive holds a path that leads out of it: it was left alone.' }
  ]
}

/** Nothing was read at all. */
export const empty: FlakeReport = {
  ...sample,
  totals: {
    ...{ runs: 0, reruns: 0, jobs: 0, tests: 0, testCases: 0, reports: 0, failures: 0, infraFailures: 0, suspected: 0 },
    byState: { infra: 0, broken: 0, flaky: 0, slow: 0, healthy: 0 },
    byLevel: {},
    waste: { minutes: 0, waitMinutes: 0, billableMinutes: 0, cost: 0 }
  },
  ...{ subjects: [], left: [], infra: [], causes: [], audit: [], graphs: [], caches: [], trend: [], power: {}, problems: [] }
}

/** All was read, and all is well. */
export const quiet: FlakeReport = {
  ...empty,
  totals: {
    ...empty.totals,
    runs: 41,
    jobs: 82,
    tests: 310,
    testCases: 12_710,
    reports: 41,
    byState: { ...empty.totals.byState, healthy: 314 }
  },
  trend: sample.trend.map((one) => ({ ...one, failures: 0, flakyFailures: 0, minutesWasted: 0, cost: 0 })),
  power: { workflow: { runs: 41, leastRate: 0.0705 }, job: { runs: 41, leastRate: 0.0705 }, test: { runs: 41, leastRate: 0.0705 } }
}

/** Jobs alone were read, in part, of two repositories. */
export const partial: FlakeReport = {
  ...sample,
  repositories: [
    {
      ...{ name: 'acme/shop', url: 'https://github.com/acme/shop', defaultBranch: 'main', complete: false, firstLook: true, shard: '1/4' },
      ...{ branch: 'main', workflows: ['ci.yml', 'nightly*'] },
      notes: [
        'GitHub allows no more requests until 07:00 UTC: 180 of 412 runs were read.',
        'Logs of jobs that are older than 90 days are gone.'
      ]
    },
    { name: 'acme/web', url: 'https://github.com/acme/web', defaultBranch: 'trunk', complete: true, notes: [] }
  ],
  totals: { ...sample.totals, tests: 0, testCases: 0, reports: 0, byLevel: {} },
  subjects: subjectSample
    .filter(({ level }) => level !== 'test')
    .map((one, index) => ({
      ...one,
      ...(index % 2 && { repository: 'acme/web' }),
      ...(index === 0 && { ofForks: true, notRunSince: '2026-11-09T06:00:00.000Z' })
    })),
  power: { job: { runs: 18, leastRate: 0.153 } },
  omitted: 214,
  omittedOfForks: 40,
  testNames: { jest: ['0a1b2c3d4e5f60718293'] }
}

const kept = new Set([
  'level',
  'state',
  'was',
  'now',
  'certainty',
  'tier',
  'risk',
  'from',
  'to',
  'at',
  'since',
  'first',
  'last',
  'generatedAt',
  'week',
  'currency',
  'id'
])

/** The report with every text in it, addresses too, made by `text`; not what the program itself writes. */
export function filled(report: FlakeReport, text: (kept: string) => string): FlakeReport {
  const fill = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return kept.has(key) ? value : text(value)
    if (Array.isArray(value)) return value.map((one) => fill(one, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one, name)]))
  }
  return fill(report, '') as FlakeReport
}

export const hostile: FlakeReport = filled(sample, (text) => `${text}${attacks.slice(0, 7).join(' ')}${'x'.repeat(400)}`)

const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item

/** As many of everything. */
export function large(count: number): FlakeReport {
  const indices = Array.from({ length: count }, (_, index) => index)
  const subjects = indices.map((index): SubjectReport => {
    const like = pick(subjectSample, index)
    const id = index.toString(16).padStart(16, '0')
    return { ...like, id, ...(like.test && { test: { ...like.test, name: `${like.test.name} ${index}` } }), score: count - index }
  })
  return {
    ...sample,
    subjects,
    omitted: 12_345,
    infra: indices.map((index) => pick(infraSample, index)),
    causes: indices.slice(0, 200).map((index) => ({ ...pick(causeSample, index), subjects: subjects.slice(0, 500).map(({ id }) => id) })),
    audit: indices.map((index) => ({ ...pick(auditSample, index), line: index })),
    graphs: indices.slice(0, 300).map((index) => pick(graphSample, index)),
    caches: indices.map((index) => pick(cacheSample, index)),
    trend: indices.map((index) => ({
      ...pick(sample.trend, index),
      week: new Date(Date.UTC(1900, 0, 1 + 7 * index)).toISOString().slice(0, 10)
    })),
    problems: indices.map((index) => ({ file: `report-${index}.xml`, problem: pick(sample.problems, index).problem }))
  }
}
